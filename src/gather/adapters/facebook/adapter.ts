import type { Adapter, PostDraft } from '../../adapter.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PageInView } from '../../page-in-view.ts';
import { cardOf, pollOf } from './attached.ts';
import { engagementOf } from './engagement.ts';
import { findPosts } from './find-posts.ts';
import { headerOf } from './header.ts';
import { kindOf } from './kind.ts';
import { mediaOf } from './media.ts';
import { describePage, kindOfAddress } from './page.ts';
import { storyOf } from './story-text.ts';
import { whenAndWhereOf } from './when-and-where.ts';

/**
 * Reads Facebook: timelines of Pages and profiles, the home feed, groups, single posts and the photo viewer on the
 * desktop site (since 2020, and as it was before), and the basic mobile site. It reads no comments, no stories, no
 * Marketplace and no Watch.
 */
export const facebook: Adapter = {
  id: 'facebook',
  hosts: ['facebook.com'],
  reads: ['profile', 'timeline', 'post'],
  describePage,
  findPosts,
  readPost,
};

function readPost(post: Element, page: PageInView): PostDraft | MissedWhy {
  const { heading, author, handle } = headerOf(post, page);
  const story = storyOf(post, heading, page);
  const place = whenAndWhereOf(post, heading, page);
  const kind = kindOf(post, {
    heading,
    hasTime: place.time != null,
    shares: story.shares,
    pageKind: kindOfAddress(page.url),
  });
  return {
    author,
    handle,
    text: story.text,
    cutOff: story.cutOff,
    ...place,
    ...engagementOf(post),
    kind,
    media: mediaOf(post),
    quoted: story.quoted,
    poll: pollOf(post),
    card: cardOf(post),
  };
}
