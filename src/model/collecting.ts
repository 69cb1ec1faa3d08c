import * as z from 'zod/mini';

/**
 * How far "Scroll for me" is to go: until so many posts of the brand's own are read (all of this reading, not more of
 * them), until they reach back to a moment (ISO 8601), or to the end of the feed.
 */
export const CollectUntil = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posts'), posts: z.number().check(z.positive()) }),
  z.object({ kind: z.literal('date'), date: z.string() }),
  z.object({ kind: z.literal('end') }),
]);
export type CollectUntil = z.infer<typeof CollectUntil>;

/** Scrolling that goes on: the brand's own posts read so far, and how many it is to be; `null` for no number. */
export const Collecting = z.object({
  posts: z.number(),
  target: z.nullable(z.number()),
});
export type Collecting = z.infer<typeof Collecting>;
