import type { PageInView } from '../../page-in-view.ts';
import { accountOf } from './address.ts';

export interface AccountLink {
  readonly element: Element;
  readonly handle: string;
  readonly name: string;
}

/** Author and caption stand before the comments; a post of thousands of links is somebody's trick. */
const MOST_LINKS = 400;

/** Links to accounts that have a name in words (portraits have none), in document order; mentions included. */
export function accountLinks(root: Element, page: PageInView): AccountLink[] {
  const links: AccountLink[] = [];
  for (const element of [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const handle = accountOf(element.getAttribute('href'), page.url);
    const name = nameIn(element);
    if (handle !== null && name !== '') links.push({ element, handle, name });
  }
  return links;
}

/** The link's words without what an icon says of itself ("Verified"). */
function nameIn(link: Element): string {
  const own = [...link.querySelectorAll('*'), link].find(
    (element) =>
      element.closest('svg') === null &&
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== ''),
  );
  return own === undefined ? '' : own.textContent.replace(/\s+/g, ' ').trim();
}
