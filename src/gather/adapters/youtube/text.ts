import { textOf } from '../../dom.ts';

/** The text of an element that has one line: a title, a name, a label. Without the zero-width spaces that titles carry. */
export function lineOf(element: Element | null): string {
  if (element === null) return '';
  return textOf(element, { preformatted: true })
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
