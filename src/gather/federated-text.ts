import { textOf } from './dom.ts';

/**
 * The words of a post that came as HTML over ActivityPub. Servers wrap the beginning and the end of a link's address in
 * `.invisible`, which every client hides and every copy of the text has, so they are kept.
 *
 * @param skip selector of what stands inside the text without belonging to it
 */
export function federatedText(root: Element, skip: string | ((element: Element) => boolean)): string {
  const isSkipped = typeof skip === 'string' ? (element: Element) => element.matches(skip) : skip;
  return textOf(root, {
    // Covered words are often hidden by a style of their own, which also stands in a page without style sheets.
    skip: (element) => /display:\s*none/.test(element.getAttribute('style') ?? '') || isSkipped(element),
    keep: (element) => element.matches('a > .invisible, a > .ellipsis'),
  });
}

/** A name, on one line: the white space around and inside it is layout. */
export function nameIn(element: Element | null | undefined, skip = 'small'): string {
  if (element === null || element === undefined) return '';
  const text = textOf(element, { preformatted: true, skip: (inside) => inside.matches(skip) });
  return text.replace(/\s+/g, ' ').trim();
}

/** The account an address path belongs to ("/@ivy", "/@ivy@tea.example", "/server/@ivy/12"), without the "@". */
export function accountInPath(path: string): string | null {
  const account = /\/@([^/?#]+)/.exec(path)?.[1];
  if (account === undefined) return null;
  try {
    return decodeURIComponent(account);
  } catch {
    return account;
  }
}
