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
      variance: correctedVariance(moments, errors),
      resampled: once(() => resampleMoments(moments, errors, resamples, seed)),
    };
  const tags = postsPerReason(tally).reduce((sum, count) => sum + count, 0);
  return {
    shares,
    share: (group, confidence, n = posts) =>
      groupShare(group, { ...tally, posts: tally.posts.map((count) => (count * n) / posts) }, confidence),
    difference: (one, other, confidence) => groupDifference([one, other], tally, confidence),
    variance: (_, share) => (share * (1 - share)) / tags,
    resampled: once(() => resampleMixes(tally, resamples, seed)),
  };
}
