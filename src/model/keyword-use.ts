import * as z from 'zod/mini';
import { ASPECTS } from '../reasons/reasons.ts';
import { Reason } from './reason.ts';

/** An entry of ours whose words, in so many posts, are the user's words too and speak otherwise. */
export const KeywordConflict = z.object({ entry: z.string(), reason: Reason, posts: z.number() });
export type KeywordConflict = z.infer<typeof KeywordConflict>;

/**
 * What one of a user's entries does in the posts that are kept. `posts`: those it is for (language, brand, platform);
 * `fires`: in how many of them it stands (for `mute` and `change`: in how many the entry of ours does); `tips`: in how
 * many it alone changes which reasons are tagged; `conflicts`: the most frequent first.
 */
export const KeywordUse = z.object({
  id: z.string(),
  posts: z.number(),
  fires: z.number(),
  tips: z.number(),
  conflicts: z.array(KeywordConflict),
});
export type KeywordUse = z.infer<typeof KeywordUse>;

/**
 * One entry of ours, for finding the one to change or mute. `label` as it is written; `aspect` what it speaks for most,
 * with `weight` (log-odds).
 */
export const LexiconEntry = z.object({
  entry: z.string(),
  label: z.string(),
  lang: z.string(),
  aspect: z.enum(ASPECTS),
  weight: z.number(),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;
