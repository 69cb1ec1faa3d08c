import type { Estimate } from '../model/audit-report.ts';
import { type Resampled, scatterAround } from './bootstrap.ts';
import { choleskyRoot } from './cholesky.ts';
import { correlation, differenceOf } from './difference-interval.ts';
import { normalQuantile } from './normal.ts';
import { makeRandom } from './random.ts';
import { limits } from './share-interval.ts';
import type { Moments } from './sums/likelihood-sums.ts';

/**
 * How far the classifier is off in one feed, as the standard deviation of "posts that serve the reason minus what their
 * likelihoods add up to", per post, over feeds. 0..1 for each asked reason; measured on held-out brands (`npm run fit`).
 */
export type FeedErrors = readonly number[];

const UNPROVEN = 10;

/**
 * Each asked reason's share of all reasons, 0..1, corrected for the classifier's errors: likelihoods are added up
 * instead of tags ("probabilistic classify and count", Bella, Ferri, Hernández-Orallo and Ramírez-Quintana 2010; why
 * counting an imperfect classifier's tags is biased: Hopkins and King 2010, American Journal of Political Science
 * 54:229). On brands held out it halves the error of counting (README, "Measured"); adjusting for the feed's own base
 * rates (Saerens, Latinne and Decaestecker 2002) was tried and did worse.
 *
 * The interval carries what other posts of the feed would have changed (exact limits on as many tags as scatter like that:
 * `share-interval.ts`) and what the classifier gets wrong in one feed (normal, of known size, whatever the share); two
 * sources that have nothing to do with each other, so the squares of their distances are added (Zou and Donner 2008,
 * Statistics in Medicine 27:1693). Limits of a beta distribution around the share that was found are not used: simulated, they
 * make a false claim in a third of reports, because a reason that the classifier overlooks then looks surely absent.
 * Where nothing is likely: `undefined`.
 */
export function correctedShares(
  moments: Moments,
  errors: FeedErrors,
  confidence: number,
): Estimate[] | undefined {
  if (total(moments.mean) === 0) return undefined;
  return moments.mean.map((_, i) => correctedShare([i], moments, errors, confidence));
}

/** The same for a group of reasons, a list of positions among the asked: the share of the group together. */
export function correctedShare(
  group: readonly number[],
  moments: Moments,
  errors: FeedErrors,
  confidence: number,
): Estimate {
  const { share, pull } = shareOf(group, moments);
  const { low, high } = limits(
    share,
    effectiveTags(share, scatterOf(pull, pull, moments), moments),
    confidence,
  );
  const error = normalQuantile((1 + confidence) / 2) * errorOf(pull, moments, errors);
  return {
    value: share,
    low: Math.max(0, share - Math.hypot(share - low, error)),
    high: Math.min(1, share + Math.hypot(high - share, error)),
  };
}

/** Share of one group − share of another, from the limits of each and how they move together. */
export function correctedDifference(
  [one, other]: readonly [readonly number[], readonly number[]],
  moments: Moments,
  errors: FeedErrors,
  confidence: number,
): Estimate {
  const [a, b] = [shareOf(one, moments), shareOf(other, moments)];
  const variances = [scatterOf(a.pull, a.pull, moments), scatterOf(b.pull, b.pull, moments)] as const;
  const ofPosts = differenceOf(
    { value: a.share, ...limits(a.share, effectiveTags(a.share, variances[0], moments), confidence) },
    { value: b.share, ...limits(b.share, effectiveTags(b.share, variances[1], moments), confidence) },
    correlation(scatterOf(a.pull, b.pull, moments), ...variances),
  );
  const pull = a.pull.map((value, i) => value - (b.pull[i] ?? 0));
  const error = normalQuantile((1 + confidence) / 2) * errorOf(pull, moments, errors);
  const { value, low, high } = ofPosts;
  return {
    value,
    low: Math.max(-1, value - Math.hypot(value - low, error)),
    high: Math.min(1, value + Math.hypot(high - value, error)),
  };
}

/** A group's share, and what one more post of each reason does to it: all are in the denominator. */
function shareOf(group: readonly number[], { mean }: Moments): { share: number; pull: number[] } {
  const perPost = total(mean);
  const share = perPost > 0 ? total(group.map((i) => mean[i] ?? 0)) / perPost : 0;
  return { share, pull: mean.map((_, i) => (group.includes(i) ? 1 : 0) - share) };
}

/** How two shares scatter together over feeds of so many posts: linearised covariance of two ratios. */
function scatterOf(one: readonly number[], other: readonly number[], moments: Moments): number {
  const covariance = believedCovariance(moments);
  const products = one.map((a, i) => total(other.map((b, j) => a * b * (covariance[i]?.[j] ?? 0))));
  return total(products) / moments.posts / total(moments.mean) ** 2;
}

