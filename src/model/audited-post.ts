import type { Post } from './post.ts';
import type { TaggedPost } from './tagged-post.ts';

/** The counts that a page shows under a post. They differ between platforms in what they mean. */
export const METRICS = ['likes', 'comments', 'shares', 'views'] as const;
export type Metric = (typeof METRICS)[number];

/**
 * What an audit takes of a post besides its tags. `opening`: its first words, for showing it as an example. A count that
 * the page does not show is `null`. Everything may be left out: tags may come from anywhere.
 */
export type PostFacts = Partial<Pick<Post, 'platform' | 'permalink' | Metric>> & {
  readonly opening?: string;
};

/** A tagged post with what an audit shows and counts of it. */
export type AuditedPost = TaggedPost & PostFacts;

/** UTF-16 units: two lines of a plan's example. */
const OPENING = 160;

/** The facts of a post as it was read. */
export function factsOf(post: Post): PostFacts {
  const { platform, permalink, likes, comments, shares, views } = post;
  return { platform, permalink, likes, comments, shares, views, opening: openingOf(post.text) };
}

/** The first words of a text, white space folded, cut between words and marked where cut. */
export function openingOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= OPENING) return flat;
  const cut = flat.slice(0, OPENING);
  const space = cut.lastIndexOf(' ');
  // A surrogate pair must not be cut in two where there is no space to cut at.
  const whole = space > OPENING / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole} …`;
}
