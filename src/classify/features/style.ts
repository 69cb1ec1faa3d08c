import type { Token } from '../text/token.ts';
import { type Detector, plainWords, type Scene, spanOf, spanOfSentence } from './scene.ts';

/** Sentences that end in "!". */
export const findExclamations: Detector = ({ tokens, sentences }) =>
  sentences.filter((sentence) => sentence.end === '!').map((sentence) => spanOfSentence(tokens, sentence));

const CAPTION_WORDS = 5;

/** A post of five words at most, hashtags aside: a caption that tells nothing. */
export const findCaption: Detector = ({ tokens, hashtags, wordsInBlanks }) => {
  const tagged = hashtags.reduce((sum, { from, to }) => sum + to - from, 0);
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length - tagged;
  return words > 0 && words + wordsInBlanks <= CAPTION_WORDS ? [spanOf(tokens, 0, tokens.length)] : [];
};

const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.8;
/** Shorter words are written small in headlines too: "of", "the". */
const LONGEST_SMALL_WORD = 3;
const CAPITAL = /^\p{Lu}/u;

/** A Sentence in Which Most Words Begin With a Capital: the headline of a piece of news. */
export const findHeadlines: Detector = (scene) => {
  const words = new Map<number, Token[]>();
  for (const word of plainWords(scene)) {
    if (word.end - word.start <= LONGEST_SMALL_WORD) continue;
    const inSentence = words.get(word.sentence);
    if (inSentence === undefined) words.set(word.sentence, [word]);
    else inSentence.push(word);
  }
  return scene.sentences
    .filter((_, index) => {
      const long = words.get(index) ?? [];
      const capital = long.filter(({ start }) => CAPITAL.test(scene.text.slice(start, start + 2)));
      return (
        !long.some(({ apart }) => apart) &&
        long.length >= HEADLINE_WORDS &&
        capital.length >= HEADLINE_SHARE * long.length &&
        !long.every((word) => word.capitals)
      );
    })
    .map((sentence) => spanOfSentence(scene.tokens, sentence));
};

const LEAST_WORDS = 8;
const LONG_WORD = 5.3;
const MIDDLING_WORD = 4.8;

function hasWordsOf(letters: number, scene: Scene): boolean {
  const words = plainWords(scene);
  const sum = words.reduce((before, { text }) => before + text.length, 0);
  return scene.wordsInBlanks === 0 && words.length >= LEAST_WORDS && sum >= letters * words.length;
}

/** Prose of long words, 5.3 letters and more on average: it informs more than it chats. */
export const findLongWords: Detector = (scene) =>
  hasWordsOf(LONG_WORD, scene) ? [spanOf(scene.tokens, 0, scene.tokens.length)] : [];

/** The step below: 4.8 letters and more. */
export const findMiddlingWords: Detector = (scene) =>
  hasWordsOf(MIDDLING_WORD, scene) ? [spanOf(scene.tokens, 0, scene.tokens.length)] : [];

const FEWEST_ABSTRACT = 2;
/** Endings of nouns for what cannot be touched, folded: "protection", "Sicherheit", "protección". */
const ABSTRACT =
  /^.{2,}(?:[cst]ion|zione|cao|mento?|miento|ity|idade?|ness|[ae]nce|[ae]nza|ency|ship|ism|heit|keit|schaft|heid|teit)(?:s|es|en)?$/;
const SHORTEST_ABSTRACT = 6;

/** Two or more abstract nouns: "protection", "development". Whoever writes so reports or explains. */
export const findAbstractWords: Detector = (scene) => {
  const words = plainWords(scene).filter(
    ({ text }) => text.length >= SHORTEST_ABSTRACT && ABSTRACT.test(text),
  );
  return words.length >= FEWEST_ABSTRACT ? words : [];
};
