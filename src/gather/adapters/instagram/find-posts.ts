import type { PageInView } from '../../page-in-view.ts';
import { thinned } from '../../thinned.ts';
import { accountLinks } from './account-links.ts';
import { postAddress } from './address.ts';
import { kindOfAddress } from './page.ts';
import { ARTICLE, COMMENT_LINK, LIKES_LINK, POST_LINK } from './selectors.ts';

/** The element of every post on the page, in document order: articles of a feed, the one post, or tiles of a grid. */
export function findPosts(page: PageInView): Element[] {
  const { document, url } = page;
  const articles = [...document.querySelectorAll(ARTICLE)].filter((article) => isPost(article, page));
  const kind = kindOfAddress(url);
  if (kind === 'post') {
    // Of several, the dialog's or page's own post is the one in the address; other tiles only lead to more.
    if (articles.length > 0) return articles;
    const single = singlePost(page);
    return single === null ? [] : [single];
  }
  // Elsewhere tiles are suggestions.
  if (kind !== 'profile' && kind !== 'search') return articles;
  const tiles = [...document.querySelectorAll(POST_LINK)].filter(
    (link) => isTile(link, page) && !articles.some((article) => article.contains(link)),
  );
  const dialogCodes = new Set(articles.map((article) => codeIn(article, page)));
  return [...articles, ...tiles.filter((tile) => !dialogCodes.has(codeOf(tile, page)))].sort((a, b) =>
    (a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1,
  );
}

/** A feed's article names its author in words and has a time, or, an advertisement, likes or a way out. */
function isPost(article: Element, page: PageInView): boolean {
  if (article.parentElement?.closest(ARTICLE) != null) return false;
  const part = thinned(article, page.document);
  if (accountLinks(part, page).length === 0) return false;
  const isGrid = [...part.querySelectorAll(POST_LINK)].some((link) => isTile(link, page));
  return (
    part.querySelector('time') !== null || (!isGrid && part.querySelector('img, video, section') !== null)
  );
}

/** A picture that is all link, with no words of its own but numbers. */
function isTile(link: Element, page: PageInView): boolean {
  const address = postAddress(link.getAttribute('href'), page.url);
  if (address === null || link.matches(LIKES_LINK) || link.querySelector('time') !== null) return false;
  if (link.closest('nav, [role="dialog"], [role="navigation"], header') !== null) return false;
  return link.querySelector('img, video, [style*="background-image"]') !== null;
}

function codeOf(tile: Element, page: PageInView): string | null {
  return postAddress(tile.getAttribute('href'), page.url)?.code ?? null;
}

function codeIn(article: Element, page: PageInView): string | null {
  for (const link of article.querySelectorAll(POST_LINK)) {
    const code = codeOf(link, page);
    if (code !== null) return code;
  }
  return null;
}

/**
 * The post of a post page without `article`: the smallest part of the page that has both its picture and the first
 * time that belongs to no comment.
 */
function singlePost(page: PageInView): Element | null {
  const main = page.document.querySelector('main, [role="main"]') ?? page.document.body;
  const time = [...main.querySelectorAll('time[datetime]')].find(
    (element) => element.closest(COMMENT_LINK) === null,
  );
  if (time === undefined) return null;
  for (let box = time.parentElement; box !== null && box !== main.parentElement; box = box.parentElement) {
    const hasPicture = [...box.querySelectorAll('img, video')].some(
      (media) => media.closest('a[href], [role="link"]') === null,
    );
    if (hasPicture && accountLinks(box, page).length > 0) return box;
  }
  return accountLinks(main, page).length > 0 ? main : null;
}
