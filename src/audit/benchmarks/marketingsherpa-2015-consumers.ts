import type { Benchmark } from '../../model/benchmark.ts';

/**
 * Why people follow, like or connect with brand accounts: MarketingSherpa 2015, the best documented of the later surveys.
 * Four reasons, two of them argued.
 */
export const marketingsherpa2015Consumers = {
  id: 'marketingsherpa-2015-consumers',
  side: 'consumers',
  shortName: 'MarketingSherpa 2015',
  citation: 'MarketingSherpa (MECLABS): Consumer Purchase Preference Survey, 2015',
  year: 2015,
  n: 1176,
  country: 'USA, representative',
  fieldwork: '20 to 24 August 2015',
  base: 'Consumers who follow, like or connect with a brand account: 1,176, 58 % of those asked',
  question:
    "For which of the following reasons, if any, do you follow, like, and/or connect with a brand's social media account(s)? Please select all that apply.",
  readFrom: 'publisher',
  sources: [
    'https://marketingsherpa.com/article/chart/why-customers-follow-brands%E2%80%99-social-accounts',
    'https://www.marketingsherpa.com/article/chart/demographics-why-customer-follow-brands-social-media',
  ],
  cautions: [
    'Two of the four numbers are of items that name several things: "incentive" (44 %) is counted as events although it names discounts too, "useful content" (38 %) as general information although it names reviews.',
    'The chart that was published has more rows than the text that was read.',
    'Of marketers one item is published (useful content: 78 %), too little for a column of its own.',
    'Several answers were allowed; entertainment was not among those that were read.',
  ],
  said: {
    discount: 56,
    purchase: 48,
    'general-info': 38,
    event: 44,
  },
  items: {
    discount: { wording: 'Get regular coupons or promotions', fit: 'exact' },
    purchase: { wording: "Interested in buying the brand's products", fit: 'close' },
    'general-info': {
      wording: 'Useful content (how-to, reviews, tips)',
      fit: 'partial',
      why: 'Two of its three examples, how-to and tips, are general information in every post that we count so.',
    },
    event: {
      wording: 'There was an incentive (sweepstakes, discount, gift card)',
      fit: 'partial',
      why: 'Sweepstakes are named first, and posts with a chance to win count as events here; discounts have an item of their own.',
    },
  },
  unmapped: [
    { wording: 'Saw the icon in email, site or print', said: 16, why: 'no-reason' },
    { wording: 'The brand has many followers', said: 5, why: 'no-reason' },
  ],
  sourcesPerNumber: {
    discount: 1,
    purchase: 1,
    'general-info': 1,
    event: 1,
  },
} as const satisfies Benchmark;
