import type { Adapter } from '../../adapter.ts';
import { describePage } from './describe-page.ts';
import { findPosts } from './find-posts.ts';
import { readPost } from './read-post.ts';
import { APPLICATION, ITS_PAGE } from './selectors.ts';

/** Misskey and its forks, on any host. On the page of one note, its answers are posts of kind `reply`. */
export const misskey: Adapter = {
  id: 'misskey',
  hosts: [],
  reads: ['profile', 'timeline', 'post'],
  isItsPage({ document }) {
    const name = document.querySelector('meta[name="application-name"]')?.getAttribute('content') ?? '';
    return APPLICATION.test(name) || document.querySelector(ITS_PAGE) !== null;
  },
  describePage,
  findPosts,
  readPost,
};
