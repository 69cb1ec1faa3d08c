import { textOf } from '../../dom.ts';

/** The text of an element that has one line: a title, a name, a label. */
export function lineOf(element: Element | null): string {
  return element === null ? '' : textOf(element, { preformatted: true }).replace(/\s+/g, ' ').trim();
}
