import type { Estimate } from '../model/audit-report.ts';
import type { TaggedPost } from '../model/tagged-post.ts';
import type { Reason } from '../reasons/reasons.ts';
import { betaQuantile } from './beta.ts';
import type { Resampled } from './bootstrap.ts';
import { makeRandom } from './random.ts';

/** For each post, how likely it serves each asked reason, 0..1. */
export type Likelihoods = readonly (readonly number[])[];

/**
 * How far the classifier is off in one feed, as the standard deviation of "posts that serve the reason minus what their
 * likelihoods add up to", per post, over feeds. 0..1 for each asked reason; measured on held-out brands (`npm run fit`).
 */
export type FeedErrors = readonly number[];

/** The likelihoods of the posts, or `undefined` where tags came without scores: then only counting is possible. */
export function likelihoodsOf(
  posts: readonly TaggedPost[],
  asked: readonly Reason[],
): Likelihoods | undefined {
  const all = posts.map(({ scores }) => asked.map((reason) => scores[reason]));
  return all.every((post) => post.every((score) => score !== undefined)) ? all : undefined;
}

/**
 * Each asked reason's share of all reasons, 0..1, corrected for the classifier's errors: likelihoods are added up
 * instead of tags ("probabilistic classify and count", Bella, Ferri, Hernández-Orallo and Ramírez-Quintana 2010; why
 * counting an imperfect classifier's tags is biased: Hopkins and King 2010, American Journal of Political Science
 * 54:229). On brands held out it halves the error of counting (README, "Measured"); adjusting for the feed's own base
 * rates (Saerens, Latinne and Decaestecker 2002) was tried and did worse.
 *
 * The interval carries both what other posts of the feed would have changed (linearised variance of the ratio) and what
 * the classifier gets wrong in one feed; its limits are those of the beta distribution with this mean and variance.
 * Without posts, or where nothing is likely: `undefined`.
 */
export function correctedShares(
  posts: Likelihoods,
  errors: FeedErrors,
  confidence: number,
): Estimate[] | undefined {
  const { sums, perPost } = totals(posts);
  if (perPost === 0) return undefined;
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0);
  return sums.map((sum, i) => {
    const share = sum / posts.length / perPost;
    const residuals = posts.map((post) => (post[i] ?? 0) - share * total(post));
    const ofPosts =
      residuals.reduce((all, residual) => all + residual ** 2, 0) /
      Math.max(1, posts.length - 1) /
      posts.length;
    const ofTags = (errors[i] ?? 0) ** 2 * (1 - 2 * share) + share ** 2 * squares;
    const variance = (ofPosts + Math.max(0, ofTags)) / perPost ** 2;
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

/** Mean of what posts serve, and how many reasons one post serves on the whole. */
function totals(posts: Likelihoods): { sums: number[]; perPost: number } {
  const sums = (posts[0] ?? []).map((_, i) => posts.reduce((sum, post) => sum + (post[i] ?? 0), 0));
  return { sums, perPost: posts.length === 0 ? 0 : total(sums) / posts.length };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Above this many posts a resample draws only as many, see `bootstrap.ts`. */
const MAX_DRAWS = 2000;

/**
 * Bootstrap of corrected mixes: each resample draws posts, and besides one error of the classifier for the whole feed.
 * Deterministic for a seed. There must be a post.
 */
export function resampleLikelihoods(
  posts: Likelihoods,
  errors: FeedErrors,
  resamples: number,
  seed: number,
): Resampled {
  const reasons = posts[0]?.length ?? 0;
  const draws = Math.min(posts.length, MAX_DRAWS);
  const random = makeRandom(seed);
  const shares = new Float64Array(resamples * reasons);
  const scale = Math.sqrt(draws / posts.length);
  for (let r = 0; r < resamples; r++) {
    const row = shares.subarray(r * reasons, (r + 1) * reasons);
    for (let draw = 0; draw < draws; draw++) {
      const post = posts[random(posts.length)] ?? [];
      for (let i = 0; i < reasons; i++) row[i] = (row[i] ?? 0) + (post[i] ?? 0);
    }
    // Deviations are scaled by the caller for the posts left undrawn; the classifier's error must not shrink with them.
    for (let i = 0; i < reasons; i++)
      row[i] = Math.max(0, (row[i] ?? 0) + (draws * (errors[i] ?? 0) * normal(random)) / scale);
    toShares(row);
  }
  const centre = Float64Array.from(totals(posts).sums);
  toShares(centre);
  return { reasons, resamples, shares, centre, scale };
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
