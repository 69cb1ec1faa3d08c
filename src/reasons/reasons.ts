/**
 * The twelve interaction reasons, in the consumers' order of the IBM study.
 *
 * Source of the list and of `surveyWording`: IBM Institute for Business Value, "From social media to
 * Social CRM" (2011), Figure 5, as transcribed in the sources named in `audit/benchmarks/ibm-2010-consumers.ts`.
 * What each one means for a post is ruled in `keywords/keywords.ts`; the names users see are messages
 * (`reason_<id>` in `_locales`).
 */
export const REASONS = [
  { id: 'discount', surveyWording: 'Discount' },
  { id: 'purchase', surveyWording: 'Purchase' },
  { id: 'reviews', surveyWording: 'Reviews and product rankings' },
  { id: 'general-info', surveyWording: 'General information' },
  { id: 'exclusive-info', surveyWording: 'Exclusive information' },
  { id: 'new-products', surveyWording: 'Learn about new products' },
  { id: 'opinion', surveyWording: 'Submit opinion on current products/services' },
  { id: 'service', surveyWording: 'Customer service' },
  { id: 'event', surveyWording: 'Event participation' },
  { id: 'connected', surveyWording: 'Feel connected' },
  { id: 'ideas', surveyWording: 'Submit ideas for new products/services' },
  { id: 'community', surveyWording: 'Be part of a community' },
] as const;

export type Reason = (typeof REASONS)[number]['id'];

/** The ids alone, in survey order. */
export const REASON_IDS = REASONS.map((reason) => reason.id) as readonly Reason[] as [Reason, ...Reason[]];

/**
 * Which reason wins as primary when nothing else decides, strongest first: the specific and rare beats
 * the general and common. Source: labelling codebook, "Primary", rule 4.
 */
export const PRIMARY_ORDER: readonly Reason[] = [
  'service',
  'ideas',
  'opinion',
  'event',
  'discount',
  'exclusive-info',
  'new-products',
  'purchase',
  'reviews',
  'community',
  'connected',
  'general-info',
];

/**
 * What a post is that serves none of the reasons. Source: labelling codebook, row "none": entertainment has no place
 * among the twelve and is reported beside the mix.
 */
export const NONE_KINDS = ['entertain', 'greeting', 'inspire', 'cause', 'jobs-investors', 'other'] as const;
export type NoneKind = (typeof NONE_KINDS)[number];

/**
 * All that words can speak for: the reasons, the flag of contests and giveaways (which the surveys count differently,
 * see the codebook's decisions), and the kinds of no reason.
 */
export const ASPECTS = [...REASON_IDS, 'giveaway', ...NONE_KINDS] as const;
export type Aspect = Reason | 'giveaway' | NoneKind;
