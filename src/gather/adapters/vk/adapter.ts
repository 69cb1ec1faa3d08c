import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readVkPost } from './read-post.ts';
import { POST } from './selectors.ts';

/** VK (VKontakte): walls, feeds and single posts, in the page for computers and the one for phones. */
export const vk: Adapter = {
  id: 'vk',
  hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'],
  reads: ['profile', 'timeline', 'post'],
  describePage,
  findPosts: ({ document }) =>
    outermost(document.querySelectorAll(POST.post)).filter(
      (post) => !post.matches(POST.comment) && post.parentElement?.closest(POST.comment) == null,
    ),
  readPost: readVkPost,
};
