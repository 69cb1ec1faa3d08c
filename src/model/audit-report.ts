import * as z from 'zod/mini';
import { Brand } from './brand.ts';
import { MissedWhy } from './page-reading.ts';
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
 * `share` of all reasons, 0..1, corrected for the classifier's errors where `method.shares` says so; `rank` 1 = most.
 * `shareGap` = share − consumers' share; `rankGap` in places, positive when the feed ranks the reason higher than
 * consumers do. Shares and ranks of feed and surveys are taken over the reasons that all surveys of the report asked
 * about. `null` where there is nothing to say: no mix yet, a survey did not ask, or (claims) under 20 counted posts.
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

/** A survey column as the report cites it. */
export const BenchmarkCitation = z.object({
  id: z.string(),
  shortName: z.string(),
  citation: z.string(),
  year: z.number(),
  n: z.nullable(z.number()),
  cautions: z.array(z.string()),
});
export type BenchmarkCitation = z.infer<typeof BenchmarkCitation>;

/**
 * How much of the feed each survey has in common with it: sum of the smaller share per reason, 0..100, corrected for the
 * drop that chance causes. Figures of the feed are `null` under 20 counted posts.
 */
export const Match = z.object({
  consumers: z.nullable(Estimate),
  executives: z.nullable(Estimate),
  /** consumers − executives on the same resamples, before correction: not the difference of the two figures above. */
  difference: z.nullable(Estimate),
  /** Match of the two surveys with each other: what a figure has to be read against. */
  anchor: z.nullable(z.number()),
});
export type Match = z.infer<typeof Match>;

/**
 * The audit: everything that a view, an export or the command line may show. `posts.read` = `counted` + all of
 * `leftOut` + `unreadable`; `counted` = `tagged` + `untagged`; `cutOff` are among the counted. `platform` is empty when it is not known. Times
 * are ISO 8601, `null` when no post had one.
 */
export const AuditReport = z.object({
  schemaVersion: z.literal(1),
  method: z.object({
    lexicon: z.string(),
    /** Whether shares and matches are the tags' own, or corrected for the classifier's measured errors. */
    shares: z.enum(['counted', 'corrected']),
    resamples: z.number(),
    seed: z.number(),
    /** Coverage of each match interval on its own, and the stricter one of each of the twelve gaps (and whiskers). */
    confidence: z.number(),
    gapConfidence: z.number(),
  }),
  brand: z.nullable(Brand),
  platform: z.string(),
  window: z.object({ from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  posts: z.object({
    read: z.number(),
    counted: z.number(),
    tagged: z.number(),
    untagged: z.number(),
    cutOff: z.number(),
    unreadable: z.number(),
    unreadableLanguages: z.array(z.string()),
    leftOut: z.partialRecord(PostKind, z.number()),
  }),
  /** What gathering said it could not see; for the reader, not part of any figure. */
  missed: z.partialRecord(MissedWhy, z.number()),
  reasons: z.array(ReasonFigures),
  benchmarks: z.object({
    consumers: z.nullable(BenchmarkCitation),
    executives: z.nullable(BenchmarkCitation),
  }),
  match: Match,
  verdict: Verdict,
});
export type AuditReport = z.infer<typeof AuditReport>;
