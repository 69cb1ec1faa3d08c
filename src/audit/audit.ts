import type {
  AuditReport,
  BenchmarkCitation,
  Estimate,
  Match,
  ReasonFigures,
} from '../model/audit-report.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { TaggedPost } from '../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { askedReasons } from './asked.ts';
import { benchmarkFigures } from './benchmark-figures.ts';
import { resampleMixes, type Resampled } from './bootstrap.ts';
import { correctedShares, likelihoodsOf, resampleLikelihoods } from './corrected-shares.ts';
import { claimOf, rankGap, shareGap } from './gap.ts';
import { matchDifference, matchInterval } from './match-interval.ts';
import { matchOf } from './match.ts';
import { rankIntervals } from './rank-interval.ts';
import { shareIntervals } from './share-interval.ts';
import { sharesOf } from './shares.ts';
import { postsPerReason, tallyOf, type Tally } from './tally.ts';
import { NEEDED_POSTS, verdictOf } from './verdict.ts';
import { whichPostsCount } from './which-posts-count.ts';
import { windowOf } from './window.ts';

/** What the audit needs to know beside the posts. */
export interface AuditContext {
  brand: AuditReport['brand'];
  platform: string;
  missed: AuditReport['missed'];
  consumers: Benchmark | null;
  executives: Benchmark | null;
  /** Name and version of the keywords that tagged the posts. */
  lexicon: string;
  /** The classifier's measured error in one feed, see `corrected-shares.ts`; left out: none is known. */
  feedErrors?: Readonly<Record<Reason, number>> | undefined;
  seed?: number;
  resamples?: number;
}

const CONFIDENCE = 0.95;
/** Chance of any false claim among the gaps of a report; each of the twelve gets its twelfth (Bonferroni). */
const FAMILY_ERROR = 0.05;
const DEFAULT_SEED = 2010;
const DEFAULT_RESAMPLES = 2000;

/**
 * The audit of a feed. Pure: the same posts in any order and the same context give the same report to the byte. With
 * fewer than 20 counted posts the counts and shares are there, but every claim and match is withheld (`null`).
 *
 * Intervals say how far other posts of the same feed could have moved a figure. They take posts for independent (a
 * campaign that repeats one text makes them too narrow), and the survey for fixed. Where posts come with scores, shares
 * and matches are corrected for the classifier's errors and their intervals carry them; ranks are those of the tags.
 */
export function audit(posts: readonly TaggedPost[], context: AuditContext): AuditReport {
  const { consumers, executives, seed = DEFAULT_SEED, resamples = DEFAULT_RESAMPLES } = context;
  const { counted, unreadable, leftOut } = whichPostsCount(posts);
  const asked = askedReasons([consumers, executives]);
  const tally = tallyOf(counted, asked);
  const enough = counted.length >= NEEDED_POSTS;
  const tagged = counted.filter((post) => post.reasons.length > 0).length;
  const gapConfidence = 1 - FAMILY_ERROR / REASON_IDS.length;
  const errors = asked.map((reason) => context.feedErrors?.[reason] ?? 0);
  const likely = likelihoodsOf(counted, asked);

  const counts: AuditReport['posts'] = {
    read: posts.length,
    counted: counted.length,
    tagged,
    untagged: counted.length - tagged,
    cutOff: counted.filter((post) => post.cutOff).length,
    unreadable: unreadable.length,
    unreadableLanguages: [...new Set(unreadable.flatMap(({ lang }) => lang ?? []))].sort(),
    leftOut,
  };
  const shares = likely
    ? correctedShares(likely, errors, gapConfidence)
    : shareIntervals(tally, gapConfidence);
  const reasons = reasonFigures(counted, tally, shares, { consumers, executives, enough });
  const resample = () =>
    likely ? resampleLikelihoods(likely, errors, resamples, seed) : resampleMixes(tally, resamples, seed);
  const match = matches(
    shares?.map(({ value }) => value),
    asked,
    resample,
    { consumers, executives, enough },
  );
  return {
    schemaVersion: 1,
    method: {
      lexicon: context.lexicon,
      shares: likely ? 'corrected' : 'counted',
      resamples,
      seed,
      confidence: CONFIDENCE,
      gapConfidence,
    },
    brand: context.brand,
    platform: context.platform,
    window: windowOf(counted),
    posts: counts,
    missed: context.missed,
    reasons,
    benchmarks: { consumers: citationOf(consumers), executives: citationOf(executives) },
    match,
    verdict: verdictOf(counts, match, reasons),
  };
}

function reasonFigures(
  counted: readonly TaggedPost[],
  tally: Tally,
  shares: readonly Estimate[] | undefined,
  at: { consumers: Benchmark | null; executives: Benchmark | null; enough: boolean },
): ReasonFigures[] {
  const { asked } = tally;
  const posts = postsPerReason(tallyOf(counted, REASON_IDS));
  const countedShares = sharesOf(postsPerReason(tally));
  const ranks = shares && rankIntervals(tally, FAMILY_ERROR);
  const consumers = benchmarkFigures(at.consumers, asked);
  const executives = benchmarkFigures(at.executives, asked);
  return REASON_IDS.map((reason, r) => {
    const i = asked.indexOf(reason);
    const share = shares?.[i] ?? null;
    const rank = ranks?.[i] ?? null;
    const wanted = consumers?.[i] ?? null;
    const gap = share && wanted && shareGap(share, wanted.share);
    const places = rank && wanted && rankGap(rank, wanted.rank);
    return {
      reason,
      posts: posts[r] ?? 0,
      countedShare: countedShares?.[i] ?? null,
      share,
      rank,
      consumers: wanted,
      executives: executives?.[i] ?? null,
      shareGap: gap,
      shareClaim: gap && at.enough ? claimOf(gap) : null,
      rankGap: places,
      rankClaim: places && at.enough ? claimOf(places) : null,
    };
  });
}

function matches(
  shares: readonly number[] | undefined,
  asked: readonly Reason[],
  resample: () => Resampled,
  at: { consumers: Benchmark | null; executives: Benchmark | null; enough: boolean },
): Match {
  const consumers = surveyShares(at.consumers, asked);
  const executives = surveyShares(at.executives, asked);
  const anchor = consumers && executives ? matchOf(consumers, executives) : null;
  if (!shares || !at.enough) return { consumers: null, executives: null, difference: null, anchor };
  const resampled = resample();
  return {
    consumers: consumers && matchInterval(shares, consumers, resampled, CONFIDENCE),
    executives: executives && matchInterval(shares, executives, resampled, CONFIDENCE),
    difference:
      consumers && executives && matchDifference(shares, consumers, executives, resampled, CONFIDENCE),
    anchor,
  };
}

/** With one reason asked about a match would be 100 whatever was posted: none is given. */
function surveyShares(benchmark: Benchmark | null, asked: readonly Reason[]): number[] | null {
  if (asked.length < 2) return null;
  return benchmarkFigures(benchmark, asked)?.map((figure) => figure.share) ?? null;
}

function citationOf(benchmark: Benchmark | null): BenchmarkCitation | null {
  if (!benchmark) return null;
  const { id, shortName, citation, year, n, cautions } = benchmark;
  return { id, shortName, citation, year, n, cautions: [...cautions] };
}
