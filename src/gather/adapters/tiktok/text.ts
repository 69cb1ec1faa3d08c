import { textOf } from '../../dom.ts';

/** The text of the first element that has any, in one line; empty without one. */
export function lineIn(root: ParentNode, selectors: readonly string[]): string {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const line = textOf(element, { preformatted: true }).replace(/\s+/g, ' ').trim();
      if (line !== '') return line;
    }
  }
  return '';
}
