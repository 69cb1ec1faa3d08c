import { isBehindBlank } from '../text/token.ts';
import { type Detector, openingWord, spanOfSentence } from './scene.ts';

/** Sentences that end in a question mark. */
export const findQuestions: Detector = ({ tokens, sentences }) =>
  sentences.filter((sentence) => sentence.end === '?').map((sentence) => spanOfSentence(tokens, sentence));

/** Questions that speak to the reader ("your favourite?") or open as a choice ("which …?"). */
export const findQuestionsToReader: Detector = (scene) =>
  scene.sentences
    .filter((sentence) => {
      if (sentence.end !== '?') return false;
      const opening = openingWord(scene, sentence);
      if (
        opening !== undefined &&
        scene.words.questionWords.has(scene.tokens[opening]?.text ?? '') &&
        !isBehindBlank(scene.tokens, sentence.from, opening)
      )
        return true;
      return scene.tokens
        .slice(sentence.from, sentence.to)
        .some((token) => scene.words.secondPerson.has(token.text));
    })
    .map((sentence) => spanOfSentence(scene.tokens, sentence));

/** A post that ends on a question to the reader, hashtags and links aside: it waits for an answer. */
export const findClosingQuestion: Detector = (scene) => {
  const last = scene.sentences.findLast((sentence) => openingWord(scene, sentence) !== undefined);
  const question = findQuestionsToReader(scene).at(-1);
  return last !== undefined && question?.start === spanOfSentence(scene.tokens, last).start ? [question] : [];
};

/** A post whose first sentence is a question: often a hook that the post answers itself. */
export const findQuestionOpening: Detector = ({ tokens, sentences }) => {
  const first = sentences[0];
  return first?.end === '?' && sentences.length > 1 && tokens[0]?.apart === false
    ? [spanOfSentence(tokens, first)]
    : [];
};
