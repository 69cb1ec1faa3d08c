import * as z from 'zod/mini';
import { Brand } from './brand.ts';
import { Post } from './post.ts';

/** What kind of page was in view: one account's posts, a mixed timeline, one post, or something else. */
export const PageKind = z.enum(['profile', 'timeline', 'post', 'search', 'other']);
export type PageKind = z.infer<typeof PageKind>;

/**
 * Why something that looked like a post was not read, or not fully.
 * `cut-off`: read up to "see more" (it is among the posts too) · `no-words`: neither text nor caption (among the
 * posts too, with empty text) · `hidden`: in the page but not displayed · `placeholder`: an off-screen stub the site
 * keeps instead of the post · `comment`: an answer below a post, not a post · `unreadable`: a container without
 * anything a post must have, or whose reading failed.
 */
export const MissedWhy = z.enum(['cut-off', 'no-words', 'hidden', 'placeholder', 'comment', 'unreadable']);
export type MissedWhy = z.infer<typeof MissedWhy>;

/** One attempt at reading: which reader, whether it reads this kind of page, how many posts it got. */
export const Attempt = z.object({
  reader: z.string(),
  knewPage: z.boolean(),
  containers: z.number(),
  posts: z.number(),
});
export type Attempt = z.infer<typeof Attempt>;

/**
 * All that one look at the page in view gave. `reader` is the id of the adapter whose posts these are,
 * `feed` for the generic feed detector, `null` when nothing could be read; `attempts` says what was tried.
 */
export const PageReading = z.object({
  url: z.string(),
  platform: z.string(),
  pageKind: PageKind,
  brand: z.nullable(Brand),
  reader: z.nullable(z.string()),
  posts: z.array(Post),
  missed: z.partialRecord(MissedWhy, z.number()),
  attempts: z.array(Attempt),
});
export type PageReading = z.infer<typeof PageReading>;
