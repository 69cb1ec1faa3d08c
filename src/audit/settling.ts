import type { Estimate } from '../model/audit-report.ts';

/** Beyond this nobody would read on. */
const MOST_MORE_POSTS = 1000;

/**
 * How many more posts would settle an unclear gap if they were like those seen: the fewest with which the share's interval
 * would leave the survey's share out. `null` where so many would not do it: the gap is too small, or the classifier too
 * unsure, for posts to help.
 * @param at the share's interval with so many posts of the same mix.
 */
export function morePostsToSettle(
  posts: number,
  wanted: number,
  at: (posts: number) => Estimate,
): number | null {
  const settles = (more: number): boolean => {
    const { low, high } = at(posts + more);
    return wanted < low || wanted > high;
  };
  if (!settles(MOST_MORE_POSTS)) return null;
  let [not, enough] = [0, MOST_MORE_POSTS];
  while (enough - not > 1) {
    const middle = Math.floor((not + enough) / 2);
    if (settles(middle)) enough = middle;
    else not = middle;
  }
  return enough;
}
