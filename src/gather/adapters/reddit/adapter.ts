import type { Adapter } from '../../adapter.ts';
import { isDisplayed, outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readOldPost } from './old-post.ts';
import { readRedesignPost } from './redesign-post.ts';
import { OLD, REDESIGN, SHREDDIT, SUGGESTED } from './selectors.ts';
import { readShredditPost } from './shreddit-post.ts';

const POST = `${SHREDDIT.post}, ${OLD.post}, ${REDESIGN.post}`;

/** Reddit: old.reddit.com, the redesign of 2018 and the page of today. Comments are never posts. */
export const reddit: Adapter = {
  id: 'reddit',
  hosts: ['reddit.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts({ document }) {
    const all = document.querySelectorAll(POST);
    return outermost(all)
      .filter((element) => !element.matches('.thing.comment') && element.closest(SUGGESTED) === null)
      .map((element) => (isDisplayed(element) ? element : (stubOf(element) ?? element)));
  },
  readPost(container, page) {
    if (!container.matches(POST)) return 'placeholder';
    if (container.matches(SHREDDIT.post)) return readShredditPost(container, page);
    return container.matches(OLD.post) ? readOldPost(container, page) : readRedesignPost(container, page);
  },
};

/**
 * The redesign hides a post that is out of sight, and leaves a box of its height in its place: the nearest displayed
 * element around that post alone; `null` where the whole feed is hidden.
 */
function stubOf(post: Element): Element | null {
  for (
    let at = post.parentElement;
    at !== null && at.querySelectorAll(POST).length === 1;
    at = at.parentElement
  )
    if (isDisplayed(at)) return at;
  return null;
}
