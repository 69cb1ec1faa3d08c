import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readPost } from './read-post.ts';
import { ITS_PAGE, POST } from './selectors.ts';

/** Elk, a client of Mastodon servers, on any host. Replies on the page of one post are posts of kind `reply`. */
export const elk: Adapter = {
  id: 'elk',
  hosts: [],
  reads: ['profile', 'timeline', 'post'],
  isItsPage: ({ document }) => document.querySelector(ITS_PAGE) !== null,
  describePage,
  findPosts: ({ document }) =>
    outermost(document.querySelectorAll(POST.container)).filter(
      (element) => element.closest(POST.elsewhere) === null && element.querySelector(POST.hint) !== null,
    ),
  readPost,
};
