import * as z from 'zod/mini';

/**
 * What a post is to the feed it stands in. `own` and `pinned` (own, held at the top) and `quote` (own
 * words about somebody's post) are the brand's content; `repost` is somebody else's words, `reply` an
 * answer to one person, `sponsored` an advertisement, `suggested` put there by the platform, and `other` a post
 * by another account than the one whose page it is.
 */
export const PostKind = z.enum([
  'own',
  'pinned',
  'quote',
  'repost',
  'reply',
  'sponsored',
  'suggested',
  'other',
]);
export type PostKind = z.infer<typeof PostKind>;

/** One attachment. `machineAlt`: the alt text was written by the platform ("May be an image of …"): no caption. */
export const Media = z.object({
  kind: z.enum(['image', 'video', 'audio', 'document', 'poll', 'link']),
  alt: z.nullable(z.string()),
  machineAlt: z.boolean(),
});
export type Media = z.infer<typeof Media>;

/** Somebody's post shown inside this one. Its words are not the brand's and are no part of `Post.text`. */
export const QuotedPost = z.object({
  author: z.nullable(z.string()),
  text: z.string(),
  permalink: z.nullable(z.string()),
});
export type QuotedPost = z.infer<typeof QuotedPost>;

/** The preview of a link under a post: its title, where it leads, and the words on its button ("Shop now"). */
export const LinkCard = z.object({
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  button: z.nullable(z.string()),
});
export type LinkCard = z.infer<typeof LinkCard>;

const count = z.nullable(z.number().check(z.nonnegative()));

/**
 * One post as it was read from the page. What the page does not show is `null`, never a guess or zero.
 *
 * - `id`: stable over re-reading: the platform's own id, else the permalink, else `text:` and a hash of
 *   author, stated time and opening words (for sites that give nothing better).
 * - `text`: as a person would copy it: line breaks kept, emoji as characters, no interface words, the
 *   quoted post left out. Empty for a post without words.
 * - `time`: ISO 8601 in UTC; `timePrecision` says how far it can be trusted ("3d" is right to the day).
 * - `cutOff`: the page showed only the beginning of the text.
 */
export const Post = z.object({
  id: z.string().check(z.minLength(1)),
  platform: z.string(),
  author: z.nullable(z.string()),
  handle: z.nullable(z.string()),
  text: z.string(),
  lang: z.nullable(z.string()),
  permalink: z.nullable(z.string()),
  time: z.nullable(z.string()),
  timePrecision: z.nullable(z.enum(['second', 'minute', 'hour', 'day', 'month', 'year'])),
  likes: count,
  comments: count,
  shares: count,
  views: count,
  kind: PostKind,
  media: z.array(Media),
  quoted: z.nullable(QuotedPost),
  /** The options of a poll, in order; empty without one. */
  poll: z.array(z.string()),
  card: z.nullable(LinkCard),
  cutOff: z.boolean(),
});
export type Post = z.infer<typeof Post>;
