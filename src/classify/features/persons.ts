import type { Token } from '../text/token.ts';
import { type Detector, type Scene, spanOf, spanOfSentence, spansOfWords } from './scene.ts';

/** "you", "your". */
export const findSecondPerson: Detector = (scene) => spansOfWords(scene, scene.words.secondPerson);

/** "we", "our". */
export const findFirstPersonPlural: Detector = (scene) =>
  scene.tokens.filter(({ text }, at) => scene.words.firstPersonPlural.has(text) && !isInitials(scene, at));

/** "US" beside words that are not in capitals: a country, not a pronoun. */
function isInitials({ tokens, words }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token?.capitals !== true || !words.initials.has(token.text)) return false;
  const beside = [tokens[at - 1], tokens[at + 1]].filter(
    (other) => other?.kind === 'word' && other.sentence === token.sentence,
  );
  return beside.length > 0 && beside.every((other) => other?.capitals === false);
}

/** "I", "my": somebody speaks for themselves, such as a customer who is quoted. */
export const findFirstPersonSingular: Detector = (scene) =>
  spansOfWords(scene, scene.words.firstPersonSingular);

/** Sentences in which "we" speak to "you": the tie between a brand and its reader. */
export const findWeToYou: Detector = (scene) => {
  const { tokens, sentences, words } = scene;
  return sentences
    .filter(({ from, to }) => {
      const said = tokens.slice(from, to);
      return (
        said.some(({ text }, at) => words.firstPersonPlural.has(text) && !isInitials(scene, from + at)) &&
        said.some(({ text }) => words.secondPerson.has(text))
      );
    })
    .map((sentence) => spanOfSentence(tokens, sentence));
};

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const SMALL = /^\p{Ll}/u;

/** Whether a token is written as names are: a capital, then small letters. At the start of a sentence every word is. */
export function isWrittenAsName(text: string, { kind, start, end, capitals }: Token): boolean {
  return kind === 'word' && !capitals && CAPITALISED.test(text.slice(start, end));
}

/** "Ana Lopes, our head baker": a first and a last name, then in small letters who that is. */
export const findIntroductions: Detector = ({ text, tokens }) =>
  tokens.flatMap((token, at) => {
    const [first, last] = [tokens[at - 2], tokens[at - 1]];
    if (first === undefined || last === undefined) return [];
    if (token.sentence !== first.sentence) return [];
    const isName =
      [first, last].every((word) => isWrittenAsName(text, word)) && text.slice(first.end, last.start) === ' ';
    const isComma = /^,\s$/.test(text.slice(last.end, token.start));
    const isSmall =
      token.kind === 'number' || (token.kind === 'word' && SMALL.test(text.slice(token.start, token.end)));
    return isName && isComma && isSmall ? [spanOf(tokens, at - 2, at)] : [];
  });
