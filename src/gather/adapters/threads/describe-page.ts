import type { PageDescription } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import { postAt } from './address.ts';

/** Feeds of several accounts; any other first part that is no account has no posts. */
const TIMELINES = new Set(['', 'for_you', 'following', 'liked', 'saved', 'custom_feed', 'ghost_posts']);
const TABS = new Set(['', 'replies', 'media', 'reposts']);

/** What kind of page it is and whose, from its address; the name of the account from the title. */
export function describePage(page: PageInView): PageDescription {
  const [first = '', second = ''] = page.url.pathname.split('/').filter(Boolean);
  const post = postAt(page.url.href, page.url);
  if (post !== null) return { kind: 'post', brand: post.handle === null ? null : brandOf(post.handle, page) };
  if (first.startsWith('@') && TABS.has(second))
    return { kind: 'profile', brand: brandOf(first.slice(1), page) };
  if (first === 'search' || first === 'tag') return { kind: 'search', brand: null };
  return { kind: TIMELINES.has(first) ? 'timeline' : 'other', brand: null };
}

function brandOf(handle: string, page: PageInView): NonNullable<PageDescription['brand']> {
  // "(2) Acme Tea (@acme) • Threads": the part before the handle is the name in every language.
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*[(（]@([^)）]+)[)）]/.exec(page.document.title);
  const name = titled?.[2] === handle ? titled[1] : undefined;
  return { name: name ?? handle, handle, url: new URL(`/@${handle}`, page.url).href };
}
