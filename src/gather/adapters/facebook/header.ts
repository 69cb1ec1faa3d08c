import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { ownElements } from './own-elements.ts';
import { handleOf, isAccountLink } from './permalink.ts';
import { AUTHOR } from './selectors.ts';

/** Who wrote the post, and the element that says so. */
export interface Header {
  readonly heading: Element | null;
  readonly author: string | null;
  readonly handle: string | null;
}

/**
 * The author in the post's header: the first account named in the heading ("NAME is at PLACE", "NAME shared a post").
 * The heading that labels the post goes first, whatever its tag.
 */
export function headerOf(post: Element, page: PageInView): Header {
  for (const heading of headings(post)) {
    const link = memberOf(accountLink(heading, page), post) ?? accountLink(heading, page);
    const name = link === null ? nameWithoutLink(heading) : textOf(link);
    if (name !== '') return { heading, author: name, handle: handleOf(link?.getAttribute('href'), page.url) };
  }
  return { heading: null, author: null, handle: null };
}

function* headings(post: Element): Generator<Element> {
  for (const id of (post.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
    const label = id === '' ? null : post.ownerDocument.getElementById(id);
    if (label !== null && post.contains(label)) yield label;
  }
  for (const selector of AUTHOR) yield* ownElements(post, selector).slice(0, 4);
}

function accountLink(heading: Element, page: PageInView): Element | null {
  const outside = heading.closest('a[href]');
  const links = outside === null ? [...heading.querySelectorAll('a[href]')] : [outside];
  return (
    links.find((link) => isAccountLink(link.getAttribute('href'), page.url) && textOf(link) !== '') ?? null
  );
}

/** In the home feed a group's post is headed by the group; who wrote it stands in the line below. */
function memberOf(link: Element | null, post: Element): Element | null {
  if (!/\/groups\/[^/?]+\/?(\?|$)/.test(link?.getAttribute('href') ?? '')) return null;
  return ownElements(post, 'a[href*="/user/"]').find((member) => textOf(member) !== '') ?? null;
}

/** Names of accounts that are gone or hidden are bold, but lead nowhere. */
function nameWithoutLink(heading: Element): string {
  // Bold print anywhere else in the post is no author.
  if (heading.matches('strong, .fwb')) return '';
  const strong = heading.querySelector('strong, b');
  return strong === null || strong.querySelector('a[href]') !== null ? '' : textOf(strong);
}
