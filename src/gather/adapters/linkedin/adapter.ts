import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readPost } from './read-post.ts';
import { COMMENTS, HINT, LAST_RESORT, POST } from './selectors.ts';

/** LinkedIn: company and school pages, activity pages, the home feed, search results and single posts. */
export const linkedin: Adapter = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts({ document }) {
    const named = outermost(document.querySelectorAll(POST)).filter(isNoComment);
    if (named.some((element) => element.querySelector(HINT) !== null)) return named.filter(isPostOrStub);
    return outermost(document.querySelectorAll(LAST_RESORT)).filter(
      (element) => isNoComment(element) && element.querySelector(HINT) !== null,
    );
  },
  readPost,
};

function isNoComment(element: Element): boolean {
  return element.closest(COMMENTS) === null;
}

/** A wrapper that has words and none of a post's hooks is something else: a composer, a suggestion, an advertisement. */
function isPostOrStub(element: Element): boolean {
  return element.querySelector(HINT) !== null || element.textContent.trim() === '';
}
