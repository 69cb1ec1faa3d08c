import type { ComponentChild } from 'preact';
import { type Arg, type CountKey, type MessageKey, type Say, sayCount } from './say.ts';

/** Marks the places of the values, in Unicode's private use area: no message and no page text contains them. */
const FIRST_MARK = 0xe000;

/**
 * A message whose values are elements, such as a big figure inside a sentence. The message stays one sentence, so a
 * translation may put the figure anywhere.
 */
export function sayRich(say: Say, key: MessageKey, values: readonly ComponentChild[]): ComponentChild[] {
  return putIn(
    say(
      key,
      values.map((_, index) => markOf(index)),
    ),
    values,
  );
}

/** The form of a message for a count whose place, `$1`, is taken by an element; further values follow as text. */
export function sayRichCount(
  say: Say,
  key: CountKey,
  count: number,
  figure: ComponentChild,
  args: readonly Arg[] = [],
): ComponentChild[] {
  const marked: Say = Object.assign(
    (of: MessageKey, given: readonly Arg[] = []) => say(of, [markOf(0), ...given.slice(1)]),
    {
      locale: say.locale,
    },
  );
  return putIn(sayCount(marked, key, count, args), [figure]);
}

function markOf(index: number): string {
  return String.fromCharCode(FIRST_MARK + index);
}

function putIn(said: string, values: readonly ComponentChild[]): ComponentChild[] {
  return said
    .split(/([\ue000-\ue008])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const index = piece.charCodeAt(0) - FIRST_MARK;
      return index >= 0 && index < values.length ? values[index] : piece;
    });
}
