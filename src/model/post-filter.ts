import * as z from 'zod/mini';
import { PostKind } from './post.ts';

/**
 * Which posts of a feed an audit is of. `from` and `to`: ISO 8601 in UTC, both included; posts without a time are left out
 * as soon as one of them is given. `last`: so many of the latest posts of those that pass. Left out or empty: no limit.
 */
export const PostFilter = z.object({
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  last: z.optional(z.int().check(z.positive())),
  kinds: z.optional(z.array(PostKind)),
  languages: z.optional(z.array(z.string())),
  platforms: z.optional(z.array(z.string())),
});
export type PostFilter = z.infer<typeof PostFilter>;
