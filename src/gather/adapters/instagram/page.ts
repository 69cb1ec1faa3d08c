import type { PageDescription } from '../../adapter.ts';
import type { Brand } from '../../../model/brand.ts';
import type { PageKind } from '../../../model/page-reading.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountLinks } from './account-links.ts';
import { accountOf, postAddress } from './address.ts';
import { ARTICLE } from './selectors.ts';

/** What kind of page it is, and whose: the account in the address, or of the post that the address names. */
export function describePage(page: PageInView): PageDescription {
  const kind = kindOfAddress(page.url);
  return { kind, brand: kind === 'profile' || kind === 'post' ? brandOf(page, kind) : null };
}

/** The kind of page by its address alone. */
export function kindOfAddress(url: URL): PageKind {
  if (url.pathname === '/') return 'timeline';
  if (/^\/explore(\/|$)/.test(url.pathname)) return 'search';
  if (postAddress(url.href, url) !== null) return 'post';
  return accountOf(url.href, url) === null ? 'other' : 'profile';
}

function brandOf(page: PageInView, kind: PageKind): Brand | null {
  const { document, url } = page;
  const handle =
    kind === 'profile'
      ? accountOf(url.href, url)
      : (postAddress(url.href, url)?.handle ?? authorOfPost(page));
  if (handle === null) return null;
  return { name: nameOf(document, handle) ?? handle, handle, url: `${url.origin}/${handle}/` };
}

function authorOfPost(page: PageInView): string | null {
  const root = page.document.querySelector(ARTICLE) ?? page.document.querySelector('main');
  return root === null ? null : (accountLinks(root, page)[0]?.handle ?? null);
}

/** "NAME (@handle) • …" in the title, if it is still this account's: a single-page site leaves old titles behind. */
function nameOf(document: Document, handle: string): string | null {
  const titles = [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.title,
  ];
  for (const title of titles) {
    const match = /^(?:\(\d+\+?\)\s*)?(.{1,80}?) \(@([^)]+)\)/u.exec(
      title?.replace(/[\u200e\u200f]/g, '') ?? '',
    );
    if (match?.[2]?.toLowerCase() === handle.toLowerCase()) return match[1] ?? null;
  }
  return null;
}
