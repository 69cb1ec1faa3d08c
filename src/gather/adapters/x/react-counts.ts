import { latinDigits, parseCount } from '../../counts.ts';
import type { PostDraft } from '../../adapter.ts';
import type { OwnPart } from './own-part.ts';
import { REACT } from './selectors.ts';

type Counts = Pick<PostDraft, 'comments' | 'shares' | 'likes' | 'views'>;

/**
 * The counters of a post. A button's label gives the full number in any language ("1716 Likes. Like" beside "1.7K");
 * a button without a number counts zero, which the site shows as nothing. Views are zero nowhere: what is not shown
 * is not known.
 */
export function readCounts(own: OwnPart): Counts {
  const bar = barOf(own);
  // Without their names the buttons are known by their order, which has been the same since 2017.
  const buttons = bar === undefined ? [] : [...bar.querySelectorAll('button, [role="button"]')];
  const at = (selector: string, place: number) => {
    const button = own.first(selector) ?? buttons[place] ?? null;
    return button === null ? null : (numberOf(button) ?? 0);
  };
  const comments = at(REACT.reply, 0);
  const shares = at(REACT.repost, 1);
  const likes = at(REACT.like, 2);
  const statistics = own.first(REACT.views);
  const shown = statistics === null ? null : numberOf(statistics);
  return { comments, shares, likes, views: shown ?? viewsInSummary(own, bar, [comments, shares, likes]) };
}

/** The row of buttons below the post; a carousel of pictures is a group too. */
function barOf(own: OwnPart): Element | undefined {
  const groups = own.all(REACT.group);
  return groups.find((group) => group.querySelector(REACT.reply) !== null) ?? groups.at(-1);
}

function numberOf(button: Element): number | null {
  return parseCount(button.getAttribute('aria-label')) ?? parseCount(button.textContent);
}

/**
 * The label of the whole bar lists every number but zeros, views last ("2 replies, 71 likes, 3 bookmarks, 657 views").
 * What is left once the known ones are taken out is views; bookmarks are known where their button shows a number.
 */
function viewsInSummary(
  own: OwnPart,
  bar: Element | undefined,
  known: readonly (number | null)[],
): number | null {
  const label = latinDigits(bar?.getAttribute('aria-label') ?? '');
  const left = (label.match(/\d+/g) ?? []).map(Number);
  const button = own.first(REACT.bookmark);
  const bookmarks = button === null ? null : numberOf(button);
  for (const count of [...known, bookmarks]) {
    const place = count === null || count === 0 ? -1 : left.indexOf(count);
    if (place >= 0) left.splice(place, 1);
  }
  // Two left are bookmarks and views; one alone may be either unless the bookmarks are known.
  return left.length === (bookmarks === null ? 2 : 1) ? (left.at(-1) ?? null) : null;
}
