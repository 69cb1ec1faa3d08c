import type { Reason } from '../reasons/reasons.ts';

/**
 * Posts folded into what every figure of the audit is computed from: how many posts serve exactly which set of reasons.
 * `sets[i]` lists the positions in `asked` of the reasons that `posts[i]` posts serve together; sets are in a fixed
 * order, so a tally, and a bootstrap drawn from it, does not depend on the order of the posts. Tallies are additive.
 * Posts without any of the asked reasons are not in it: they say nothing about how reasons share a feed.
 */
export interface Tally {
  asked: readonly Reason[];
  sets: readonly (readonly number[])[];
  posts: readonly number[];
}

/** Posts that serve each asked reason, in the order of `asked`. */
export function postsPerReason(tally: Tally): number[] {
  const counts = tally.asked.map(() => 0);
  tally.sets.forEach((set, s) => {
    for (const i of set) counts[i] = (counts[i] ?? 0) + (tally.posts[s] ?? 0);
  });
  return counts;
}
