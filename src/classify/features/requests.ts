import { isBehindBlank, type Span } from '../text/token.ts';
import { type Detector, openingWord, type Scene, spanOf } from './scene.ts';

function imperativeOf(scene: Scene, sentence: Scene['sentences'][number]): number | undefined {
  const opening = openingWord(scene, sentence);
  if (opening === undefined || sentence.end === '?') return undefined;
  if (isBehindBlank(scene.tokens, sentence.from, opening)) return undefined;
  return scene.words.imperatives.has(scene.tokens[opening]?.text ?? '') ? opening : undefined;
}

/** Sentences that open with a verb of request. */
export const findImperativeOpenings: Detector = (scene) => {
  const spans: Span[] = [];
  for (const sentence of scene.sentences) {
    const at = imperativeOf(scene, sentence);
    if (at !== undefined) spans.push(spanOf(scene.tokens, at, at + 1));
  }
  return spans;
};

/** A request with a link in or right behind its sentence: the post's button. */
export const findCallsToLink: Detector = (scene) => {
  const spans: Span[] = [];
  for (const sentence of scene.sentences) {
    const at = imperativeOf(scene, sentence);
    if (at === undefined) continue;
    for (let link = at + 1; link <= sentence.to; link += 1) {
      if (scene.tokens[link]?.kind === 'url') {
        spans.push(spanOf(scene.tokens, at, link + 1));
        break;
      }
    }
  }
  return spans;
};
