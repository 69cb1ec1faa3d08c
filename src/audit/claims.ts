import type { AuditReport, ReasonFigures } from '../model/audit-report.ts';
import type { AuditSums } from '../model/audit-sums.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { askedReasons } from './asked.ts';
import { benchmarkFigures } from './benchmark-figures.ts';
import { type AuditContext, resamplingOf } from './context.ts';
import { type FeedMix, feedMixOf } from './feed-mix.ts';
import { claimOf, rankGap, shareGap } from './gap.ts';
import { matchInterval } from './match-interval.ts';
import { matchOf } from './match.ts';
import { morePostsToSettle } from './settling.ts';
import { sharesOf } from './shares.ts';
import { sideInterval } from './side-interval.ts';
import { booksOf, countedOf, type Counted, postsOfEach } from './sums/counted.ts';
import { postsPerReason } from './tally.ts';
import { NEEDED_POSTS, verdictOf } from './verdict.ts';
import type { Counting } from './which-posts-count.ts';

export const CONFIDENCE = 0.95;
/**
 * Chance of any false claim among the gaps of a report; each gap gets its part (Bonferroni). Holm's steps would find a little
 * more, but a gap's level would then hang on the others, and the whisker drawn must be the interval of the claim.
 *
 * The report claims more than gaps: ranks (a family of their own, held the same way), the lean of value against closeness
 * and more or less evenness (each at a gap's level) and one side (at 5 %, and it can only be false where a feed is as close to one
 * survey as to the other, hence far from one of them or both). Together they stay within the 5 % because exact limits use
 * up half of what they are allowed, and because ranks and lean are wrong in the same feeds as the gaps: README, "Measured".
 */
export const FAMILY_ERROR = 0.05;
/** The level of one gap, where so many reasons were asked about. */
function gapConfidenceOf(asked: number): number {
  return 1 - FAMILY_ERROR / Math.max(1, asked);
}
/** With fewer reasons in common any two mixes look alike: a match says nothing. */
export const FEWEST_REASONS = 4;
/**
 * So many of the counted posts have to serve a reason that was asked about. A survey of few reasons passes most posts by, and
 * the shares rest on the others alone: limits stay exact with fewer, but say nothing.
 */
const FEWEST_SERVING = 10;
/**
 * Beyond, a feed is hardly more than one reason, and the others, in each of which the match saturates, are too few to correct
 * it and its evenness by: simulated ("mostly discounts"), their intervals hold the truth in 82 to 98 % of feeds.
 */
const LARGEST_SHARE = 2 / 3;

/** The claims of an audit by one way of counting, and what they were made from. */
export interface Claims {
  readonly counted: Counted;
  readonly asked: readonly Reason[];
  readonly mix: FeedMix | undefined;
  readonly gapConfidence: number;
  /** Whether there are posts enough to claim anything, and reasons enough among them for a match or evenness. */
  readonly enough: boolean;
  readonly varied: boolean;
  readonly surveys: { readonly consumers: number[] | null; readonly executives: number[] | null };
  readonly posts: AuditReport['posts'];
  readonly reasons: ReasonFigures[];
  readonly match: AuditReport['match'];
  readonly verdict: AuditReport['verdict'];
}

