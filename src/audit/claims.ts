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
import { rankIntervals } from './rank-interval.ts';
import { morePostsToSettle } from './settling.ts';
import { sharesOf } from './shares.ts';
import { sideInterval } from './side-interval.ts';
import { booksOf, countedOf, type Counted, postsOfEach } from './sums/counted.ts';
import { postsPerReason } from './tally.ts';
import { NEEDED_POSTS, verdictOf } from './verdict.ts';
import type { Counting } from './which-posts-count.ts';

export const CONFIDENCE = 0.95;
/** Chance of any false claim among the gaps of a report; each of the twelve gets its twelfth (Bonferroni). */
const FAMILY_ERROR = 0.05;
export const GAP_CONFIDENCE = 1 - FAMILY_ERROR / REASON_IDS.length;
/** With fewer reasons in common any two mixes look alike: a match says nothing. */
export const FEWEST_REASONS = 4;

/** The claims of an audit by one way of counting, and what they were made from. */
export interface Claims {
  readonly counted: Counted;
  readonly asked: readonly Reason[];
  readonly mix: FeedMix | undefined;
  readonly surveys: { readonly consumers: number[] | null; readonly executives: number[] | null };
  readonly posts: AuditReport['posts'];
  readonly reasons: ReasonFigures[];
  readonly match: AuditReport['match'];
  readonly verdict: AuditReport['verdict'];
}

/** What may be claimed, by one way of counting. */
export function claimsOf(sums: AuditSums, counting: Counting, context: AuditContext): Claims {
  const { consumers, executives } = context;
  const { resamples, seed } = resamplingOf(context);
  const asked = askedReasons([consumers, executives]);
  const counted = countedOf(sums, asked, counting);
  const errors = asked.map((reason) => context.feedErrors?.[reason] ?? 0);
  const mix = feedMixOf(counted, errors, resamples, seed);
  const enough = counted.posts >= NEEDED_POSTS;
  const reasons = reasonFigures(postsOfEach(sums, counting), counted, mix, { consumers, executives, enough });
  const surveys = {
    consumers: surveyShares(consumers, asked),
    executives: surveyShares(executives, asked),
  };
  const match = matches(enough && asked.length >= FEWEST_REASONS ? mix : undefined, asked, surveys);
  const { window: _, ...books } = booksOf(sums);
  const posts = { ...books, counted: counted.posts, tagged: counted.tagged, untagged: counted.untagged };
  return { counted, asked, mix, surveys, posts, reasons, match, verdict: verdictOf(posts, match, reasons) };
}

function reasonFigures(
  postsOfReason: readonly number[],
  { tally, posts }: Counted,
  mix: FeedMix | undefined,
  at: { consumers: Benchmark | null; executives: Benchmark | null; enough: boolean },
): ReasonFigures[] {
  const { asked } = tally;
  const countedShares = sharesOf(postsPerReason(tally));
  const ranks = mix && rankIntervals(tally, FAMILY_ERROR);
  const consumers = benchmarkFigures(at.consumers, asked);
  const executives = benchmarkFigures(at.executives, asked);
  return REASON_IDS.map((reason, r) => {
    const i = asked.indexOf(reason);
    const share = mix && i >= 0 ? mix.share([i], GAP_CONFIDENCE) : null;
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
          ? morePostsToSettle(posts, wanted.share, (n) => mix.share([i], GAP_CONFIDENCE, n))
          : null,
    };
  });
}

function matches(
  mix: FeedMix | undefined,
  asked: readonly Reason[],
  { consumers, executives }: Claims['surveys'],
): AuditReport['match'] {
  const anchor =
    consumers && executives && asked.length >= FEWEST_REASONS ? matchOf(consumers, executives) : null;
  if (!mix) return { consumers: null, executives: null, difference: null, anchor };
  const { shares, resampled } = mix;
  return {
    consumers: consumers && matchInterval(shares, consumers, resampled(), CONFIDENCE),
    executives: executives && matchInterval(shares, executives, resampled(), CONFIDENCE),
    difference:
      consumers && executives && sideInterval(shares, consumers, executives, mix.variance, CONFIDENCE),
    anchor,
  };
}

function surveyShares(benchmark: Benchmark | null, asked: readonly Reason[]): number[] | null {
  return benchmarkFigures(benchmark, asked)?.map((figure) => figure.share) ?? null;
}
