import * as z from 'zod/mini';
import { AuditSums, Example } from './audit-sums.ts';
import { Benchmark } from './benchmark.ts';
import { Brand } from './brand.ts';
import { CueId } from './cue.ts';
import { NoneKind } from './none-kind.ts';
import { MissedWhy } from './page-reading.ts';
import { PostFilter } from './post-filter.ts';
import { PostKind } from './post.ts';
import { Reason } from './reason.ts';

/** A figure with the interval that its claims use, all in the same unit. */
export const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Estimate = z.infer<typeof Estimate>;

/** Whether a gap may be claimed: its interval excludes zero (`below`, `above`), or it does not (`unclear`). */
export const GapClaim = z.enum(['below', 'unclear', 'above']);
export type GapClaim = z.infer<typeof GapClaim>;

/** One survey column for one reason. `said` percent 0..100 as published, `share` 0..1, `rank` 1 = most, ties averaged. */
export const BenchmarkFigure = z.object({ said: z.number(), share: z.number(), rank: z.number() });
export type BenchmarkFigure = z.infer<typeof BenchmarkFigure>;

/**
 * One reason in the report. `posts` counted posts that are tagged with it, `countedShare` their share of all tags, 0..1;
 * `share` of all reasons, 0..1, `rank` 1 = most, both corrected for the classifier's errors where `method.shares` says so.
 * `shareGap` = share − consumers' share; `rankGap` in places, positive when the feed ranks the reason higher than
 * consumers do. Shares and ranks of feed and surveys are taken over the reasons that all surveys of the report asked
 * about. `null` where there is nothing to say: no mix yet, a survey did not ask, or (claims) under 20 counted posts.
 * `morePosts`: how many more posts like these would settle an unclear gap; `null` where it is settled, or more posts would not do it.
 */
export const ReasonFigures = z.object({
  reason: Reason,
  posts: z.number(),
  countedShare: z.nullable(z.number()),
  share: z.nullable(Estimate),
  rank: z.nullable(Estimate),
  consumers: z.nullable(BenchmarkFigure),
  executives: z.nullable(BenchmarkFigure),
  shareGap: z.nullable(Estimate),
  shareClaim: z.nullable(GapClaim),
  rankGap: z.nullable(Estimate),
  rankClaim: z.nullable(GapClaim),
  morePosts: z.nullable(z.number()),
});
export type ReasonFigures = z.infer<typeof ReasonFigures>;

/**
 * The one sentence of the audit, as data. `empty`: no post · `too-few`: under 20 counted posts · `untagged`: more
 * than 40 % without a reason, so the mix may mislead · `closer-to-…`: the paired difference of the two matches
 * excludes zero · `one-hole`: 60 posts or more, surely most of what consumers want, but of one reason, the only clear
 * shortfall, surely less than half · `first-signs`: 20–59 posts, one clear gap · `undecided`: nothing can be claimed.
 */
export const Verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('too-few'), posts: z.number(), needed: z.number() }),
  z.object({ kind: z.literal('untagged'), posts: z.number(), untagged: z.number() }),
  z.object({ kind: z.literal('closer-to-consumers') }),
  z.object({ kind: z.literal('closer-to-executives') }),
  z.object({ kind: z.literal('one-hole'), reason: Reason }),
  z.object({ kind: z.literal('first-signs'), reason: Reason, claim: z.enum(['below', 'above']) }),
  z.object({ kind: z.literal('undecided'), posts: z.number() }),
]);
export type Verdict = z.infer<typeof Verdict>;

/**
 * How much of the feed each survey has in common with it: sum of the smaller share per reason, 0..100, freed of the bias
 * that chance causes. Figures of the feed are `null` under 20 counted posts, under ten that serve a reason the surveys asked
 * about, and where fewer than four were asked; both matches also where one reason takes more than two thirds of the feed.
 */
export const Match = z.object({
  consumers: z.nullable(Estimate),
  executives: z.nullable(Estimate),
  /** consumers − executives, uncorrected, since chance moves both alike: not the difference of the two figures above. */
  difference: z.nullable(Estimate),
  /** Match of the two surveys with each other: what a figure has to be read against. */
  anchor: z.nullable(z.number()),
});
export type Match = z.infer<typeof Match>;

/** A figure of the feed beside the same of both surveys; `null` where there is none. */
const Beside = z.object({
  feed: z.nullable(Estimate),
  consumers: z.nullable(z.number()),
  executives: z.nullable(z.number()),
});
export type Beside = z.infer<typeof Beside>;

/** Shares of two groups of reasons, 0..1, and the first minus the second. */
const TwoShares = z.object({ tangible: z.number(), closeness: z.number(), difference: z.number() });
export type TwoShares = z.infer<typeof TwoShares>;

/**
 * Tangible value (discount, purchase, reviews) against closeness (connected, community), as shares of all reasons. Taken
 * over those of the five that were asked about, named in `reasons`; all `null` where one side has none. `claim`: whether
 * the feed's difference lies below or above the consumers'.
 */
export const ValueAgainstCloseness = z.object({
  reasons: z.array(Reason),
  feed: z.nullable(z.object({ tangible: Estimate, closeness: Estimate, difference: Estimate })),
  consumers: z.nullable(TwoShares),
  executives: z.nullable(TwoShares),
  claim: z.nullable(GapClaim),
});
export type ValueAgainstCloseness = z.infer<typeof ValueAgainstCloseness>;

/** How often the feed does something besides serving reasons: `posts` of the `measured` counted posts; `share` of them, 0..1. */
export const HabitFigures = z.object({
  measured: z.number(),
  posts: z.number(),
  share: z.nullable(Estimate),
  cues: z.partialRecord(CueId, z.number()),
});
export type HabitFigures = z.infer<typeof HabitFigures>;

