import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PostPart } from '../../post-part.ts';
import { PARTS } from './selectors.ts';

/** The numbers beside the buttons, told apart by their icons. A button without a number says nothing. */
export function readCounts(part: PostPart): Pick<PostDraft, 'comments' | 'shares' | 'likes'> {
  const bar = part.first(PARTS.bar);
  return {
    comments: beside(bar, PARTS.replyIcon),
    shares: beside(bar, PARTS.repeatIcon),
    likes: beside(bar, PARTS.favouriteIcon),
  };
}

/** The number in the child of the bar that holds the icon: in the button or after it. */
function beside(bar: Element | null, icon: string): number | null {
  if (bar === null) return null;
  for (const child of bar.children) {
    if (child.matches(icon) || child.querySelector(icon) !== null) return parseCount(child.textContent);
  }
  return null;
}
