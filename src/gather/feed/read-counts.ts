import { parseCount } from '../counts.ts';
import { attributeOf, boxAround } from './page-tree.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { isInRun } from './read-time.ts';
import { wordOfHook, wordOfIcon } from './counter-hooks.ts';
import type { TextRun } from './text-runs.ts';
import { COMMENT_WORDS, LIKE_WORDS, SHARE_WORDS, VIEW_WORDS } from './words.ts';

export type Counts = Partial<Record<'likes' | 'comments' | 'shares' | 'views', number>>;

const WORDS = [
  ['comments', COMMENT_WORDS],
  ['shares', SHARE_WORDS],
  ['views', VIEW_WORDS],
  ['likes', LIKE_WORDS],
] as const;
const LONGEST_LABEL = 140;

/**
 * Counters, where a word says what they count: "26 Retweets, 73 likes" in a label, or a number in or beside a button
 * with a name. `isOthers`: a quoted post, the options of a poll. A bare number without a word stays unread: which of three counters is which differs from site to site.
 */
export function readCounts(
  index: PageIndex,
  unit: number,
  run: TextRun | null,
  isOthers: (i: number) => boolean,
): Counts {
  const counts: Counts = {};
  const set = (kind: keyof Counts, count: number) => {
    const before = counts[kind];
    if (before === undefined || isSameButExact(before, count)) counts[kind] = count;
  };
  const put = (label: string) => {
    for (const part of label.split(/(?<=\p{L})\s(?=\d+\s\p{L})|,\s(?=\D|\d+\s\D)|[、;·•|]|\band\b/u)) {
      const kind = WORDS.find(([, pattern]) => pattern.test(part))?.[0];
      const count = kind === undefined ? null : parseCount(part);
      if (kind !== undefined && count !== null) set(kind, count);
    }
  };
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (isInRun(index, run, i) || isOthers(i)) continue;
    const element = index.elements[i] as Element;
    const label = attributeOf(element, index.names[i] ?? '', 'aria-label');
    const own = index.ownText[i] ?? '';
    if (label !== null && label.length <= LONGEST_LABEL && /\p{Nd}/u.test(label)) put(label);
    if (own.length > 1 && own.length <= 60 && /\p{Nd}/u.test(own)) put(own);
    if (((index.marks[i] ?? 0) & MARK.count) !== 0) {
      const name = nameWithin(index, i) || nameBeside(index, i, unit);
      const kind = WORDS.find(([, pattern]) => pattern.test(name))?.[0];
      const count = parseCount(own);
      if (kind !== undefined && count !== null) set(kind, count);
    }
  }
  return counts;
}

/** "2.3K" beside "2311 likes": the one with more digits is the count. */
function isSameButExact(before: number, count: number): boolean {
  const digits = (value: number) => String(value).replace(/0+$/, '').length;
  return Math.abs(before - count) <= before * 0.1 && digits(count) > digits(before);
}

const NEARBY = 6;
const LONGEST_NAME = 40;

/** "4 <small>Replies</small>": the word stands inside the element of the number. */
function nameWithin(index: PageIndex, i: number): string {
  if ((index.end[i] ?? 0) - i > NEARBY) return '';
  const names = [];
  for (let inner = i + 1; inner < (index.end[i] ?? 0); inner++) names.push(index.ownText[inner] ?? '');
  const name = names.join(' ').trim();
  return name.length <= LONGEST_NAME && !/\p{Nd}/u.test(name) ? name : '';
}

/** The name of the button or icon that a counter belongs to: of a box around it alone, or the only one near it. */
function nameBeside(index: PageIndex, i: number, unit: number): string {
  let up = i;
  for (let step = 0; step < NEARBY && up > unit; step++) {
    const box = boxAround(index, up);
    for (let at = up; at >= box; at = index.parent[at] ?? -1) {
      const name = labelOf(index, at) || hookOf(index, at);
      if (name !== '') return name;
    }
    up = index.parent[box] ?? -1;
    const names: string[] = [];
    for (let inner = Math.max(up, 0); inner < (index.end[up] ?? 0) && names.length < 3; inner++) {
      const name =
        labelOf(index, inner) ||
        (inner === i ? '' : wordOfIcon(index.ownText[inner] ?? '') || (index.ownText[inner] ?? ''));
      // A label with a number of its own counts something else.
      if (name !== '' && name.length <= LONGEST_NAME && !/\p{Nd}/u.test(name)) names.push(name);
    }
    if (names.length > 0) return names.length <= 2 ? names.join(' ') : '';
  }
  return '';
}

/** What a site calls the box of one counter, where it has no name for people. */
function hookOf(index: PageIndex, i: number): string {
  if (countIn(index, 'count', i) > 1) return '';
  return wordOfHook(index.elements[i] as Element, index.names[i] ?? '');
}

function labelOf(index: PageIndex, i: number): string {
  const element = index.elements[i] as Element;
  const name = index.names[i] ?? '';
  const label = attributeOf(element, name, 'aria-label') ?? attributeOf(element, name, 'title');
  // The name of a drawing stands inside it.
  if (label === null && name === 'svg') return element.querySelector('title')?.textContent.trim() ?? '';
  return label ?? '';
}