/** A finding that would be another if posts were counted otherwise. */
export const OtherFinding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verdict'), verdict: Verdict }),
  z.object({ kind: z.literal('gap'), reason: Reason, usual: GapClaim, other: GapClaim }),
]);
export type OtherFinding = z.infer<typeof OtherFinding>;

/** What would be claimed otherwise if `posts` more posts, or so many giveaways, were counted another way. */
export const OtherCounting = z.object({
  counting: z.enum(['with-replies', 'with-reposts', 'with-sponsored', 'giveaways-as-discount']),
  posts: z.number(),
  findings: z.array(OtherFinding),
});
export type OtherCounting = z.infer<typeof OtherCounting>;

/** A median with its distribution-free interval; `interval` `null` where too few posts show the count. */
export const Median = z.object({
  posts: z.number(),
  median: z.nullable(z.number()),
  interval: z.nullable(z.object({ low: z.number(), high: z.number() })),
});
export type Median = z.infer<typeof Median>;

/** One metric on one platform: over all counted posts that show it, and with and without each reason that they serve. */
export const Engagement = z.object({
  platform: z.string(),
  metric: z.enum(['likes', 'comments', 'shares', 'views']),
  all: Median,
  reasons: z.array(z.object({ reason: Reason, with: Median, without: Median })),
});
export type Engagement = z.infer<typeof Engagement>;

/** One line of the plan: how many posts of a reason, its gap, and the feed's own best examples. */
export const PlanSlot = z.object({
  reason: Reason,
  posts: z.number(),
  gap: Estimate,
  examples: z.array(Example),
});

/**
 * The next ten posts, over the clear shortfalls in proportion to their gaps: `posts` of the ten for each reason, with the
 * feed's own best examples. `less`: what there is clearly too much of. `null` where no shortfall is clear.
 */
export const Plan = z.object({
  slots: z.array(PlanSlot),
  less: z.array(z.object({ reason: Reason, gap: Estimate })),
});
export type Plan = z.infer<typeof Plan>;

/** Of 100 customers, how many do what with brands on social sites, as a survey had it; for setting expectations. */
export const Expectations = z.object({
  citation: z.string(),
  year: z.number(),
  n: z.nullable(z.number()),
  neverEngage: z.number(),
  alwaysRespond: z.number(),
  sometimesRespond: z.number(),
  neverRespond: z.number(),
  cautions: z.array(z.string()),
});
export type Expectations = z.infer<typeof Expectations>;

export const SCHEMA_VERSION = 2;

/**
 * The audit: everything that a view, an export or the command line may show. `posts.read` = `counted` + all of
 * `leftOut` + `unreadable`; `counted` = `tagged` + `untagged`; `unsure` and `cutOff` are among the counted. `platform` is
 * empty when it is not known. Times are ISO 8601, `null` when no post had one. Reports of older versions are opened by
 * `opened-report.ts`.
 */
export const AuditReport = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  method: z.object({
    lexicon: z.string(),
    /** Whether shares and matches are the tags' own, or corrected for the classifier's measured errors. */
    shares: z.enum(['counted', 'corrected']),
    resamples: z.number(),
    seed: z.number(),
    /** Coverage of each match interval on its own, and the stricter one of each gap (and whisker): 1 − 0.05 ÷ the reasons asked about. */
    confidence: z.number(),
    gapConfidence: z.number(),
    /** The classifier's measured error in one feed, per post; `null`: none is known. */
    feedErrors: z.nullable(z.partialRecord(Reason, z.number())),
    /** What the posts were narrowed down to before the audit; `null`: all that were read. */
    filter: z.nullable(PostFilter),
  }),
  brand: z.nullable(Brand),
  platform: z.string(),
  window: z.object({ from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  posts: z.object({
    read: z.number(),
    counted: z.number(),
    tagged: z.number(),
    untagged: z.number(),
    unsure: z.number(),
    cutOff: z.number(),
    unreadable: z.number(),
    unreadableLanguages: z.array(z.string()),
    leftOut: z.partialRecord(PostKind, z.number()),
    /** What the posts without a reason are instead. */
    noneKinds: z.partialRecord(NoneKind, z.number()),
  }),
  /** What gathering said it could not see; for the reader, not part of any figure. */
  missed: z.partialRecord(MissedWhy, z.number()),
  reasons: z.array(ReasonFigures),
  benchmarks: z.object({ consumers: z.nullable(Benchmark), executives: z.nullable(Benchmark) }),
  match: Match,
  /**
   * Spearman's correlation of the ranks of feed and survey, −1..1; `anchor` of the two surveys. Without an interval, since
   * none that was tried holds (see `audit.ts`): nothing may be claimed from it.
   */
  rankCorrelation: z.object({
    consumers: z.nullable(z.number()),
    executives: z.nullable(z.number()),
    anchor: z.nullable(z.number()),
  }),
  verdict: Verdict,
  /** How evenly the reasons are spread, 0..1 (1: all alike), at `gapConfidence`; the feed's `null` where its match is. */
  evenness: Beside,
  value: ValueAgainstCloseness,
  habits: z.object({ asPerson: HabitFigures, passOn: HabitFigures }),
  /** `null` in a report of an older version. */
  expectations: z.nullable(Expectations),
  /** Only those that would change a finding. */
  otherCountings: z.array(OtherCounting),
  engagement: z.array(Engagement),
  plan: z.nullable(Plan),
  /** `null` in a report of an older version: it can be shown, but not merged or audited anew. */
  sums: z.nullable(AuditSums),
});
export type AuditReport = z.infer<typeof AuditReport>;
