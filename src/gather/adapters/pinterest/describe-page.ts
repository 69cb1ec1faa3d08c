import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountAt, pinAt } from './address.ts';
import { CLOSEUP, PROFILE } from './selectors.ts';
import { lineIn } from './text.ts';

/** What kind of page it is and whose, from its address and its header. A board is its owner's page. */
export function describePage(page: PageInView): PageDescription {
  const [first = ''] = page.url.pathname.split('/').filter(Boolean);
  if (pinAt(page.url.href, page.url) !== null) return { kind: 'post', brand: creatorOf(page) };
  const account = accountOf(page);
  if (account !== null) return { kind: 'profile', brand: account };
  if (first === 'search') return { kind: 'search', brand: null };
  return /^(|homefeed|following|ideas|today|explore|discover|shopping|videos|topics|categories)$/.test(first)
    ? { kind: 'timeline', brand: null }
    : { kind: 'other', brand: null };
}

/** Whose profile or board the page is; `null` where it is nobody's. */
export function accountOf(page: PageInView): Brand | null {
  const account = accountAt(page.url.href, page.url);
  if (account === null) return null;
  const { handle } = account;
  return {
    name: lineIn(page.document, PROFILE.name) || handle,
    handle,
    url: new URL(`/${encodeURIComponent(handle)}/`, page.url).href,
  };
}

function creatorOf(page: PageInView): Brand | null {
  const name = lineIn(page.document, CLOSEUP.author);
  if (name === '') return null;
  const link =
    page.document.querySelector(CLOSEUP.authorLink) ??
    optional(page.document, ...CLOSEUP.author)?.closest('a');
  const handle = accountAt(link?.getAttribute('href'), page.url)?.handle ?? null;
  return {
    name,
    handle,
    url: handle === null ? null : new URL(`/${encodeURIComponent(handle)}/`, page.url).href,
  };
}
