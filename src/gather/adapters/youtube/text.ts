import { textOf } from '../../dom.ts';

/** The text of an element that has one line: a title, a name, a label. Without the zero-width spaces that titles carry. */
export function lineOf(element: Element | null): string {
  if (element === null) return '';
  return textOf(element, { preformatted: true, skip: (inside) => inside.matches(READ_ALOUD) })
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first element that has words, in the order of the selectors: avatars and empty shells match them too. */
export function firstWithText(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if (lineOf(element) !== '') return element;
  }
  return null;
}

/** "- Duration: 3:20." beside the title, until 2017. */
const READ_ALOUD = '.accessible-description';
