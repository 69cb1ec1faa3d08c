import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { POST, WALL } from './selectors.ts';
import { accountIn, wallIdIn } from './wall-id.ts';

/** First parts of paths that name no account. */
const NO_ACCOUNT =
  /^(login|join|restore|settings|im|mail|friends|groups|communities|photos?|albums?|video|videos|audios?|music|market|apps?|games|docs?|fave|bookmarks|notifications|about|terms|privacy|support|services|clips|stories|calls|away\.php)(?:[-\d_]|$)/;

/** What kind of page it is and whose, from its address, its header and its title. */
export function describePage(page: PageInView): PageDescription {
  const { url } = page;
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  if (wallIdIn(url.href) !== null) return { kind: 'post', brand: authorInView(page) };
  if (first === 'feed' || first === 'al_feed.php')
    return { kind: url.searchParams.get('section') === 'search' ? 'search' : 'timeline', brand: null };
  if (first === 'search') return { kind: 'search', brand: null };
  if (first === '' || NO_ACCOUNT.test(first)) return { kind: 'other', brand: null };
  return { kind: 'profile', brand: wallBrand(first, page) };
}

/** `wall-123` is the wall alone of the community with that number. */
function wallBrand(inPath: string, page: PageInView): Brand {
  const number = /^wall(-?)(\d+)$/.exec(inPath);
  const handle = number === null ? inPath : `${number[1] === '-' ? 'club' : 'id'}${number[2] ?? ''}`;
  const header = optional(page.document, ...WALL.name);
  const name = header === null ? '' : (textOf(header).split('\n')[0] ?? '');
  const titled = page.document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim();
  return { name: name || titled || handle, handle, url: new URL(`/${handle}`, page.url).href };
}

/** On the page of one post its author is whose page it is. */
function authorInView(page: PageInView): Brand | null {
  const post = page.document.querySelector(POST.post);
  const author = post === null ? null : optional(post, ...POST.author);
  const link = post === null ? null : optional(post, ...POST.authorLink);
  if (author === null) return null;
  const handle = accountIn(link?.getAttribute('href'), page.url);
  return {
    name: textOf(author).split('\n')[0] ?? '',
    handle,
    url: handle === null ? null : new URL(`/${handle}`, page.url).href,
  };
}
