import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { textOf } from '../../dom.ts';
import type { OwnPart } from './own-part.ts';
import { COUNTS } from './selectors.ts';

type Counts = Pick<PostDraft, 'likes' | 'comments' | 'shares' | 'views'>;

/**
 * The counters of a post. Full numbers stand in attributes beside the short ones ("1,2K"); a button without a number
 * counts zero, which the site shows as nothing. Views are zero nowhere: what is not shown is not known.
 */
export function readCounts(own: OwnPart): Counts {
  const at = (selectors: readonly string[]) => {
    const button = own.first(selectors);
    return button === null ? null : (numberOf(button) ?? 0);
  };
  const views = own.first(COUNTS.views);
  return {
    likes: at(COUNTS.likes),
    comments: at(COUNTS.comments),
    shares: at(COUNTS.shares),
    views: views === null ? null : numberOf(views),
  };
}

function numberOf(element: Element): number | null {
  const reactions = sumOf(element.getAttribute('data-reaction-counts'));
  if (reactions !== null) return reactions;
  const holder = element.matches('[data-count]') ? element : element.querySelector('[data-count]');
  return (
    plainNumber(holder?.getAttribute('data-count')) ??
    parseCount(element.getAttribute('title')) ??
    parseCount(textOf(element, { keep: (one) => one.tagName === 'BUTTON' })) ??
    parseCount(element.getAttribute('aria-label'))
  );
}

function plainNumber(value: string | null | undefined): number | null {
  return value != null && /^\d+$/.test(value) ? Number(value) : null;
}

/** Reactions of each kind, as a list (`[12,0,3]`) or by number (`{"0":12,"2":3}`). */
function sumOf(counts: string | null): number | null {
  if (counts === null) return null;
  try {
    const parsed: unknown = JSON.parse(counts);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const numbers = Object.values(parsed).filter((value): value is number => typeof value === 'number');
    return numbers.reduce((sum, value) => sum + value, 0);
  } catch {
    return null;
  }
}
