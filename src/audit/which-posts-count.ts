import type { PostKind } from '../model/post.ts';

/** What the brand says to everybody. A reply speaks to one person, a repost is somebody else's words. */
const COUNTED_KINDS: readonly PostKind[] = ['own', 'pinned', 'quote'];

export function isCountedKind(kind: PostKind): boolean {
  return COUNTED_KINDS.includes(kind);
}

/**
 * Which posts make the mix, and what a giveaway is taken for. The first is how every audit counts; the others are the
 * choices that a sceptic would make otherwise, one at a time. Posts that the platform put there (`suggested`) and those
 * of other accounts are never the brand's.
 */
export type Counting = 'usual' | 'with-replies' | 'with-reposts' | 'with-sponsored' | 'giveaways-as-discount';
export const OTHER_COUNTINGS = [
  'with-replies',
  'with-reposts',
  'with-sponsored',
  'giveaways-as-discount',
] as const satisfies readonly Counting[];

const ADDED: Readonly<Partial<Record<Counting, PostKind>>> = {
  'with-replies': 'reply',
  'with-reposts': 'repost',
  'with-sponsored': 'sponsored',
};

export function countsAs(kind: PostKind, counting: Counting): boolean {
  return isCountedKind(kind) || ADDED[counting] === kind;
}
