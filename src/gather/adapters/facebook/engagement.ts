import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { isInMessage } from './message.ts';
import { ownElements } from './own-elements.ts';
import { ACTION_BUTTONS, COUNTERS, ONE_COMMENT, REACTIONS, WORDED_COUNTERS } from './selectors.ts';
import { COUNTER_WORDS } from './words.ts';

type Counts = Pick<PostDraft, 'likes' | 'comments' | 'shares' | 'views'>;
type Counted = keyof typeof COUNTER_WORDS;

/** Likes (all reactions), comments, shares and views, each `null` where the post does not show it. */
export function engagementOf(post: Element): Counts {
  const counts: Counts = { ...byPlace(post), ...byWord(post) };
  for (const name of ['likes', 'comments', 'shares', 'views'] as const) {
    const named = firstCount(countersOf(post, COUNTERS[name]));
    if (named !== null) counts[name] = named;
  }
  for (const name of ['likes', 'comments', 'shares'] as const) {
    if (counts[name] != null) continue;
    const buttons = ownElements(post, ACTION_BUTTONS[name]).map(
      (mark) => mark.closest('[role="button"]') ?? mark,
    );
    counts[name] = firstCount(buttons);
  }
  return counts;
}

/** The list of comments begins with the numbers (2012–2017): only what stands in a comment itself is none of them. */
function countersOf(post: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter((element) => element.closest(ONE_COMMENT) === null);
}

function firstCount(elements: readonly Element[]): number | null {
  for (const element of elements) {
    const count = parseCount(element.textContent);
    if (count !== null) return count;
  }
  return null;
}

/** Numbers whose words say what they count; one without a known word is of likes, which go without in some languages. */
function byWord(post: Element): Counts {
  const counts: Counts = {};
  for (const element of ownElements(post, WORDED_COUNTERS)) {
    for (const { textContent: label } of eachWithItsNumber(element)) {
      const count = parseCount(label);
      if (count !== null) counts[meaningOf(label) ?? 'likes'] ??= count;
    }
  }
  return counts;
}

/** One link may hold all numbers ("57", "12 Comments", "5 Shares"), a box each. */
function eachWithItsNumber(element: Element): Element[] {
  const boxes = [...element.querySelectorAll('*')].filter(
    (box) => box.firstElementChild === null && /\p{Nd}/u.test(box.textContent),
  );
  return boxes.length > 1 ? boxes : [element];
}

/**
 * comet: a bar of reactions, beside it the number of all, and on the same line the numbers of comments and shares.
 * They may stand beside an icon without a word; then the button that also describes the post is the comments'.
 */
function byPlace(post: Element): Counts {
  const bar = ownElements(post, REACTIONS).find((toolbar) => !isInMessage(toolbar, post));
  const line = bar === undefined ? null : lineOf(bar, post);
  if (bar === undefined || line === null) return {};
  const beside = bar.parentElement ?? bar;
  const likes = pureNumbers(beside).find((element) => !bar.contains(element));
  const counts: Counts = { likes: likes === undefined ? sumOfReactions(bar) : parseCount(likes.textContent) };
  const describing = new Set((post.getAttribute('aria-describedby') ?? '').split(/\s+/));
  const rest = [...line.querySelectorAll('[role="button"], a, span[dir]')].filter(
    (element) => !beside.contains(element) && !element.contains(bar) && isLeafCounter(element),
  );
  for (const counter of rest) {
    const label = counter.textContent;
    const isComments = counter.id !== '' && describing.has(counter.id);
    const name = isComments
      ? 'comments'
      : (meaningOf(label) ??
        nextByOrder(
          counts,
          describing.size > 1 && rest.some((other) => other.id !== '' && describing.has(other.id)),
        ));
    counts[name] ??= parseCount(label);
  }
  return counts;
}

/** Comments stand before shares; a lone number without a word is of comments unless another counter is known to be. */
function nextByOrder(counts: Counts, commentsAreMarked: boolean): Counted {
  return counts.comments != null || commentsAreMarked ? 'shares' : 'comments';
}

/** The part of the post that holds the bar and the other numbers, but neither its actions nor its comments. */
function lineOf(bar: Element, post: Element): Element | null {
  let line: Element | null = bar.parentElement;
  for (let up = 0; up < 5 && line !== null && line !== post; up++) {
    const next: Element | null = line.parentElement;
    if (next === null || next === post) break;
    const hasActions = [...next.children].some((child) => child !== line && isActions(child));
    if (hasActions) break;
    line = next;
  }
  return line;
}

/** The line with "Like", "Comment", "Share": buttons, but no numbers. */
function isActions(element: Element): boolean {
  const buttons = element.querySelectorAll('[role="button"]');
  return buttons.length >= 2 && [...buttons].every((button) => !/\p{Nd}/u.test(button.textContent));
}

function isLeafCounter(element: Element): boolean {
  const text = element.textContent.trim();
  if (!/\p{Nd}/u.test(text) || text.length > 60) return false;
  // Of a counter and the boxes around its number only the outermost is asked.
  const outer = element.parentElement?.closest('[role="button"], a');
  return outer == null || !/\p{Nd}/u.test(outer.textContent) || outer.textContent.length > 60;
}

function pureNumbers(box: Element): Element[] {
  return [...box.querySelectorAll('span, div')].filter(
    (element) =>
      element.children.length === 0 &&
      /^\p{Nd}[\p{Nd}.,٫٬\s]*\s?\p{L}{0,6}\.?$/u.test(element.textContent.trim()),
  );
}

/** "Like: 36 people", "Love: 23 people": all that is shown, if the number of all is not. */
function sumOfReactions(bar: Element): number | null {
  const counts = [...bar.querySelectorAll('[aria-label]')].map((kind) =>
    parseCount(kind.getAttribute('aria-label')),
  );
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

function meaningOf(label: string): Counted | null {
  for (const name of ['shares', 'comments', 'views'] as const)
    if (COUNTER_WORDS[name].test(label)) return name;
  return null;
}
