import type { Estimate } from '../model/audit-report.ts';
import { betaQuantile } from './beta.ts';
import { correlation, differenceOf } from './difference-interval.ts';
import { postsPerReason, type Tally } from './tally.ts';

/**
 * Each asked reason's share of all reasons, 0..1, with the interval that gap claims use: Clopper and Pearson's exact
 * limits on the effective number of tags (Korn and Graubard 1998, Survey Methodology 24:193). The tags are the sample,
 * thinned by the design effect, because tags come in posts and posts are what was drawn; a design effect
 * below 1 is not believed. An empty tally has no shares: `undefined`.
 *
 * Why neither bootstrap nor Wilson (simulated on 1,500 feeds drawn from the consumers' column, twelve intervals of
 * 1 − 0.05/12): at 20 and 60 posts of one reason each, Wilson gives a false claim in 9 and 7 % of reports, because its
 * lower limit is too high for rare reasons; a percentile bootstrap gives [0, 0] to a reason never seen, hence a false
 * "clear". These limits give one in 0.3, 1 and 2 to 3 % of reports at 20, 60 and 200 posts (`npm run eval:audit`).
 *
 * The survey's own sampling error (about 0.3 points of a share for 1,056 people) is not in the interval.
 */
export function shareIntervals(tally: Tally, confidence: number): Estimate[] | undefined {
  if (tagsOf(tally) === 0) return undefined;
  return tally.asked.map((_, i) => groupShare([i], tally, confidence));
}

/** The same for a group of reasons, a list of positions among the asked: the share of the group together. */
export function groupShare(group: readonly number[], tally: Tally, confidence: number): Estimate {
  const tags = tagsOf(tally);
  const scatter = scatterOf(group, group, tally);
  const alone = tags > 0 ? (scatter.one * (1 - scatter.one)) / tags : 0;
  // A design effect below 1 is not believed.
  const designEffect = alone > 0 ? Math.max(1, scatter.covariance / alone) : 1;
  return { value: scatter.one, ...limits(scatter.one, tags / designEffect, confidence) };
}

/** Share of one group − share of another, from the limits of each and how they move together. */
export function groupDifference(
  [one, other]: readonly [readonly number[], readonly number[]],
  tally: Tally,
  confidence: number,
): Estimate {
  return differenceOf(
    groupShare(one, tally, confidence),
    groupShare(other, tally, confidence),
    correlation(
      scatterOf(one, other, tally).covariance,
      scatterOf(one, one, tally).covariance,
      scatterOf(other, other, tally).covariance,
    ),
  );
}

/** Exact limits for a share of `tags` draws, which need not be a whole number. */
export function limits(share: number, tags: number, confidence: number): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  const hits = share * tags;
  return {
    low: share <= 0 ? 0 : betaQuantile(tail, hits, tags - hits + 1),
    high: share >= 1 ? 1 : betaQuantile(1 - tail, hits + 1, tags - hits),
  };
}

/**
 * How the shares of two groups scatter together over feeds of so many posts: linearised covariance of the ratios "tags of
 * these reasons ÷ all tags". The share of the first is given along.
 */
function scatterOf(
  first: readonly number[],
  second: readonly number[],
  tally: Tally,
): { one: number; covariance: number } {
  const counts = postsPerReason(tally);
  const tags = tagsOf(tally);
  if (tags === 0) return { one: 0, covariance: 0 };
  const shareOf = (group: readonly number[]) => group.reduce((sum, i) => sum + (counts[i] ?? 0), 0) / tags;
  const [one, other] = [shareOf(first), shareOf(second)];
  let [posts, products] = [0, 0];
  tally.sets.forEach((set, s) => {
    const n = tally.posts[s] ?? 0;
    const beyond = (group: readonly number[], share: number) =>
      set.filter((i) => group.includes(i)).length - share * set.length;
    posts += n;
    products += n * beyond(first, one) * beyond(second, other);
  });
  return { one, covariance: posts < 2 ? 0 : (products * posts) / (posts - 1) / tags ** 2 };
}

function tagsOf(tally: Tally): number {
  return postsPerReason(tally).reduce((sum, count) => sum + count, 0);
}
