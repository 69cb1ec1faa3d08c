import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { OwnPart } from './own-part.ts';
import { POST } from './selectors.ts';

type Counts = Pick<PostDraft, 'comments' | 'shares' | 'likes'>;

/**
 * The counters of a post. A button's label gives the full number in any language ("Like (2,311 likes)" beside "2.3k");
 * a button without a number counts zero, which the site shows as nothing. Reposts only have the short number.
 */
export function readCounts(own: OwnPart): Counts {
  const reply = own.first(POST.reply);
  const like = own.first(POST.like);
  const likeCount = own.first(POST.likeCount);
  const repostCount = own.first(POST.repostCount);
  const hasButtons = reply !== null || like !== null;
  return {
    comments: reply === null ? null : (numberOf(reply) ?? 0),
    likes: like === null ? parseCount(likeCount?.textContent) : (numberOf(like) ?? 0),
    shares: repostsOf(own, repostCount) ?? (hasButtons ? 0 : null),
  };
}

function repostsOf(own: OwnPart, shown: Element | null): number | null {
  const button = own.first(POST.repost) ?? shown?.closest('button, [role="button"]') ?? null;
  return (button === null ? null : numberOf(button)) ?? parseCount(shown?.textContent);
}

function numberOf(button: Element): number | null {
  return parseCount(button.getAttribute('aria-label')) ?? parseCount(button.textContent);
}
