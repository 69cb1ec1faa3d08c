import type { Estimate } from '../model/audit-report.ts';
import { resampleMixes, type Resampled } from './bootstrap.ts';
import { carefulMoments } from './careful-moments.ts';
import { correctedSharesOf, type FeedErrors, resampleMoments } from './corrected-shares.ts';
import { quantile } from './quantile.ts';
import { groupShares } from './share-interval.ts';
import type { Counted } from './sums/counted.ts';

/** A feed's mix over the asked reasons, by likelihoods where posts came with scores, else by tags. */
export interface FeedMix {
  /** Each asked reason's share of all, 0..1. */
  readonly shares: readonly number[];
  /** The share of a group of asked positions with its interval, as this or another number of posts of the same mix gives it. */
  share(group: readonly number[], confidence: number, posts?: number): Estimate;
  readonly resampled: () => Resampled;
}

/** The mix of what counts; without any reason: `undefined`. */
export function feedMixOf(
  { moments, tally, posts }: Counted,
  errors: FeedErrors,
  resamples: number,
  seed: number,
): FeedMix | undefined {
  const one = tally.asked.map((_, i) => [i]);
  let kept: Resampled | undefined;
  const once = (draw: () => Resampled) => () => (kept ??= draw());
  const mixOf = (
    found: (
      groups: readonly (readonly number[])[],
      confidence: number,
      posts: number,
    ) => Estimate[] | undefined,
    draw: () => Resampled,
  ): FeedMix | undefined => {
    const shares = found(one, 0.95, posts)?.map(({ value }) => value);
    if (shares === undefined) return undefined;
    return {
      shares,
      share: (group, confidence, n = posts) =>
        found([group], confidence, n)?.[0] ?? { value: 0, low: 0, high: 1 },
      resampled: once(draw),
    };
  };
  if (moments) {
    const careful = carefulMoments(moments);
    return mixOf(
      (groups, confidence, n) =>
        correctedSharesOf(groups, moments, errors, confidence)?.map(({ value }, g) => {
          const limits = correctedSharesOf(groups, { ...careful, posts: n }, errors, confidence)?.[g];
          return {
            value,
            low: Math.min(value, limits?.low ?? 0),
            high: Math.max(value, limits?.high ?? 1),
          };
        }),
      () => resampleMoments(moments, errors, resamples, seed),
    );
  }
  return mixOf(
    (groups, confidence, n) =>
      groupShares(groups, { ...tally, posts: tally.posts.map((count) => (count * n) / posts) }, confidence),
    () => resampleMixes(tally, resamples, seed),
  );
}

/**
 * A figure of the mix that chance does not bias, such as the difference of two groups' shares, with the percentile interval
 * of its resamples (Efron 1979).
 */
export function percentileInterval(
  mix: FeedMix,
  figure: (shares: ArrayLike<number>) => number,
  confidence: number,
): Estimate {
  const { reasons, resamples, shares, centre, scale } = mix.resampled();
  const ascending = new Float64Array(resamples);
  const row = new Float64Array(reasons);
  for (let r = 0; r < resamples; r++) {
    for (let i = 0; i < reasons; i++)
      row[i] = (mix.shares[i] ?? 0) + scale * ((shares[r * reasons + i] ?? 0) - (centre[i] ?? 0));
    ascending[r] = figure(row);
  }
  ascending.sort();
  const value = figure(mix.shares);
  const tail = (1 - confidence) / 2;
  return {
    value,
    low: Math.min(value, quantile(ascending, tail)),
    high: Math.max(value, quantile(ascending, 1 - tail)),
  };
}