/** What may be claimed, by one way of counting. The match with executives, which decides nothing, is there for the usual way. */
export function claimsOf(sums: AuditSums, counting: Counting, context: AuditContext): Claims {
  const { consumers, executives } = context;
  const { resamples, seed } = resamplingOf(context);
  const asked = askedReasons([consumers, executives]);
  const counted = countedOf(sums, asked, counting);
  const errors = asked.map((reason) => context.feedErrors?.[reason] ?? 0);
  const mix = feedMixOf(counted, errors, resamples, seed);
  const enough = counted.posts >= NEEDED_POSTS && servingPosts(counted) >= FEWEST_SERVING;
  const varied = enough && Math.max(0, ...(mix?.shares ?? [])) <= LARGEST_SHARE;
  const gapConfidence = gapConfidenceOf(asked.length);
  const reasons = reasonFigures(postsOfEach(sums, counting), counted, mix, {
    consumers,
    executives,
    enough,
    gapConfidence,
  });
  const surveys = {
    consumers: surveyShares(consumers, asked),
    executives: surveyShares(executives, asked),
  };
  const match = matches(enough ? mix : undefined, { asked, surveys, varied, both: counting === 'usual' });
  const { posts: countedPosts, tagged, untagged } = counted;
  const posts = { ...booksOf(sums).posts, counted: countedPosts, tagged, untagged };
  return {
    counted,
    asked,
    mix,
    gapConfidence,
    enough,
    varied,
    surveys,
    posts,
    reasons,
    match,
    verdict: verdictOf(posts, match, reasons),
  };
}

function reasonFigures(
  postsOfReason: readonly number[],
  { tally, posts }: Counted,
  mix: FeedMix | undefined,
  at: {
    consumers: Benchmark | null;
    executives: Benchmark | null;
    enough: boolean;
    gapConfidence: number;
  },
): ReasonFigures[] {
  const { asked } = tally;
  const countedShares = sharesOf(postsPerReason(tally));
  const ranks = mix?.ranks(FAMILY_ERROR);
  const consumers = benchmarkFigures(at.consumers, asked);
  const executives = benchmarkFigures(at.executives, asked);
  return REASON_IDS.map((reason, r) => {
    const i = asked.indexOf(reason);
    const share = mix && i >= 0 ? mix.share([i], at.gapConfidence) : null;
    const rank = ranks?.[i] ?? null;
    const wanted = consumers?.[i] ?? null;
    const gap = share && wanted && shareGap(share, wanted.share);
    const places = rank && wanted && rankGap(rank, wanted.rank);
    const claim = gap && at.enough ? claimOf(gap) : null;
    return {
      reason,
      posts: postsOfReason[r] ?? 0,
      countedShare: countedShares?.[i] ?? null,
      share,
      rank,
      consumers: wanted,
      executives: executives?.[i] ?? null,
      shareGap: gap,
      shareClaim: claim,
      rankGap: places,
      rankClaim: places && at.enough ? claimOf(places) : null,
      morePosts:
        mix && wanted && claim === 'unclear'
          ? morePostsToSettle(posts, wanted.share, (n) => mix.share([i], at.gapConfidence, n))
          : null,
    };
  });
}

/** Posts that serve any of the asked reasons; by likelihoods, so many tags as they add up to. */
function servingPosts({ tally, moments }: Counted): number {
  return moments
    ? moments.posts * moments.mean.reduce((sum, likelihood) => sum + likelihood, 0)
    : tally.posts.reduce((sum, posts) => sum + posts, 0);
}

function matches(
  mix: FeedMix | undefined,
  {
    asked,
    surveys: { consumers, executives },
    varied,
    both,
  }: Pick<Claims, 'asked' | 'surveys' | 'varied'> & { both: boolean },
): AuditReport['match'] {
  const comparable = asked.length >= FEWEST_REASONS;
  const anchor = comparable && consumers && executives ? matchOf(consumers, executives) : null;
  if (!mix || !comparable) return { consumers: null, executives: null, difference: null, anchor };
  const { shares, resampled, variance } = mix;
  const matchWith = (survey: number[] | null) =>
    varied && survey ? matchInterval(shares, survey, resampled(), CONFIDENCE) : null;
  return {
    consumers: matchWith(consumers),
    executives: both ? matchWith(executives) : null,
    difference: consumers && executives && sideInterval(shares, consumers, executives, variance, CONFIDENCE),
    anchor,
  };
}

function surveyShares(benchmark: Benchmark | null, asked: readonly Reason[]): number[] | null {
  return benchmarkFigures(benchmark, asked)?.map((figure) => figure.share) ?? null;
}
