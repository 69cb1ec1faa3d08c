import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PostPart } from './post-part.ts';
import { COUNTS } from './selectors.ts';
import { COUNTED } from './words.ts';

const NAMES = ['likes', 'comments', 'shares'] as const;
type Name = (typeof NAMES)[number];
type Counts = Record<Name, number | null>;

/**
 * Reactions, comments and reposts. The site shows nothing for zero: where at least one of them or the buttons for them
 * are there, what is not shown is zero.
 */
export function readCounts(part: PostPart): Pick<PostDraft, Name> {
  const marked = byHooks(part);
  const counts = isEmpty(marked) ? byButtons(part) : marked;
  const found = isEmpty(counts) ? byWords(part) : counts;
  if (isEmpty(found) && !hasButtons(part)) return {};
  return { likes: found.likes ?? 0, comments: found.comments ?? 0, shares: found.shares ?? 0 };
}

function isEmpty(counts: Counts): boolean {
  return NAMES.every((name) => counts[name] === null);
}

function hasButtons(part: PostPart): boolean {
  return barOf(part) !== null || part.first('[class*="social-action"]') !== null;
}

function byHooks(part: PostPart): Counts {
  const at = (name: Name) => {
    for (const selector of COUNTS[name]) {
      const count = numberOf(part.first(selector));
      if (count !== null) return count;
    }
    return null;
  };
  const comments = at('comments');
  const isOther = (button: Element) =>
    button.closest('[data-reaction-details], .social-details-social-counts__reactions') === null &&
    button.closest(COUNTS.comments[0]) === null;
  const others = part.all(COUNTS.others).filter(isOther);
  // Where the class of the comments is gone, words must tell the two apart.
  const says = (pattern: RegExp) => others.find((button) => pattern.test(labelOf(button)));
  return {
    likes: at('likes') ?? namedAndOthers(part.first(COUNTS.reactions)),
    comments: comments ?? numberOf(says(COUNTED.comments) ?? null),
    shares:
      at('shares') ?? numberOf(comments === null ? (says(COUNTED.shares) ?? null) : (others[0] ?? null)),
  };
}

/** "Jo Doe and 871 others": the one named counts too. */
function namedAndOthers(element: Element | null): number | null {
  const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  const count = parseCount(label);
  return count === null ? null : count + (/^\P{Nd}*\p{L}/u.test(label) ? 1 : 0);
}

function labelOf(element: Element): string {
  return `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
}

function numberOf(element: Element | null): number | null {
  if (element === null) return null;
  const exact = COUNTS.attributes.map((name) => element.getAttribute(name)).find((value) => value !== null);
  return parseCount(exact) ?? parseCount(element.textContent) ?? parseCount(labelOf(element));
}

/** SDUI: the numbers stand in the buttons themselves. */
function byButtons(part: PostPart): Counts {
  const bar = barOf(part);
  // What opens a menu is no counter.
  const buttons =
    bar === null
      ? []
      : [...bar.querySelectorAll('button')].filter((one) => !one.hasAttribute('aria-expanded'));
  const at = (name: Name, place: number) => {
    const button = buttons.find((one) => one.querySelector(COUNTS.icons[name]) !== null) ?? buttons[place];
    return button === undefined ? null : parseCount(button.textContent);
  };
  return { likes: at('likes', 0), comments: at('comments', 1), shares: at('shares', 2) };
}

/** The last row of the post with two buttons side by side: comment and repost, after the reaction in its own box. */
function barOf(part: PostPart): Element | null {
  const buttons = part.all('button');
  for (const button of buttons.reverse()) {
    const row = button.parentElement;
    if (row === null || row === part.container) continue;
    const beside = [...row.children].filter((child) => child.tagName === 'BUTTON');
    if (beside.length >= 2 && row.querySelectorAll('button').length >= 3) return row;
  }
  return null;
}

/** Builds of SDUI that write the counters out above the buttons. */
function byWords(part: PostPart): Counts {
  const counts: Counts = { likes: null, comments: null, shares: null };
  for (const element of part.all('span, p, button, a, li, div')) {
    const label = element.firstElementChild === null ? element.textContent.trim() : '';
    if (label === '' || label.length > 60 || !/^\p{Nd}/u.test(label)) continue;
    const name = NAMES.find((one) => counts[one] === null && COUNTED[one].test(label));
    if (name !== undefined) counts[name] = parseCount(label);
  }
  return counts;
}
