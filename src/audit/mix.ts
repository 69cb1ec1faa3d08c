import type { TaggedPost } from '../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { sharesOf } from './shares.ts';
import { postsPerReason, tallyOf } from './tally.ts';

/** Share of all reasons, 0..1, summing to 1. A reason that is absent was not asked about. */
export type Mix = Partial<Record<Reason, number>>;

/**
 * Each reason's share of all reasons served: a post with two reasons counts once for each, and the shares sum to 1, as
 * a survey's do once divided by its own sum. No reasons means no mix: `undefined`, because a row of zeros would read
 * as a finding. The posts are taken as they are; `which-posts-count.ts` chooses them.
 */
export function mixOf(posts: readonly TaggedPost[], asked: readonly Reason[] = REASON_IDS): Mix | undefined {
  const shares = sharesOf(postsPerReason(tallyOf(posts, asked)));
  return shares && Object.fromEntries(asked.map((reason, i) => [reason, shares[i] ?? 0]));
}