/** Standard deviation of a share through the classifier's errors alone. */
function errorOf(pull: readonly number[], { mean }: Moments, errors: FeedErrors): number {
  return Math.sqrt(total(pull.map((a, i) => (a * (errors[i] ?? 0)) ** 2))) / total(mean);
}

/** So many tags drawn alone would scatter like that; where nothing scatters, so many as were added up. */
function effectiveTags(share: number, variance: number, { posts, mean }: Moments): number {
  return variance > 0 ? (share * (1 - share)) / variance : posts * total(mean);
}

/**
 * How the likelihoods of posts scatter. They do so less than tags, yet a few posts seldom show by how much: hence
 * `UNPROVEN` posts' worth of belief that they scatter as tags do (simulated with 20 posts, doing without claims a
 * false gap in 9 % of reports; believing nothing else, hardly a gap is found before 200 posts).
 */
function believedCovariance({ posts, mean, covariance }: Moments): number[][] {
  return covariance.map((row, i) =>
    row.map((value, j) => {
      const asTags = i === j ? (mean[i] ?? 0) * (1 - (mean[i] ?? 0)) : 0;
      return (posts * value + UNPROVEN * asTags) / (posts + UNPROVEN);
    }),
  );
}

/** The variance of the share at a position, were the true share this: posts scatter with the share, errors do not. */
export function correctedVariance(
  moments: Moments,
  errors: FeedErrors,
): (position: number, share: number) => number {
  const found = moments.mean.map((_, i) => {
    const { share, pull } = shareOf([i], moments);
    return {
      tags: effectiveTags(share, scatterOf(pull, pull, moments), moments),
      ofErrors: errorOf(pull, moments, errors) ** 2,
    };
  });
  return (position, share) => {
    const { tags = 1, ofErrors = 0 } = found[position] ?? {};
    return (share * (1 - share)) / tags + ofErrors;
  };
}

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * Corrected mixes as other posts of the same feed, and another run of luck of the classifier, might have given them. Each
 * draws the means of the likelihoods, whose scatter and joint movement are those of the posts, and adds one error of the
 * classifier for the whole feed. Means of so many posts are near enough normal; rare reasons, whose means are lopsided, are
 * drawn from the gamma distribution with the same mean and variance (`gammaLike`). Needs nothing but sums, however many
 * posts there are. Deterministic for a seed.
 */
export function resampleMoments(
  moments: Moments,
  feedErrors: FeedErrors,
  resamples: number,
  seed: number,
): Resampled {
  const { posts, mean } = moments;
  const reasons = mean.length;
  const perPost = total(mean);
  const random = makeRandom(seed);
  const spread = believedCovariance(moments).map((row) => row.map((value) => value / posts));
  const root = choleskyRoot(spread);
  const deviations = spread.map((row, i) => Math.sqrt(Math.max(0, row[i] ?? 0)));
  const drawn = new Float64Array(resamples * reasons);
  const errors = new Float64Array(resamples * reasons);
  const normals = new Float64Array(reasons);
  for (let r = 0; r < resamples; r++) {
    for (let i = 0; i < reasons; i++) {
      normals[i] = normal(random);
      let move = 0;
      for (let j = 0; j <= i; j++) move += (root[i]?.[j] ?? 0) * (normals[j] ?? 0);
      drawn[r * reasons + i] = gammaLike(mean[i] ?? 0, deviations[i] ?? 0, move) / perPost;
      errors[r * reasons + i] = ((feedErrors[i] ?? 0) * normal(random)) / perPost;
    }
  }
  const centre = Float64Array.from(mean, (value) => value / perPost);
  return { reasons, resamples, centre, scatter: scatterAround(drawn, centre, 1), errors };
}

/**
 * A draw that lies `move` from the mean on the normal scale, moved to the gamma scale by the cube root of Wilson and Hilferty
 * (1931, PNAS 17:684): it cannot fall below zero and is lopsided as sums of rare things are.
 */
export function gammaLike(mean: number, deviation: number, move: number): number {
  if (mean <= 0 || deviation <= 0) return Math.max(0, mean);
  const ninth = (deviation / mean) ** 2 / 9;
  return mean * Math.max(0, 1 - ninth + (move / deviation) * Math.sqrt(ninth)) ** 3;
}

/** A standard normal number, by Box and Muller's method. */
function normal(random: (below: number) => number): number {
  const one = (random(0x1_0000_0000) + 0.5) / 0x1_0000_0000;
  const other = random(0x1_0000_0000) / 0x1_0000_0000;
  return Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * other);
}
