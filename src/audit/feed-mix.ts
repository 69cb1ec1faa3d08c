import type { Estimate } from '../model/audit-report.ts';
import { resampleMixes, type Resampled } from './bootstrap.ts';
import {
  correctedDifference,
  correctedShare,
  correctedShares,
  correctedVariance,
  type FeedErrors,
  resampleMoments,
} from './corrected-shares.ts';
import { pairLevel, rankIntervals, ranksWhere } from './rank-interval.ts';
import { groupDifference, groupShare, shareIntervals } from './share-interval.ts';
import type { Counted } from './sums/counted.ts';
import { postsPerReason } from './tally.ts';

/** A feed's mix over the asked reasons, by likelihoods where posts came with scores, else by tags. */
export interface FeedMix {
  /** Each asked reason's share of all, 0..1. */
  readonly shares: readonly number[];
  /** The share of a group of asked positions with its interval, as this or another number of posts of the same mix gives it. */
  share(group: readonly number[], confidence: number, posts?: number): Estimate;
  /** Share of one group − share of another. */
  difference(one: readonly number[], other: readonly number[], confidence: number): Estimate;
  /**
   * Each asked reason's rank with its interval, see `rank-interval.ts`. By likelihoods two reasons are compared by the interval of
   * their shares' difference, which carries the classifier's errors: the order of its tags is not the feed's (simulated, claims
   * from that are false in up to 90 % of reports).
   */
  ranks(familyError: number): Estimate[];
  /** How far the share at a position scatters, as a variance, were the true share this. */
  readonly variance: (position: number, share: number) => number;
  readonly resampled: () => Resampled;
}

/** The mix of what counts; without any reason: `undefined`. */
export function feedMixOf(
  { moments, tally, posts }: Counted,
  errors: FeedErrors,
  resamples: number,
  seed: number,
): FeedMix | undefined {
  let kept: Resampled | undefined;
  const once = (draw: () => Resampled) => () => (kept ??= draw());
  const found = moments ? correctedShares(moments, errors, 0.95) : shareIntervals(tally, 0.95);
  const shares = found?.map(({ value }) => value);
  if (shares === undefined) return undefined;
  if (moments)
    return {
      shares,
      share: (group, confidence, n = posts) =>
        correctedShare(group, { ...moments, posts: n }, errors, confidence),
      difference: (one, other, confidence) => correctedDifference([one, other], moments, errors, confidence),
      ranks: (familyError) => {
        const confidence = 1 - 2 * pairLevel(shares.length, familyError);
        return ranksWhere(
          shares,
          (a, b) =>
            (shares[a] ?? 0) > (shares[b] ?? 0) &&
            correctedDifference([[a], [b]], moments, errors, confidence).low > 0,
        );
      },
      variance: correctedVariance(moments, errors),
      resampled: once(() => resampleMoments(moments, errors, resamples, seed)),
    };
  const tags = postsPerReason(tally).reduce((sum, count) => sum + count, 0);
  return {
    shares,
    share: (group, confidence, n = posts) =>
      groupShare(group, { ...tally, posts: tally.posts.map((count) => (count * n) / posts) }, confidence),
    difference: (one, other, confidence) => groupDifference([one, other], tally, confidence),
    ranks: (familyError) => rankIntervals(tally, familyError),
    variance: (_, share) => (share * (1 - share)) / tags,
    resampled: once(() => resampleMixes(tally, resamples, seed)),
  };
}
