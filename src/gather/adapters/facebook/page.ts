import type { PageDescription } from '../../adapter.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import type { Brand } from '../../../model/brand.ts';
import type { PageKind } from '../../../model/page-reading.ts';
import { handleOf, postId } from './permalink.ts';

/** What kind of page it is, from its address, and whose, from its address, heading, title and `og:` data. */
export function describePage(page: PageInView): PageDescription {
  const kind = kindOfAddress(page.url);
  return { kind, brand: kind === 'profile' || kind === 'post' ? brandOf(page) : null };
}

const OTHER =
  /^\/(login|recover|checkpoint|watch|marketplace|gaming|messages|notifications|settings|help|policies|privacy|friends|events|ads|business|stories|reg|r\.php|bookmarks|saved|memories)(\/|\.php|$)/;

/** The kind of page by its address alone. */
export function kindOfAddress(url: URL): PageKind {
  if (/^\/search(\/|$)|^\/hashtag\//.test(url.pathname)) return 'search';
  if (postId(url) !== null) return 'post';
  if (/^\/(home\.php|latest|groups\/feed)?\/?$/.test(url.pathname)) return 'timeline';
  if (/^\/groups\//.test(url.pathname)) return 'timeline';
  return OTHER.test(url.pathname) ? 'other' : 'profile';
}

function brandOf(page: PageInView): Brand | null {
  const { document, url } = page;
  const name = nameOf(document);
  if (name === null) return null;
  const handle = handleOf(url.href, url) ?? handleOf(`/${url.pathname.split('/')[1] ?? ''}`, url);
  const address = document.querySelector('meta[property="og:url"], link[rel="canonical"]');
  const known = address?.getAttribute('content') ?? address?.getAttribute('href') ?? null;
  const isSame = handle !== null && known?.toLowerCase().includes(handle.toLowerCase()) === true;
  const own = handle === null ? addressWithId(url) : `${url.origin}/${handle}`;
  return { name, handle, url: isSame && postId(new URL(known, url)) === null ? known : own };
}

/** `profile.php?id=…` and `people/NAME/ID` are addresses of accounts without a handle. */
function addressWithId(url: URL): string | null {
  const id = url.searchParams.get('id');
  if (/^\/(profile|permalink|story)\.php$/.test(url.pathname) && id !== null) {
    return `${url.origin}/profile.php?id=${id}`;
  }
  return /^\/(people|pages)\//.test(url.pathname) || /-\d{8,}/.test(url.pathname)
    ? url.origin + url.pathname
    : null;
}

function nameOf(document: Document): string | null {
  const headings = ['#seo_h1_tag', '[role="main"] h1', 'h1'].flatMap((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  for (const heading of headings) {
    // A badge or a second name stands in the heading after the name itself.
    const name = textOf(heading).split('\n')[0]?.trim() ?? '';
    if (
      name !== '' &&
      name.length <= 100 &&
      !/^facebook$/i.test(name) &&
      heading.closest('[role="banner"], [role="navigation"]') === null
    )
      return name;
  }
  const title =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  // "(20+) NAME - Home | Facebook"
  const name = title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*[|–-]\s*Facebook.*$/, '')
    .split(/ [-|–] /)[0]
    ?.trim();
  return name === undefined || name === '' || /^facebook$/i.test(name) ? null : name;
}
