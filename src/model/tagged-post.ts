import * as z from 'zod/mini';
import { Cue } from './cue.ts';
import { PostKind } from './post.ts';
import { NoneKind } from './none-kind.ts';
import { Reason } from './reason.ts';

/**
 * Words of the post that earned a tag: half-open span in UTF-16 units of `Post.text`, the text in it, the weight it
 * added (negative: it spoke against the reason) and the lexicon entry that matched, as a person reads it
 * ("<percent> off").
 */
export const Evidence = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  weight: z.number(),
  entry: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One reason that a post serves, with a score from 0 to 1 and the words that earned it, in text order. */
const Tag = z.object({ reason: Reason, score: z.number(), evidence: z.array(Evidence) });
export type Tag = z.infer<typeof Tag>;

/**
 * A post after classification. `scores`: for every reason how likely it is that the post serves it, 0 to 1, tagged or
 * not. `unsure`: nothing is tagged, but something nearly was: neither a reason nor none. `noneKind`: what a post without
 * a reason is, `null` where it has one, is unsure or was not read. `giveaway`: a contest, giveaway or sweepstake. `reasons` is sorted by score, highest first, and may be empty: no reason found.
 * `cues`: in text order, the words by which the post speaks as a person or is easy to hand on; empty: none was found; `null`:
 * not measured, as in a post that was not read, in tags from elsewhere, or in those of a version that knew no cues.
 * `lang` is the language the keywords were taken from (a base tag such as "en"); `readable` is false when there are no
 * keywords for the post's language or it has no words, and such a post is counted as not read, never as "no reason".
 */
export const TaggedPost = z.object({
  id: z.string(),
  lang: z.nullable(z.string()),
  readable: z.boolean(),
  kind: PostKind,
  time: z.nullable(z.string()),
  cutOff: z.boolean(),
  reasons: z.array(Tag),
  primary: z.nullable(Reason),
  scores: z.partialRecord(Reason, z.number()),
  unsure: z.boolean(),
  noneKind: z.nullable(NoneKind),
  giveaway: z.boolean(),
  cues: z._default(z.nullable(z.array(Cue)), null),
});
export type TaggedPost = z.infer<typeof TaggedPost>;

/** Of a post whose tags did not come from the classifier, or that was not read: nothing but its tags is known. */
export const UNSCORED = { scores: {}, unsure: false, noneKind: null, giveaway: false, cues: null } as const;
