import { countWords, type Detector, spanOf, spanOfSentence } from './scene.ts';

const FEWEST_BULLETS = 3;
const SHORT_WORDS = 12;
const LONG_WORDS = 45;

/** Three or more lines that begin with a bullet or an emoji. */
export const findLists: Detector = ({ tokens, bullets }) =>
  bullets.length >= FEWEST_BULLETS ? bullets.map((at) => spanOf(tokens, at, at + 1)) : [];

const OR = new Set(['or', 'vs', 'oder', 'ou']);

/** "A or B?", or options behind emoji in a post that asks something. */
export const findChoiceLists: Detector = ({ text, tokens, sentences, bullets }) => {
  const choices = sentences.filter(
    (sentence) =>
      sentence.end === '?' &&
      tokens
        .slice(sentence.from, sentence.to)
        // The French "où" (where) folds to "ou" (or).
        .some(({ text: word, start, end }) => OR.has(word) && !/ù/i.test(text.slice(start, end))),
  );
  if (choices.length > 0) return choices.map((sentence) => spanOfSentence(tokens, sentence));
  const asks = sentences.some((sentence) => sentence.end === '?');
  return asks && bullets.length >= 2 && bullets.length <= 6
    ? bullets.map((at) => spanOf(tokens, at, at + 1))
    : [];
};

/** A post of a few words: a caption, a mood, a greeting. */
export const findShort: Detector = ({ tokens, wordsInBlanks }) => {
  const words = countWords(tokens) + wordsInBlanks;
  return words > 0 && words <= SHORT_WORDS && tokens.length > 0 ? [spanOf(tokens, 0, tokens.length)] : [];
};

/** A post long enough to tell something. */
export const findLongProse: Detector = ({ tokens }) => {
  const words = countWords(tokens);
  return words >= LONG_WORDS ? [spanOf(tokens, 0, tokens.length)] : [];
};

/** Nothing but hashtags, mentions, links and emoji. */
export const findNoSentence: Detector = ({ tokens, hashtags, wordsInBlanks }) => {
  const tagged = hashtags.reduce((sum, { from, to }) => sum + to - from, 0);
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  return tokens.length > 0 && words + wordsInBlanks <= tagged + 1 ? [spanOf(tokens, 0, tokens.length)] : [];
};

/** A short post that opens as a greeting does. */
export const findGreetings: Detector = ({ tokens, sentences, words }) => {
  const first = sentences[0];
  if (first === undefined || tokens[0]?.apart === true || tokens.length > 40) return [];
  const greeting = tokens
    .slice(first.from, Math.min(first.to, first.from + 4))
    .find((token) => words.greetings.has(token.text));
  return greeting === undefined ? [] : [greeting];
};

/** Hashtags of three words or more: slogans that a brand gives its readers to use. */
export const findHashtagCampaigns: Detector = ({ tokens, hashtags }) =>
  hashtags.filter(({ from, to }) => to - from >= 3 && countWords(tokens.slice(from, to)) >= 2.5);

/** Numbers that say how much or how many: neither a price nor a date nor a time, nor beside a blank that may have made them one. */
export const findNumberFacts: Detector = ({ tokens, slots }) =>
  tokens.filter(
    (token, at) =>
      token.kind === 'number' &&
      !token.apart &&
      tokens[at + 1]?.apart !== true &&
      !(slots[at] ?? []).some(
        ({ slot }) => slot === 'date' || slot === 'time' || slot === 'money' || slot === 'year',
      ) &&
      !(slots[at - 1] ?? []).some(({ slot, to }) => to > at && (slot === 'date' || slot === 'money')),
  );
