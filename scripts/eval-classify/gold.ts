import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { NoneKind } from '../../src/model/none-kind.ts';
import { Reason } from '../../src/model/reason.ts';

/** One labelled post, as `../shared/gold/README.md` describes it; the fields that measuring needs. */
export const GoldPost = z.object({
  id: z.string(),
  brand: z.string(),
  lang: z.string(),
  kind: z.enum(['own', 'reply']),
  text: z.string(),
  reasons: z.array(Reason),
  primary: z.union([Reason, z.literal('none'), z.null()]),
  none_kind: z.nullable(z.union([NoneKind, z.literal('unread')])),
  giveaway: z.boolean(),
  /** How many of the annotators gave each reason. */
  votes: z.partialRecord(Reason, z.number()),
  annotators: z.number(),
  enriched: z.boolean(),
});
export type GoldPost = z.infer<typeof GoldPost>;

/** Reads a file of labelled posts, one JSON object a line. @throws Error with a plain message naming file and line. */
export function readGold(file: string): GoldPost[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read labelled posts from ${file}: is the path right?`);
  }
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [z.parse(GoldPost, JSON.parse(line))];
    } catch {
      throw new Error(`${file}, line ${index + 1}: this is no labelled post.`);
    }
  });
}
