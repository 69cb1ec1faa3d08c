import type { Adapter } from '../../adapter.ts';
import { describePage } from './describe-page.ts';
import { findPosts } from './find-posts.ts';
import { readPost } from './read-post.ts';
import { ITS_PAGE } from './selectors.ts';

/**
 * Mastodon and its flavours, on any host. Replies on a thread page are posts of their own, of kind `reply`; a post of
 * which only the off-screen stub is in the page is a placeholder, since the stub holds source, not words.
 */
export const mastodon: Adapter = {
  id: 'mastodon',
  hosts: [],
  reads: ['profile', 'timeline', 'post', 'search'],
  isItsPage: ({ document }) => document.querySelector(ITS_PAGE) !== null,
  describePage,
  findPosts,
  readPost,
};
