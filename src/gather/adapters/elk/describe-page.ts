import type { PageDescription } from '../../adapter.ts';
import { accountInPath } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PostPart } from '../../post-part.ts';
import { authorsIn, readAuthor } from './author.ts';
import { POST } from './selectors.ts';

/** The page of one post: "/server/@account/id". */
export function isPostPage({ url }: PageInView): boolean {
  return /\/@[^/]+\/[^/]*\d[^/]*$/.test(url.pathname) || /\/status\/[^/]+$/.test(url.pathname);
}

/** What kind of page it is and whose, from its address and the handle it shows. */
export function describePage(page: PageInView): PageDescription {
  const { pathname } = page.url;
  if (isPostPage(page)) return { kind: 'post', brand: authorOfDetails(page) };
  const account = accountInPath(pathname);
  if (account !== null) {
    const isList = /\/(followers|following)$/.test(pathname);
    return isList ? { kind: 'other', brand: null } : { kind: 'profile', brand: brandOf(account, page) };
  }
  if (/\/(search|explore|tags)(\/|$)/.test(pathname)) return { kind: 'search', brand: null };
  if (/\/(home|public|local|list|favourites|bookmarks|pinned)(\/|$)|^\/[^/]*\/?$/.test(pathname))
    return { kind: 'timeline', brand: null };
  return { kind: 'other', brand: null };
}

/** The account of the address as the page shows it, in the header or at a post: there with its server's name. */
function brandOf(account: string, { document, url }: PageInView): PageDescription['brand'] {
  const wanted = account.toLowerCase();
  const shown = authorsIn(new PostPart(document.documentElement)).find(({ handle }) => {
    const found = handle.toLowerCase();
    return found === wanted || found.startsWith(`${wanted}@`);
  });
  const path = /^.*?\/@[^/]+/.exec(url.pathname)?.[0] ?? url.pathname;
  return {
    name: shown?.name ?? account,
    handle: shown?.handle ?? account,
    url: new URL(path, url).href,
  };
}

function authorOfDetails(page: PageInView): PageDescription['brand'] {
  const details = page.document.querySelector(POST.details);
  const author = details === null ? null : readAuthor(new PostPart(details));
  if (author === null) return null;
  const { name, handle, link } = author;
  return { name, handle, url: new URL(link.getAttribute('href') ?? '', page.url).href };
}
