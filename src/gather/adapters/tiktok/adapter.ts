import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { videoAt } from './address.ts';
import { describePage } from './describe-page.ts';
import { readPost } from './read-post.ts';
import { BESIDE_CELL, CELL, COMMENTS, DETAIL, FEED_ITEM } from './selectors.ts';

/** TikTok: profile, hashtag, search and explore grids, the feed, and a video's own page. Comments are no posts. */
export const tiktok: Adapter = {
  id: 'tiktok',
  hosts: ['tiktok.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts(page) {
    const { document } = page;
    const cells = [...document.querySelectorAll(CELL)].map(withCaption);
    const detail = detailOf(page);
    const items = document.querySelectorAll(FEED_ITEM);
    return outermost([...(detail === null ? [] : [detail]), ...cells, ...items]).filter(
      (element) => element.closest(COMMENTS) === null,
    );
  },
  readPost: (container, page) => readPost(container, page, container === detailOf(page)),
};

/** A cell, or the element around it and the caption that stands beside it. */
function withCaption(cell: Element): Element {
  const parent = cell.parentElement;
  if (parent === null || cell.querySelector(BESIDE_CELL) !== null) return cell;
  const isOnly = parent.querySelectorAll(CELL).length === 1;
  return isOnly && parent.querySelector(BESIDE_CELL) !== null ? parent : cell;
}

/** The part of a video's own page that is about it: the nearest element around caption, author, counts and player. */
function detailOf({ document, url }: PageInView): Element | null {
  if (videoAt(url.href, url) === null) return null;
  const start = document.querySelector(DETAIL.caption) ?? document.querySelector(DETAIL.author);
  const wanted = [DETAIL.author, DETAIL.likes, DETAIL.player].filter(
    (selector) => document.querySelector(selector) !== null,
  );
  for (let at = start; at !== null && at !== document.body; at = at.parentElement) {
    const element = at;
    if (element.querySelector(CELL) !== null) return null;
    if (wanted.every((selector) => element.querySelector(selector) !== null)) return element;
  }
  return start;
}
