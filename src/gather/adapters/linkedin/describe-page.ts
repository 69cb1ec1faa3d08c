import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountOf } from './read-author.ts';
import { ACTOR, HEADER, PROFILE_NAME } from './selectors.ts';

const TIMELINE = /^\/(feed\/?|groups\/[^/]+\/?|mynetwork\/?|)$/;
const SEARCH = /^\/(search\/|feed\/hashtag\/|hashtag\/|feed\/topic\/)/;
const POST = /^\/(feed\/update\/|posts\/|embed\/feed\/update\/)/;
const PROFILE = /^\/(in|company|school|showcase)\/[^/]+(\/|$)/;
/** Parts of an account's pages that show no posts of it. */
const NO_FEED =
  /^\/(in|company|school|showcase)\/[^/]+\/(about|people|jobs|life|insights|details\/(?!recent))/;

/** What kind of page it is and whose, from its address, its header and its title. */
export function describePage(page: PageInView): PageDescription {
  const path = page.url.pathname;
  if (POST.test(path)) return { kind: 'post', brand: authorOfPost(page) };
  if (TIMELINE.test(path)) return { kind: 'timeline', brand: null };
  if (SEARCH.test(path)) return { kind: 'search', brand: null };
  if (NO_FEED.test(path) || !PROFILE.test(path)) return { kind: 'other', brand: null };
  return { kind: 'profile', brand: brandOf(page) };
}

function brandOf({ document, url }: PageInView): Brand | null {
  const handle = accountOf(url.pathname);
  if (handle === null) return null;
  const heading = optional(document, ...PROFILE_NAME);
  const name =
    (heading === null ? '' : textOf(heading)) ||
    nameBesideHandle(document, handle) ||
    titled(document.title) ||
    handle;
  const section = url.pathname.split('/')[1] ?? '';
  return {
    name: name.replace(/\s+/g, ' '),
    handle,
    url: new URL(`/${section}/${encodeURIComponent(handle)}/`, url).href,
  };
}

/** "/posts/acme-tea_new-blend-activity-7300…": the address names the author before the first "_". */
function authorOfPost({ document, url }: PageInView): Brand | null {
  const handle = /^\/posts\/([^_/]+)_/.exec(url.pathname)?.[1];
  const name = handle === undefined ? '' : nameBesideHandle(document, handle);
  return handle === undefined || name === '' ? null : { name, handle, url: null };
}

/** An activity page has no heading; the account is named in its own posts and above those it passed on. */
function nameBesideHandle(document: Document, handle: string): string {
  for (const link of document.querySelectorAll('main a[href], [data-urn] a[href]')) {
    if (accountOf(link.getAttribute('href')) !== handle || link.closest(`${ACTOR}, ${HEADER}`) === null)
      continue;
    const seen = link.querySelector('[dir] [aria-hidden="true"], [dir]') ?? link;
    const name = textOf(seen).split('\n')[0]?.trim() ?? '';
    if (name !== '' && name.length < 100) return name;
  }
  return '';
}

/** "(2) Activity | Jo Doe | LinkedIn", "Acme Tea: Posts | LinkedIn", "Acme Tea | LinkedIn". */
function titled(title: string): string {
  if (!title.includes('LinkedIn')) return '';
  const parts = title
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(' | ')
    .filter((part) => part !== 'LinkedIn');
  return (parts.at(-1) ?? '').replace(/: [^:]+$/, '').trim();
}
