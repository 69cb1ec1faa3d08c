import type { Estimate } from '../model/audit-report.ts';
import { betaQuantile } from './beta.ts';
import type { Resampled } from './bootstrap.ts';
import { makeRandom } from './random.ts';
import type { Moments } from './sums/likelihood-sums.ts';

/**
 * How far the classifier is off in one feed, as the standard deviation of "posts that serve the reason minus what their
 * likelihoods add up to", per post, over feeds. 0..1 for each asked reason; measured on held-out brands (`npm run fit`).
 */
export type FeedErrors = readonly number[];

/**
 * Each asked reason's share of all reasons, 0..1, corrected for the classifier's errors: likelihoods are added up
 * instead of tags ("probabilistic classify and count", Bella, Ferri, Hernández-Orallo and Ramírez-Quintana 2010; why
 * counting an imperfect classifier's tags is biased: Hopkins and King 2010, American Journal of Political Science
 * 54:229). On brands held out it halves the error of counting (README, "Measured"); adjusting for the feed's own base
 * rates (Saerens, Latinne and Decaestecker 2002) was tried and did worse.
 *
 * The interval carries both what other posts of the feed would have changed (linearised variance of the ratio) and what
 * the classifier gets wrong in one feed; its limits are those of the beta distribution with this mean and variance.
 * Where nothing is likely: `undefined`.
 */
export function correctedShares(
  moments: Moments,
  errors: FeedErrors,
  confidence: number,
): Estimate[] | undefined {
  const one = moments.mean.map((_, i) => [i]);
  return correctedSharesOf(one, moments, errors, confidence);
}

/** The same for groups of reasons, each a list of positions among the asked: the share of the group together. */
export function correctedSharesOf(
  groups: readonly (readonly number[])[],
  { posts, mean, covariance }: Moments,
  errors: FeedErrors,
  confidence: number,
): Estimate[] | undefined {
  const perPost = total(mean);
  if (perPost === 0) return undefined;
  return groups.map((group) => {
    const share = total(group.map((i) => mean[i] ?? 0)) / perPost;
    // What one more post of a reason does to the share: it is in the numerator, and always in the denominator.
    const pull = mean.map((_, i) => (group.includes(i) ? 1 : 0) - share);
    const scatter = total(pull.map((a, i) => total(pull.map((b, j) => a * b * (covariance[i]?.[j] ?? 0)))));
    const ofTags = total(pull.map((a, i) => (a * (errors[i] ?? 0)) ** 2));
    const variance = (Math.max(0, scatter) / posts + ofTags) / perPost ** 2;
    return { value: share, ...betaLimits(share, variance, confidence) };
  });
}

/** Limits of the beta distribution with this mean and variance: within 0..1 and lopsided near its ends, as shares are. */
function betaLimits(share: number, variance: number, confidence: number): { low: number; high: number } {
  if (variance <= 0) return { low: share, high: share };
  // At least two: the least that is sure of anything is a flat distribution.
  const weight = Math.max(2, (share * (1 - share)) / variance - 1);
  const tail = (1 - confidence) / 2;
  const limit = (at: number): number =>
    share <= 0 ? 0 : share >= 1 ? 1 : betaQuantile(at, share * weight, (1 - share) * weight);
  return { low: Math.min(share, limit(tail)), high: Math.max(share, limit(1 - tail)) };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Corrected mixes as other posts of the same feed, and another run of luck of the classifier, might have given them. Each
 * draws the means of the likelihoods, whose scatter and joint movement are those of the posts, with one error of the
 * classifier for the whole feed. Means of so many posts are near enough normal; rare reasons, whose means are lopsided, are
 * drawn from the gamma distribution with the same mean and variance (Wilson and Hilferty's cube root, 1931), which cannot
 * fall below zero. Needs nothing but sums, however many posts there are. Deterministic for a seed.
 */
export function resampleMoments(
  { posts, mean, covariance }: Moments,
  errors: FeedErrors,
  resamples: number,
  seed: number,
): Resampled {
  const reasons = mean.length;
  const random = makeRandom(seed);
  const spread = covariance.map((row, i) =>
    row.map((value, j) => value / posts + (i === j ? (errors[i] ?? 0) ** 2 : 0)),
  );
  const root = choleskyRoot(spread);
  const deviations = spread.map((row, i) => Math.sqrt(Math.max(0, row[i] ?? 0)));
  const shares = new Float64Array(resamples * reasons);
  const normals = new Float64Array(reasons);
  for (let r = 0; r < resamples; r++) {
    const row = shares.subarray(r * reasons, (r + 1) * reasons);
    for (let i = 0; i < reasons; i++) {
      normals[i] = normal(random);
      let move = 0;
      for (let j = 0; j <= i; j++) move += (root[i]?.[j] ?? 0) * (normals[j] ?? 0);
      row[i] = gammaLike(mean[i] ?? 0, deviations[i] ?? 0, move);
    }
    toShares(row);
  }
  const centre = Float64Array.from(mean);
  toShares(centre);
  return { reasons, resamples, shares, centre, scale: 1 };
}

/** A draw that lies `move` from the mean on the normal scale, on the gamma scale. */
function gammaLike(mean: number, deviation: number, move: number): number {
  if (mean <= 0 || deviation <= 0) return Math.max(0, mean);
  const ninth = (deviation / mean) ** 2 / 9;
  return mean * Math.max(0, 1 - ninth + (move / deviation) * Math.sqrt(ninth)) ** 3;
}

/** The lower triangle whose product with itself is the matrix; rows that say nothing new are zero. */
function choleskyRoot(matrix: readonly (readonly number[])[]): number[][] {
  const root: number[][] = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (root[i]?.[k] ?? 0) * (root[j]?.[k] ?? 0);
      const pivot = root[j]?.[j] ?? 0;
      const line = root[i];
      if (line) line[j] = i === j ? Math.sqrt(Math.max(0, rest)) : pivot > 1e-9 ? rest / pivot : 0;
    }
  });
  return root;
}

function toShares(row: Float64Array): void {
  let sum = 0;
  for (const value of row) sum += value;
  for (let i = 0; i < row.length; i++) row[i] = sum > 0 ? (row[i] ?? 0) / sum : 0;
}

/** A standard normal number, by Box and Muller's method. */
function normal(random: (below: number) => number): number {
  const chance = (): number => (random(0x1_0000_0000) + 0.5) / 0x1_0000_0000;
  return Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
}
