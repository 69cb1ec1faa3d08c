import type { Span } from '../text/token.ts';
import type { Detector } from './scene.ts';

/** A title in quotation marks is short; somebody's words are not. */
const SHORTEST_QUOTATION = 25;

export const findQuotations: Detector = ({ quotations }) =>
  quotations.filter(({ start, end }) => end - start >= SHORTEST_QUOTATION);

/** A quotation with somebody named right behind it: "…" - Home Monthly. */
export const findQuoteCredits: Detector = (scene) => {
  const credited: Span[] = [];
  for (const { start, end } of findQuotations(scene)) {
    const behind = /^[\s.,]*[-–—~][\s]*[\p{L}@<][^\n.!?]{0,60}/u.exec(scene.text.slice(end, end + 80));
    if (behind !== null) credited.push({ start, end: end + behind[0].length });
  }
  return credited;
};
