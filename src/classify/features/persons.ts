import type { Token } from '../text/token.ts';
import { type Detector, spanOf, spanOfSentence, spansOfWords } from './scene.ts';

/** "you", "your". */
export const findSecondPerson: Detector = (scene) => spansOfWords(scene, scene.words.secondPerson);

/** "we", "our". */
export const findFirstPersonPlural: Detector = (scene) => spansOfWords(scene, scene.words.firstPersonPlural);

/** "I", "my": somebody speaks for themselves, such as a customer who is quoted. */
export const findFirstPersonSingular: Detector = (scene) =>
  spansOfWords(scene, scene.words.firstPersonSingular);

/** Sentences in which "we" speak to "you": the tie between a brand and its reader. */
export const findWeToYou: Detector = ({ tokens, sentences, words }) =>
  sentences
    .filter(({ from, to }) => {
      const said = tokens.slice(from, to);
      return (
        said.some(({ text }) => words.firstPersonPlural.has(text)) &&
        said.some(({ text }) => words.secondPerson.has(text))
      );
    })
    .map((sentence) => spanOfSentence(tokens, sentence));

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
