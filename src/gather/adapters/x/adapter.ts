import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readReactPost } from './react-post.ts';
import { REACT, SERVER } from './selectors.ts';
import { readServerPost } from './server-post.ts';

/**
 * X, formerly Twitter. Replies below a post are posts of their own here, as on the site itself; a quoted tweet is a
 * part of the post that quotes it.
 */
export const x: Adapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts({ document }) {
    const all = outermost(document.querySelectorAll(`${REACT.post}, ${SERVER.post}`));
    return all.filter(
      (element) => element.matches(SERVER.post) || element.querySelector(REACT.hint) !== null,
    );
  },
  readPost: (container, page) =>
    container.matches(SERVER.post) ? readServerPost(container, page) : readReactPost(container, page),
};
