/**
 * Names beside words that ask for one ("our head baker" Ana Lopes). There is no list of names: a name is what is written
 * as one, one to three words with a capital, or an account (@ana); a lone capital word that the grammar knows (Monday, Join)
 * is none.
 */
import { isWrittenAsName } from '../features/persons.ts';
import type { Scene } from '../features/scene.ts';
import type { Token } from '../text/token.ts';

const MOST_WORDS = 3;
const TITLES = new Set('dr prof mr mrs ms mx sr sra dra herr frau mme sir'.split(' '));
/** Capitals too, and no part of a name: what stands in headlines, and the rest of a title. */
const NO_NAMES = new Set(
  (
    'the and for with from team at in on to of by a an is who as vice chief executive senior deputy global corporate artistic ' +
    'creative managing director president officer ' +
    'head thank thanks congrats congratulations kudos welcome props'
  ).split(' '),
);
/** Between the words and the name: "CEO Ana", "CEO, Ana", "CEO #AnaLopes", "Spotlight: Ana", "baker – Ana". */
const BEFORE_NAME = /^(?:[,:]? #?| [-–—|] ?|: ?\n?|・)$/;
const BEHIND_NAME = /^(?:,? | [-–—|(] ?| \()$/;
/** Between its words; none at all in a hashtag. */
const WITHIN_NAME = /^ ?$/;

/** Whether a token is written as (a part of) a name. */
function isNameWord(scene: Scene, token: Token): boolean {
  const { firstPersonPlural, secondPerson } = scene.words;
  return (
    isWrittenAsName(scene.text, token) &&
    ![NO_NAMES, firstPersonPlural, secondPerson].some((set) => set.has(token.text))
  );
}

/** Whether a word alone can be a name: none that the grammar knows. Of several words one may be ("Jan Carlini"). */
export function isLoneName(scene: Scene, token: Token): boolean {
  const { words } = scene;
  return (
    isNameWord(scene, token) &&
    ![words.months, words.weekdays, words.relativeDays, words.imperatives, words.negators].some((set) =>
      set.has(token.text),
    ) &&
    ![words.firstPersonSingular, words.questionWords, words.greetings].some((set) => set.has(token.text))
  );
}

/** Whether the tokens are a name: several words, or one that can be. */
function isName(scene: Scene, from: number, to: number): boolean {
  const first = scene.tokens[from];
  return to - from > 1 || (to - from === 1 && first !== undefined && isLoneName(scene, first));
}

function isGap(scene: Scene, before: Token | undefined, behind: Token | undefined, gap: RegExp): boolean {
  return before !== undefined && behind !== undefined && gap.test(scene.text.slice(before.end, behind.start));
}

/** The exclusive end of the name that begins right behind token `to - 1`; 0 without one. */
export function nameBehind(scene: Scene, to: number): number {
  const { tokens } = scene;
  let at = to;
  if (!isGap(scene, tokens[to - 1], tokens[at], BEFORE_NAME)) return 0;
  if (tokens[at]?.kind === 'mention') return at + 1;
  if (TITLES.has(tokens[at]?.text ?? '') && isGap(scene, tokens[at], tokens[at + 1], /^\.? $/)) at += 1;
  const first = at;
  while (at < first + MOST_WORDS) {
    const token = tokens[at];
    if (token === undefined || !isNameWord(scene, token)) break;
    if (at > first && !isGap(scene, tokens[at - 1], token, WITHIN_NAME)) break;
    at += 1;
  }
  return isName(scene, first, at) ? at : 0;
}

/** The first token of the name that ends right before token `from`; -1 without one. */
export function nameBefore(scene: Scene, from: number): number {
  const { tokens } = scene;
  let at = from;
  if (!isGap(scene, tokens[from - 1], tokens[from], BEHIND_NAME)) return -1;
  // An account without a comma is a company: "@acme CEO Ana".
  if (tokens[from - 1]?.kind === 'mention')
    return isGap(scene, tokens[from - 1], tokens[from], /^(?:, | [-–—] )$/) ? from - 1 : -1;
  while (at > from - MOST_WORDS) {
    const token = tokens[at - 1];
    if (token === undefined || !isNameWord(scene, token)) break;
    if (at < from && !isGap(scene, token, tokens[at], WITHIN_NAME)) break;
    at -= 1;
  }
  // "Meet Ana, our baker": the request is no part of the name.
  if (from - at > 1 && scene.words.imperatives.has(tokens[at]?.text ?? '')) at += 1;
  // A capital alone at the start of a sentence says nothing: "Thanks to our team", "Wanted: …".
  const opens = scene.sentences[tokens[at]?.sentence ?? 0]?.from === at;
  if (from - at === 1 && opens && isGap(scene, tokens[at], tokens[from], WITHIN_NAME)) return -1;
  return isName(scene, at, from) ? at : -1;
}
