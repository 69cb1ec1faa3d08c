import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { videoOf } from './address.ts';
import { readCommunityPost } from './community-post.ts';
import { describePage, watchedOf } from './describe-page.ts';
import { AD, CONTAINER, NOT_FEED, POST, WATCH } from './selectors.ts';
import { isPlaylist, readVideoPost } from './video-post.ts';
import { readWatchPost } from './watch-post.ts';

/**
 * YouTube: videos, Shorts and community posts. A playlist, a mix or a channel among search results is no post; neither is
 * what is recommended beside a video.
 */
export const youtube: Adapter = {
  id: 'youtube',
  hosts: ['youtube.com', 'youtu.be'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts({ document, url }) {
    const cells = outermost(document.querySelectorAll(CONTAINER)).filter(
      (cell) =>
        cell.closest(NOT_FEED) === null && (postIn(cell) !== null || isAd(cell) || !isPlaylist(cell, url)),
    );
    if (videoOf(url.href, url) === null) return cells;
    const watched = watchedOf(document);
    return watched === null ? cells : outermost([watched, ...cells]);
  },
  readPost(container, page) {
    if (container.matches(`${WATCH.container}, ${WATCH.short}, ${WATCH.old}`))
      return readWatchPost(container, page);
    const post = postIn(container);
    return post === null ? readVideoPost(container, page) : readCommunityPost(post, page);
  },
};

/** The community post that a cell is or holds. */
function postIn(cell: Element): Element | null {
  return cell.matches(POST) ? cell : cell.querySelector(POST);
}

function isAd(cell: Element): boolean {
  return cell.matches(AD) || cell.querySelector(AD) !== null;
}
