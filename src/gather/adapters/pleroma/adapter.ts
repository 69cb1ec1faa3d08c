import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readPost } from './read-post.ts';
import { ITS_PAGE, POST } from './selectors.ts';

/** Pleroma and Akkoma with their own front end, on any host. */
export const pleroma: Adapter = {
  id: 'pleroma',
  hosts: [],
  reads: ['profile', 'timeline', 'post'],
  isItsPage: ({ document }) => document.querySelector(ITS_PAGE) !== null,
  describePage,
  findPosts: ({ document }) =>
    outermost(document.querySelectorAll(POST.container)).filter(
      (element) => element.closest(POST.elsewhere) === null,
    ),
  readPost,
};
