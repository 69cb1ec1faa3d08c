import type { Adapter } from '../../adapter.ts';
import { readArticle } from './article.ts';
import { findPosts } from './find-posts.ts';
import { describePage } from './page.ts';
import { readTile } from './tile.ts';

/**
 * Reads Instagram: the home feed, the grids of profiles and tags, and the page of one post. It reads no stories, no
 * comments and not the full-screen reels player.
 */
export const instagram: Adapter = {
  id: 'instagram',
  hosts: ['instagram.com'],
  reads: ['profile', 'timeline', 'post'],
  describePage,
  findPosts,
  readPost: (container, page) =>
    container.matches('a') ? readTile(container, page) : readArticle(container, page),
};
