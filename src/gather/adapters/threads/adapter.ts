import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { OwnPart } from './own-part.ts';
import { readThreadsPost } from './read-post.ts';
import { POST } from './selectors.ts';

/** Threads. Each post of a thread is a post of its own, and so are replies below one, as on the site itself. */
export const threads: Adapter = {
  id: 'threads',
  hosts: ['threads.net', 'threads.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts: ({ document, url }) =>
    outermost(document.querySelectorAll(POST.container)).filter((container) => isPost(container, url)),
  readPost: readThreadsPost,
};

/** Accounts to follow and notifications can be pressed too; they have no row of actions. */
function isPost(container: Element, base: URL): boolean {
  const own = new OwnPart(container, base);
  if (own.actions !== null) return true;
  return own.address !== null && own.time !== null && !base.pathname.startsWith('/activity');
}
