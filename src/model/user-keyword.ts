/**
 * A user's own keywords, layered over ours. What is wrong with one is said as data: the views have the words for it.
 */
import * as z from 'zod/mini';
import { Reason } from './reason.ts';

/** In characters: longer is a text, not a keyword. */
export const LONGEST_SAY = 120;
/** So many of a user's own at most. */
export const MOST_USER_KEYWORDS = 500;
/** Log-odds: beyond it nothing is added, either way. */
export const STRONGEST = 10;

const scope = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Base tag of the language whose posts it is for; `null`: every language that we read. */
  lang: z.nullable(z.string().check(z.maxLength(8))),
  /** Handle or name of the brand, as its page shows it; `null`: every brand. */
  brand: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
  /** `Post.platform`; `null`: every platform. */
  platform: z.nullable(z.string().check(z.minLength(1), z.maxLength(253))),
};
const weight = z.number().check(z.gte(-STRONGEST), z.lte(STRONGEST));
/** The name of an entry of ours: "discount: <percent> off", "word: free", "shape: price". */
const entry = z.string().check(z.minLength(1), z.maxLength(300));

/**
 * One entry of a user's. `add`: words of the user's own (`say`, signs explained in `reasons/keywords/keywords.ts`) that
 * speak with `weight` (log-odds, below 0 against it) for `reason`. `change`: the weight of an entry of ours for that
 * reason. `mute`: an entry of ours that is to count for nothing.
 */
export const UserKeyword = z.discriminatedUnion('action', [
  // Whether the words can be read is for the classifier to say, which knows the signs: here they have only a size.
  z.object({
    ...scope,
    action: z.literal('add'),
    say: z.string().check(z.maxLength(LONGEST_SAY)),
    reason: Reason,
    weight,
  }),
  z.object({ ...scope, action: z.literal('change'), entry, reason: Reason, weight }),
  z.object({ ...scope, action: z.literal('mute'), entry }),
]);
export type UserKeyword = z.infer<typeof UserKeyword>;

/** A file of them, as the options page writes and reads it. */
export const UserKeywordFile = z.object({
  format: z.literal('feedgap-keywords'),
  version: z.literal(1),
  keywords: z.array(z.unknown()).check(z.maxLength(5000)),
});
export type UserKeywordFile = z.infer<typeof UserKeywordFile>;

/**
 * Why an entry cannot count. `regexp`: a regular expression; `nothing`: no text could match it; `anything`: nearly
 * every text does; `one-letter`; `no-weight`: it adds zero; `no-entry`: there is none of ours by that name;
 * `no-language`: no keywords of ours are in it; `too-many`: over `MOST_USER_KEYWORDS`; `twice`: there is another one
 * for the same. The others are named in `classify/lexicon/pattern.ts`.
 */
export const KeywordProblemKind = z.enum([
  'regexp',
  'nothing',
  'anything',
  'one-letter',
  'no-weight',
  'no-entry',
  'no-language',
  'too-many',
  'twice',
  'not-opened',
  'not-closed',
  'no-slot',
  'no-group',
  'no-word',
  'two-stars',
  'short-beginning',
  'short-end',
  'too-many-readings',
  'too-long',
]);
export type KeywordProblemKind = z.infer<typeof KeywordProblemKind>;

/** `part`: the piece of the keyword it is about, empty for the whole. */
export const KeywordProblem = z.object({ kind: KeywordProblemKind, part: z.string() });
export type KeywordProblem = z.infer<typeof KeywordProblem>;

/** An entry that does not count, by its id. */
export const KeywordRefusal = z.object({ id: z.string(), problem: KeywordProblem });
export type KeywordRefusal = z.infer<typeof KeywordRefusal>;

/** What was kept, by id, and what was left out and why. */
export const KeywordsKept = z.object({ kept: z.array(z.string()), refused: z.array(KeywordRefusal) });
export type KeywordsKept = z.infer<typeof KeywordsKept>;
