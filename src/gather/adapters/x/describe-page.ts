import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PROFILE, REACT } from './selectors.ts';
import { statusOf } from './status.ts';

/** First parts of paths that name no account. */
const NO_ACCOUNT = new Set(
  'i home explore search notifications messages settings compose hashtag intent login logout signup account download tos privacy about jobs who_to_follow oauth share connect_people lists communities'.split(
    ' ',
  ),
);
const PROFILE_TABS = new Set([
  '',
  'with_replies',
  'media',
  'likes',
  'highlights',
  'articles',
  'favorites',
  'superfollows',
]);

/** What kind of page it is and whose, from its address, its header and its title. */
export function describePage(page: PageInView): PageDescription {
  const [first = '', second = ''] = page.url.pathname.split('/').filter(Boolean);
  const status = statusOf(page.url.href, page.url);
  if (status !== null)
    return { kind: 'post', brand: status.handle === 'i' ? null : authorOfStatus(status.handle, page) };
  if (first === '' || first === 'home') return { kind: 'timeline', brand: null };
  if (first === 'search' || first === 'hashtag') return { kind: 'search', brand: null };
  if (first === 'i' || first === 'lists') {
    return {
      kind: /^(lists|communities|bookmarks|timeline)$/.test(second) ? 'timeline' : 'other',
      brand: null,
    };
  }
  if (NO_ACCOUNT.has(first) || !PROFILE_TABS.has(second)) return { kind: 'other', brand: null };
  return { kind: 'profile', brand: profileBrand(first, page) };
}

function profileBrand(inPath: string, page: PageInView): Brand {
  const { document } = page;
  const shown = /@([\w]{1,20})/.exec(optional(document, ...PROFILE.handle)?.textContent ?? '')?.[1];
  const titled = titleParts(document.title);
  const handle = [shown, titled?.handle].find((one) => one?.toLowerCase() === inPath.toLowerCase()) ?? inPath;
  const header = optional(document, ...PROFILE.name);
  // Whitespace in a header is layout; a name has one line.
  const name = header === null ? '' : textOf(header, { preformatted: true }).replace(/\s+/g, ' ');
  return { name: name || titled?.name || handle, handle, url: new URL(`/${handle}`, page.url).href };
}

/** "(3) Acme Tea (@acmetea) / X": the part before the handle is the name in every language. */
function titleParts(title: string): { name: string; handle: string } | null {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*[(（]@(\w+)[)）]/.exec(title);
  return match === null ? null : { name: match[1] ?? '', handle: match[2] ?? '' };
}

/** The name stands beside the first handle link of the post itself. */
function authorOfStatus(handle: string, page: PageInView): Brand {
  const url = new URL(`/${encodeURIComponent(handle)}`, page.url);
  for (const author of page.document.querySelectorAll(REACT.author)) {
    const name = author.querySelector('[dir]');
    if (name !== null && author.textContent.includes(`@${handle}`)) {
      return {
        name: textOf(name, { preformatted: true }).replace(/\s+/g, ' ') || handle,
        handle,
        url: url.href,
      };
    }
  }
  const server = [...page.document.querySelectorAll('[data-screen-name][data-name]')].find(
    (post) => post.getAttribute('data-screen-name')?.toLowerCase() === handle.toLowerCase(),
  );
  return { name: server?.getAttribute('data-name') ?? handle, handle, url: url.href };
}
