import { type Detector, spansOfWords } from './scene.ts';

/** "you", "your". */
export const findSecondPerson: Detector = (scene) => spansOfWords(scene, scene.words.secondPerson);

/** "we", "our". */
export const findFirstPersonPlural: Detector = (scene) => spansOfWords(scene, scene.words.firstPersonPlural);

/** "I", "my": somebody speaks for themselves, such as a customer who is quoted. */
export const findFirstPersonSingular: Detector = (scene) =>
  spansOfWords(scene, scene.words.firstPersonSingular);
