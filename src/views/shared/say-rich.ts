import type { ComponentChild } from 'preact';
import type { MessageKey, Say } from './say.ts';

/** Marks the places of the values, in Unicode's private use area: no message and no page text contains them. */
const FIRST_MARK = 0xe000;

/**
 * A message whose values are elements, such as a big figure inside a sentence. The message stays one sentence, so a
 * translation may put the figure anywhere.
 */
export function sayRich(say: Say, key: MessageKey, values: readonly ComponentChild[]): ComponentChild[] {
  const marks = values.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  return say(key, marks)
    .split(/([\ue000-\ue008])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const index = piece.charCodeAt(0) - FIRST_MARK;
      return index >= 0 && index < values.length ? values[index] : piece;
    });
}
