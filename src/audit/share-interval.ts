import type { Estimate } from '../model/audit-report.ts';
import { betaQuantile } from './beta.ts';
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
 * "clear". These limits give one in less than 3 % of reports at 20, 60 and 200 posts (`scripts/eval-audit.ts`).
 *
 * The survey's own sampling error (about 0.3 points of a share for 1,056 people) is not in the interval.
 */
export function shareIntervals(tally: Tally, confidence: number): Estimate[] | undefined {
  const one = tally.asked.map((_, i) => [i]);
  return groupShares(one, tally, confidence);
}

/** The same for groups of reasons, each a list of positions among the asked: the share of the group together. */
export function groupShares(
  groups: readonly (readonly number[])[],
  tally: Tally,
  confidence: number,
): Estimate[] | undefined {
  const counts = postsPerReason(tally);
  const tags = counts.reduce((sum, count) => sum + count, 0);
  if (tags === 0) return undefined;
  return groups.map((group) => {
    const share = group.reduce((sum, i) => sum + (counts[i] ?? 0), 0) / tags;
    return { value: share, ...limits(share, tags / designEffect(tally, group, share, tags), confidence) };
  });
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
 * How much wider the share scatters than it would if every tag were drawn alone: linearised variance of the
 * ratio "tags of these reasons ÷ all tags" over the binomial one, at least 1; 1 where the share is 0 or 1.
 */
function designEffect(tally: Tally, group: readonly number[], share: number, tags: number): number {
  let posts = 0;
  let squares = 0;
  tally.sets.forEach((set, s) => {
    const n = tally.posts[s] ?? 0;
    posts += n;
    const hits = set.filter((i) => group.includes(i)).length;
    squares += n * (hits - share * set.length) ** 2;
  });
  if (share <= 0 || share >= 1 || posts < 2) return 1;
  return Math.max(1, (squares * posts) / (posts - 1) / (tags * share * (1 - share)));
}
