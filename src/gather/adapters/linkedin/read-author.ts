import { textOf } from '../../dom.ts';
import type { PostPart } from './post-part.ts';
import { ACCOUNT_LINK, ACTOR_NAME } from './selectors.ts';

export interface Author {
  readonly name: string;
  /** The account's part of its address: "acme-tea" of "/company/acme-tea/posts". */
  readonly handle: string | null;
  /** Where in the post the author is named. */
  readonly element: Element;
}

/**
 * Who wrote the post. Where nothing is marked, it is the first link to an account that holds its name as a block of its
 * own: the header ("Jo reposted this") links from inside a sentence, and pictures link without words. Failing that it
 * is the first link to an account at all.
 */
export function readAuthor(part: PostPart, text: Element | null): Author | null {
  const marked = part.first(ACTOR_NAME);
  if (marked !== null) {
    const link = marked.closest('a') ?? marked.querySelector('a') ?? part.first(ACCOUNT_LINK);
    const name = nameIn(marked);
    if (name !== '') return { name, handle: accountOf(link?.getAttribute('href')), element: marked };
  }
  const links = part.all(ACCOUNT_LINK).filter((link) => text?.contains(link) !== true);
  const inBlocks = links.filter(
    (link) => link.closest('p') === null && link.querySelector('p, [aria-hidden="true"]:not(svg)') !== null,
  );
  for (const link of [...inBlocks, ...links]) {
    const name = nameIn(link);
    if (name !== '') return { name, handle: accountOf(link.getAttribute('href')), element: link };
  }
  return null;
}

/** Names are written twice, once to be seen and once to be heard; degrees of contact follow after a dot. */
function nameIn(element: Element): string {
  const seen = [...element.querySelectorAll('[aria-hidden="true"]')].find(
    (one) => one.textContent.trim() !== '',
  );
  const paragraph = [...element.querySelectorAll('p')].find((one) => one.textContent.trim() !== '');
  const shown = textOf(paragraph ?? seen ?? element);
  return (shown.split('\n')[0] ?? '').split(/\s*[•·]\s/)[0]?.trim() ?? '';
}

export function accountOf(href: string | null | undefined): string | null {
  const part = /\/(?:in|company|school|showcase)\/([^/?#]+)/.exec(href ?? '')?.[1];
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return part ?? null;
  }
}
