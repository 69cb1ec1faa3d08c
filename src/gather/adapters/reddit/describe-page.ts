import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import { placeOf, type Place } from './address.ts';

const SORTS = new Set(['', 'best', 'hot', 'new', 'top', 'rising', 'controversial', 'gilded', 'submitted']);
/** Subreddits that are made of others. */
const MIXED = new Set(['popular', 'all', 'friends', 'mod']);

/** What kind of page it is and whose, from its address: Reddit's say it in every generation. */
export function describePage({ url }: PageInView): PageDescription {
  const parts = url.pathname.split('/').filter(Boolean);
  const [first = '', , third = ''] = parts;
  const place = placeOf(url);
  if (/\/comments\/\w+/.test(url.pathname))
    return { kind: 'post', brand: place === null ? null : brandOf(place, url) };
  if (parts.includes('search')) return { kind: 'search', brand: null };
  if (place === null) return { kind: SORTS.has(first) ? 'timeline' : 'other', brand: null };
  if (
    place.name.includes('+') ||
    (place.kind === 'r' && MIXED.has(place.name.toLowerCase())) ||
    third === 'm'
  )
    return { kind: 'timeline', brand: null };
  const isFeed = SORTS.has(third) || /^(overview|posts)$/.test(third);
  return isFeed ? { kind: 'profile', brand: brandOf(place, url) } : { kind: 'other', brand: null };
}

/**
 * A subreddit is a page, but nobody's posts: it has no handle that an author could have. On `/comments/` addresses the
 * subreddit is named where the post stands.
 */
function brandOf({ kind, name }: Place, url: URL): Brand {
  return kind === 'r'
    ? { name: `r/${name}`, handle: null, url: new URL(`/r/${name}/`, url).href }
    : { name: `u/${name}`, handle: name, url: new URL(`/user/${name}/`, url).href };
}
