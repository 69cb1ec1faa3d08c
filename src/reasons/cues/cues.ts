/**
 * What a cue file is. Cues are no reasons: they tell how a post speaks, not what it gives. Two questions are asked of a
 * feed, each answered by words that can be shown:
 *
 * - **People follow people**: does the post speak as a person? `first-person-singular` (its writer says "I"), `signed`
 *   (a name or initials at its end), `named-person` (somebody of the brand is named), `employees-shown` (the people who
 *   work there are spoken of, as a team or by what they do).
 * - **Easy to tell a friend**: `asks-to-pass-on` (tag, share, bring, refer, invite) and `worth-passing-on` (something made
 *   to be handed on: an offer for two, a reward for referring, a guest pass, a gift card, a recipe, a checklist, what can be
 *   downloaded, printed or saved).
 *
 * What does not count: celebrities, athletes, ambassadors and customers (no persons of the brand); a team as an address
 * ("contact our team") or as a place to apply ("join our team"); being asked to tag or tell the brand itself; prizes and
 * vouchers to be won. Data only; `classify/cues` gives it meaning. Few words that are
 * sure rather than many: eight languages ride in the background script.
 */
export const CUE_IDS = [
  'first-person-singular',
  'signed',
  'named-person',
  'employees-shown',
  'asks-to-pass-on',
  'worth-passing-on',
] as const;
export type CueId = (typeof CUE_IDS)[number];

/** The words of one cue, each written as keywords are (`keywords/keywords.ts`, the signs of `say`). */
export interface CueWords {
  /** They show the cue. */
  readonly say?: readonly string[];
  /** They show it with a name right behind them: "our head baker" Ana. */
  readonly thenName?: readonly string[];
  /** They show it with a name right before them: Ana, "our head baker". */
  readonly nameThen?: readonly string[];
  /** What overlaps with them does not count: "join our team". */
  readonly not?: readonly string[];
}

/**
 * The cues of one language. `first-person-singular` also has the pronouns of the keyword file's grammar, `signed` the look
 * of a signature ("^RR", "– Ana"); a name behind the words of `signed` counts where nothing follows.
 */
export interface CueFile {
  /** Base language tag, as the keyword file's. */
  readonly lang: string;
  /** Words that stand for one another, written `{name}`: one string, words apart by spaces, "co-owner" is two in a row. */
  readonly groups: Readonly<Record<string, string>>;
  /** Phrases with a negator of the keyword file's grammar that deny nothing: French "une personne". */
  readonly harmless?: readonly string[];
  readonly words: Readonly<Record<CueId, CueWords>>;
}
