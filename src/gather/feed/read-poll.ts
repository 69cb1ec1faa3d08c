/**
 * The options of a poll: things to choose from with a radio button each, or, once voted, with a share each ("26%").
 * A row of buttons without either is no poll: it may be anything.
 */
import { textOf } from '../dom.ts';
import { attributeOf } from './page-tree.ts';
import type { PageIndex } from './page-index.ts';
import { isInRun } from './read-time.ts';
import type { TextRun } from './text-runs.ts';

export interface ReadPoll {
  readonly options: readonly string[];
  /** The elements from the first option to the last one, which are neither text nor counters of the post. */
  readonly from: number;
  readonly to: number;
}

/** No site allows more; what has more choices is a form. */
const MOST_OPTIONS = 20;
const LONGEST_OPTION = 160;
/** An option with more elements is something larger; each of them is asked for its text. */
const MOST_IN_OPTION = 120;
const SHARE = /^\s*(?:%\s?)?\p{Nd}{1,3}(?:[.,]\p{Nd}+)?\s?[%٪]?\s*$/u;

type IsMark = (element: Element, name: string, ownText: string) => boolean;

/** Ways to mark an option, each tried alone: one option may carry several of them. */
const MARKS: readonly IsMark[] = [
  (element, name) => /^(?:radio|checkbox)$/.test(attributeOf(element, name, 'role') ?? ''),
  (element, name) => name === 'input' && /^(?:radio|checkbox)$/i.test(element.getAttribute('type') ?? ''),
  (_element, _name, ownText) => /[%٪]/.test(ownText) && SHARE.test(ownText),
  (element, name) =>
    name === 'progress' || name === 'meter' || attributeOf(element, name, 'role') === 'progressbar',
];

/** The poll in the unit outside its text; `null` without one. */
export function readPoll(index: PageIndex, unit: number, run: TextRun | null): ReadPoll | null {
  for (const isMark of MARKS) {
    const marks: number[] = [];
    for (let i = unit + 1; i < (index.end[unit] ?? 0) && marks.length <= MOST_OPTIONS; i++) {
      const is = isMark(index.elements[i] as Element, index.names[i] ?? '', index.ownText[i] ?? '');
      if (is && !isInRun(index, run, i)) marks.push(i);
    }
    const poll = marks.length < 2 || marks.length > MOST_OPTIONS ? null : pollOf(index, unit, marks);
    if (poll !== null) return poll;
  }
  return null;
}

function pollOf(index: PageIndex, unit: number, marks: readonly number[]): ReadPoll | null {
  const boxes = marks.map((mark, n) => optionAround(index, unit, mark, marks[n - 1], marks[n + 1]));
  // Options of one poll stand side by side; a player's bar and a switch do not.
  if (new Set(boxes.map((box) => index.parent[box])).size > 1) return null;
  const options = boxes.map((box, n) => labelOf(index, box, marks[n] ?? box));
  if (options.some((option) => option === '' || option.length > LONGEST_OPTION)) return null;
  const last = boxes.at(-1) ?? unit;
  return { options, from: boxes[0] ?? unit, to: index.end[last] ?? unit };
}

/** The largest element around one mark without its neighbours. */
function optionAround(
  index: PageIndex,
  unit: number,
  mark: number,
  before = -1,
  after = Number.POSITIVE_INFINITY,
): number {
  let box = mark;
  for (let up = index.parent[mark] ?? -1; up > unit; up = index.parent[up] ?? -1) {
    if (up <= before || (index.end[up] ?? 0) > after) break;
    box = up;
  }
  return box;
}

/** The words of an option, without its share; those that are only spoken, if none are shown. */
function labelOf(index: PageIndex, box: number, mark: number): string {
  if ((index.end[box] ?? 0) - box > MOST_IN_OPTION) return '';
  const element = index.elements[box] as Element;
  const keep = (inner: Element) => inner.localName === 'button';
  const skip = (inner: Element) => SHARE.test(inner.textContent);
  const shown = keep(element) || !SHARE.test(element.textContent) ? textOf(element, { skip, keep }) : '';
  const words = shown.replace(/\s+/g, ' ').trim();
  return words || (attributeOf(index.elements[mark] as Element, index.names[mark] ?? '', 'aria-label') ?? '');
}
