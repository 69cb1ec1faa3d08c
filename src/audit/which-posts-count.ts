import type { PostKind } from '../model/post.ts';
import type { TaggedPost } from '../model/tagged-post.ts';

/** What the brand says to everybody. A reply speaks to one person, a repost is somebody else's words. */
const COUNTED_KINDS: readonly PostKind[] = ['own', 'pinned', 'quote'];

/** The posts of a feed by what the audit does with them. The three parts are disjoint and complete. */
export interface SortedPosts {
  counted: TaggedPost[];
  /** Of a counted kind, but without words or in a language without keywords: not read, never "no reason". */
  unreadable: TaggedPost[];
  leftOut: Partial<Record<PostKind, number>>;
}

/** Which posts make the mix, and why the others do not. */
export function whichPostsCount(posts: readonly TaggedPost[]): SortedPosts {
  const sorted: SortedPosts = { counted: [], unreadable: [], leftOut: {} };
  for (const post of posts) {
    if (!COUNTED_KINDS.includes(post.kind)) {
      sorted.leftOut[post.kind] = (sorted.leftOut[post.kind] ?? 0) + 1;
    } else if (post.readable) {
      sorted.counted.push(post);
    } else {
      sorted.unreadable.push(post);
    }
  }
  return sorted;
}
