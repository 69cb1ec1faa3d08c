import type { PostDraft } from '../../adapter.ts';
import { latinDigits, parseCount } from '../../counts.ts';
import type { PostPart } from '../../post-part.ts';
import { PARTS } from './selectors.ts';

type Counts = Pick<PostDraft, 'comments' | 'shares' | 'likes'>;

/**
 * The counters that are shown: below a post in a feed, or as the statistics of the post that a page is about. Feeds show
 * none on many servers; then nothing is known, and a zero is only what is printed as one.
 */
export function readCounts(part: PostPart): Counts {
  const statistics = readStatistics(part);
  return {
    comments: statistics.comments ?? inBar(part, PARTS.replyIcon),
    shares: statistics.shares ?? inBar(part, PARTS.boostIcon),
    likes: statistics.likes ?? inBar(part, PARTS.starIcon),
  };
}

/** By icon: the labels are translated, and their order has changed. */
function inBar(part: PostPart, icon: string): number | null {
  for (const bar of part.all(PARTS.actionBar)) {
    const button = bar.querySelector(icon)?.closest('button, a, [role="button"]');
    if (button === null || button === undefined) continue;
    const counter = button.querySelector(PARTS.counter) ?? siblingCounter(button);
    return counter === null ? null : numberIn(counter);
  }
  return null;
}

/** The server's pages have the counter beside its button, both in an element of their own. */
function siblingCounter(button: Element): Element | null {
  const next = button.nextElementSibling;
  return next?.matches(PARTS.counter) === true ? next : null;
}

function readStatistics(part: PostPart): Counts {
  const counts: Counts = {};
  for (const statistic of part.all(PARTS.statistic)) {
    const favourites = statistic.querySelector(PARTS.favourites);
    const reblogs = statistic.querySelector(PARTS.reblogs);
    if (favourites !== null) counts.likes ??= numberIn(favourites);
    // The server's pages count replies under the same name; only the icon tells.
    else if (reblogs !== null && statistic.querySelector(PARTS.replyIcon) !== null)
      counts.comments ??= numberIn(reblogs);
    else if (reblogs !== null) counts.shares ??= numberIn(reblogs);
  }
  return counts;
}

/**
 * A counter in the middle of its animation holds the old number, positioned absolutely, and the new one. "1+" stands
 * where the user or the server wants no counts: it is none.
 */
function numberIn(counter: Element): number | null {
  const animated = counter.matches('.animated-number') ? counter : counter.querySelector('.animated-number');
  const current = [...(animated?.children ?? [])].find(
    (child) => !/position:\s*absolute/.test(child.getAttribute('style') ?? ''),
  );
  const label = latinDigits((current ?? counter).textContent.trim());
  return /\d\+$/.test(label) ? null : parseCount(label);
}
