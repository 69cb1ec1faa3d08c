import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { textOf } from '../../dom.ts';
import { isBefore, type OwnPart } from './own-part.ts';
import { POST } from './selectors.ts';

type Counts = Pick<PostDraft, 'likes' | 'comments' | 'shares'>;

/**
 * The counters of a post by their order, which has been like, reply, repost, share since 2023. A button without a number
 * counts zero, which the site shows as nothing; where no button has one, replies and likes may stand in a line below.
 */
export function readCounts(own: OwnPart): Counts {
  if (own.actions === null) return {};
  const shown = [...own.actions.querySelectorAll(POST.button)]
    .filter((button) => button.querySelector(POST.icon) !== null && !button.matches(POST.menu))
    .map((button) => parseCount(textOf(button)));
  if (shown.every((count) => count === null)) {
    const below = countsBelow(own, own.actions);
    if (below !== null) return below;
  }
  const [likes, comments, shares] = shown;
  return { likes: likes ?? 0, comments: comments ?? 0, shares: shares ?? 0 };
}

/** "12 replies · 30 likes", as until 2024. One number alone may be either. */
function countsBelow(own: OwnPart, actions: Element): Counts | null {
  const numbers = own
    .all(POST.words)
    .filter((element) => isBefore(actions, element) && element.querySelector(POST.words) === null)
    .map((element) => parseCount(element.textContent))
    .filter((count) => count !== null);
  if (numbers.length === 0) return null;
  const [comments, likes] = numbers;
  return numbers.length === 1 || comments === undefined || likes === undefined ? {} : { comments, likes };
}
