import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readBlueskyPost } from './read-post.ts';
import { POST } from './selectors.ts';

/**
 * Bluesky, and other sites that run its client. It keeps the previous screen in the page without showing it; those posts
 * are found here and left out as hidden. Replies in a thread are posts of their own, as on the site itself.
 */
export const bluesky: Adapter = {
  id: 'bluesky',
  hosts: ['bsky.app', 'deer.social', 'blacksky.community'],
  reads: ['profile', 'timeline', 'post', 'search'],
  isItsPage: ({ document }) => document.querySelector(POST.post) !== null,
  describePage,
  findPosts: ({ document }) =>
    outermost([...document.querySelectorAll(POST.post), ...unnamedPosts(document)]),
  readPost: readBlueskyPost,
};

/** Search results and notifications bear no name: a link as wide as the post, around its buttons. */
function unnamedPosts(document: Document): Element[] {
  return [...document.querySelectorAll(POST.reply)]
    .filter((button) => button.closest(POST.post) === null)
    .map((button) => button.closest('[role="link"]'))
    .filter((post) => post !== null);
}
