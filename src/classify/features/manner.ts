import type { Span } from '../text/token.ts';
import type { Detector } from './scene.ts';

/** Every place where `pattern` (which must be global and bounded) matches. */
function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** "What?!", "So good!!": somebody exclaims, and tells little. */
export const findStackedMarks: Detector = ({ text }) => spansOf(text, /[!?！？]{2,20}/g);

/** A sentence that trails off: a tease or a musing. A mark behind a space is where a platform cut the text. */
export const findEllipses: Detector = ({ text }) => spansOf(text, /(?<=[\p{L}\p{N}])(?:…|\.{3,20})/gu);

/** "Our ovens: what is in them" - a colon behind a word announces what follows. */
export const findColons: Detector = ({ text }) => spansOf(text, /(?<=\p{L}):(?=\s)/gu);
