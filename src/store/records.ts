import * as z from 'zod/mini';
import { PageSeen } from '../model/tab-audit.ts';
import { Post } from '../model/post.ts';
import { TaggedPost } from '../model/tagged-post.ts';

/** One feed: a brand on a platform, or a page without a brand. `updated` is ISO 8601. */
export const FeedRecord = z.object({
  id: z.string(),
  page: PageSeen,
  updated: z.string(),
  posts: z.number(),
});
export type FeedRecord = z.infer<typeof FeedRecord>;

/**
 * A post with its tags, and the lexicon that gave them: another lexicon means tagging again. `tagged` is `null` where
 * the tags are of another version of Feedgap, which means the same. `heardLang`: the language that the browser's detector
 * heard where the page names none; `Post.lang` stays what the page said.
 */
export const PostRecord = z.object({
  feedId: z.string(),
  id: z.string(),
  post: Post,
  tagged: z.catch(z.nullable(TaggedPost), null),
  lexicon: z.catch(z.string(), ''),
  heardLang: z.optional(z.catch(z.nullable(z.string()), null)),
});
export type PostRecord = z.infer<typeof PostRecord>;

/** Which survey audits use: its id. The only record of its store; none: the default. */
export const ChosenSurvey = z.object({ key: z.literal('survey'), id: z.string() });
export type ChosenSurvey = z.infer<typeof ChosenSurvey>;

/** What was kept and can be read, and how many records cannot: they stay where they are and count for nothing. */
export interface Kept<Record> {
  readonly records: Record[];
  readonly setAside: number;
}

/**
 * Storage is a door: another version of Feedgap, or a damaged disk, may have left anything there. Parses one by one, so
 * that a record which does not fit is set aside, said in the console with the place that is wrong, and costs no other.
 */
export function parseKept<Schema extends z.ZodMiniType>(
  schema: Schema,
  kept: readonly unknown[],
  what: string,
): Kept<z.infer<Schema>> {
  const records: z.infer<Schema>[] = [];
  let wrong: string | undefined;
  for (const record of kept) {
    const parsed = schema.safeParse(record);
    if (parsed.success) records.push(parsed.data);
    else wrong ??= parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', ');
  }
  const setAside = kept.length - records.length;
  if (wrong !== undefined) {
    console.warn(
      `Feedgap set aside ${setAside} of ${kept.length} ${what} that another version kept, or that are damaged (${wrong}).`,
    );
  }
  return { records, setAside };
}
