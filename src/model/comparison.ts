import * as z from 'zod/mini';
import { Estimate, GapClaim, Plan, PlanSlot } from './audit-report.ts';
import { Example } from './audit-sums.ts';
import { Benchmark } from './benchmark.ts';
import { Brand } from './brand.ts';
import { PostFilter } from './post-filter.ts';
import { Reason } from './reason.ts';

/** What is set side by side: windows of one brand on one platform, several brands, or one brand on several platforms. */
export const ComparisonKind = z.enum(['windows', 'brands', 'platforms']);
export type ComparisonKind = z.infer<typeof ComparisonKind>;

/**
 * Why a feed, or two feeds, are not compared. Of one: `no-sums`: a report of an older version, which has figures alone ·
 * `too-few-posts`: under 20 counted posts · `no-reasons`: no counted post serves an asked reason. Of two: another brand or
 * platform where it should be the same, tags of another lexicon, another survey, tags counted in one and corrected in the
 * other (`other-shares`), other kinds of posts let in (`other-kinds`), `same-posts`: the same feed twice.
 */
export const NotCompared = z.enum([
  'no-sums',
  'too-few-posts',
  'no-reasons',
  'other-brand',
  'other-platform',
  'other-lexicon',
  'other-survey',
  'other-shares',
  'other-kinds',
  'same-posts',
]);
export type NotCompared = z.infer<typeof NotCompared>;

/**
 * What a reader must know of a feed that is compared all the same. `brand-not-stated`, `lexicon-not-stated`: taken to be
 * the same as in the others · `errors-unknown`: the classifier's error in its language was never measured, so intervals
 * lack it · `many-untagged`: more than 40 % of the counted posts have no reason · `mixed-platforms`: posts of several ·
 * `overlaps-another`: its window has days in common with another's, so posts may be in both.
 */
export const ComparisonCaution = z.enum([
  'brand-not-stated',
  'lexicon-not-stated',
  'errors-unknown',
  'many-untagged',
  'mixed-platforms',
  'overlaps-another',
]);
export type ComparisonCaution = z.infer<typeof ComparisonCaution>;

/** One audit of the comparison. `posts` are the counted ones; figures are `null` where it is `withheld`. */
export const ComparedFeed = z.object({
  brand: z.nullable(Brand),
  /** Where its posts are from, sorted; empty where that is not known. */
  platforms: z.array(z.string()),
  window: z.object({ from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  filter: z.nullable(PostFilter),
  posts: z.number(),
  lexicon: z.string(),
  shares: z.enum(['counted', 'corrected']),
  withheld: z.nullable(NotCompared),
  cautions: z.array(ComparisonCaution),
  /** Match with consumers, 0..100, with its interval at `method.confidence`. */
  match: z.nullable(Estimate),
});
export type ComparedFeed = z.infer<typeof ComparedFeed>;

/**
 * One reason: the consumers' share, and its share in each feed (in the order of `feeds`), 0..1, with the interval that the
 * audit of that feed alone uses. `null`: not asked, or withheld.
 */
export const ComparedReason = z.object({
  reason: Reason,
  consumers: z.nullable(z.number()),
  shares: z.array(z.nullable(Estimate)),
});
export type ComparedReason = z.infer<typeof ComparedReason>;

/** A figure of the second feed minus the same of the first, and whether it is surely lower (`below`) or higher (`above`). */
export const ComparedFigure = z.object({ difference: Estimate, claim: GapClaim });
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/** Two feeds, by their places in `feeds`. Why they are not compared, if so: then there are no differences. */
export const ComparedPair = z.object({
  first: z.number(),
  second: z.number(),
  withheld: z.array(NotCompared),
  /** Differences of shares, −1..1, of the reasons that were asked about. */
  reasons: z.array(z.extend(ComparedFigure, { reason: Reason })),
  /** Difference of the matches with consumers, in points of 100; `null` where there is no match. */
  match: z.nullable(ComparedFigure),
});
export type ComparedPair = z.infer<typeof ComparedPair>;

/**
 * What consumers want (`wantedAtLeast` of all that they want, 0..1) and every brand in `feeds` surely gives less of. Feeds that
 * cannot be judged are out of the rule and named. `null` where fewer than two can be judged, or no brands are compared.
 */
export const WhiteSpace = z.object({
  wantedAtLeast: z.number(),
  feeds: z.array(z.number()),
  outside: z.array(z.object({ feed: z.number(), why: NotCompared })),
  reasons: z.array(Reason),
});
export type WhiteSpace = z.infer<typeof WhiteSpace>;

/** The plan of the first brand's audit, each slot with the likeliest example of a rival, if there is one. */
export const RivalPlan = z.extend(Plan, {
  slots: z.array(
    z.extend(PlanSlot, {
      rival: z.nullable(z.object({ feed: z.number(), example: Example })),
    }),
  ),
});
export type RivalPlan = z.infer<typeof RivalPlan>;

export const COMPARISON_VERSION = 1;

/**
 * Audits side by side. Windows are in order of time and each is compared with the one before it; of brands and platforms each
 * is compared with the first.
 */
export const Comparison = z.object({
  comparisonVersion: z.literal(COMPARISON_VERSION),
  kind: ComparisonKind,
  method: z.object({
    /** Chance of any false claim among all differences of shares, and again among all differences of matches. */
    familyError: z.number(),
    /** What that leaves to the interval of each; `null` where no two feeds are compared. */
    shareConfidence: z.nullable(z.number()),
    matchConfidence: z.nullable(z.number()),
    /** Of each feed's match on its own. */
    confidence: z.number(),
  }),
  /** Of the first feed whose figures are not withheld; the others' must be the same to be compared with it. */
  consumers: z.nullable(Benchmark),
  feeds: z.array(ComparedFeed),
  reasons: z.array(ComparedReason),
  pairs: z.array(ComparedPair),
  whiteSpace: z.nullable(WhiteSpace),
  plan: z.nullable(RivalPlan),
});
export type Comparison = z.infer<typeof Comparison>;
