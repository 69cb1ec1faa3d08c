import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readOldPost } from './old-post.ts';
import { readRedesignPost } from './redesign-post.ts';
import { OLD, REDESIGN, SHREDDIT, SUGGESTED } from './selectors.ts';
import { readShredditPost } from './shreddit-post.ts';

/** Reddit: old.reddit.com, the redesign of 2018 and the page of today. Comments are never posts. */
export const reddit: Adapter = {
  id: 'reddit',
  hosts: ['reddit.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts({ document }) {
    const all = document.querySelectorAll(`${SHREDDIT.post}, ${OLD.post}, ${REDESIGN.post}`);
    return outermost(all).filter(
      (element) => !element.matches('.thing.comment') && element.closest(SUGGESTED) === null,
    );
  },
  readPost(container, page) {
    if (container.matches(SHREDDIT.post)) return readShredditPost(container, page);
    return container.matches(OLD.post) ? readOldPost(container, page) : readRedesignPost(container, page);
  },
};
