/**
 * The page as numbers: its tree, the marks of each element, and running sums of them, so that every later question
 * ("how many times stand inside this element?") is a subtraction instead of another walk.
 */
import type { PageChanges } from '../adapter.ts';
import type { PageInView } from '../page-in-view.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { settleAuthors } from './author-links.ts';
import { FEED_CONSTANTS, type FeedConstants } from './feed-constants.ts';
import { joinRows } from './joined-rows.ts';
import { markElement } from './mark-element.ts';
import { FURNITURE, MARK, MARK_NAMES, type MarkName } from './marks.ts';
import { TimeLabels } from './time-labels.ts';
import { walkPage, type PageTree } from './page-tree.ts';

/** What can be counted inside a subtree: marks, elements with any furniture mark, characters outside and inside links. */
export type SumName = MarkName | 'furniture' | 'prose' | 'linked';

export interface PageIndex extends PageTree {
  readonly page: PageInView;
  /** The tree before rows were joined, from which the next walk can go on. */
  readonly walked: PageTree;
  /** What the page is judged with; the marks do not depend on it. */
  readonly constants: FeedConstants;
  readonly look: Look;
  /** What each element says of itself, before all of them were seen together. */
  readonly ownMarks: readonly number[];
  readonly marks: readonly number[];
  readonly sums: Readonly<Record<SumName, Int32Array>>;
}

/** How many marks of one kind (or characters of `prose`, of `linked` text) the subtree of `i` has. */
export function countIn(index: PageIndex, kind: SumName, i: number): number {
  const sums = index.sums[kind];
  return (sums[index.end[i] ?? 0] ?? 0) - (sums[i] ?? 0);
}

/** More text than this in a "button" is a post that can be clicked as a whole. */
const LONGEST_BUTTON = 80;

/** So many elements are marked between two pauses. */
const ELEMENTS_PER_STEP = 200;

export function indexPage(page: PageInView, constants: FeedConstants = FEED_CONSTANTS): PageIndex {
  return inOneGo(indexPageInSteps(page, undefined, undefined, constants));
}

/** One look at the page: who knows of its changes, if anybody does, and the moment from which on they are not in it. */
export interface Look {
  readonly changes: PageChanges | undefined;
  readonly moment: number;
}

/** Whether the element, seen in one look, was still the same when the other began; false if nobody knows. */
export function isUnchanged(element: Element, { changes, moment }: Look, now: Look): boolean {
  return changes !== undefined && changes === now.changes && changes.isUnchangedSince(element, moment);
}

/** @param before an index made earlier: if the changes since are known, only what changed is looked at */
export function* indexPageInSteps(
  page: PageInView,
  changes?: PageChanges,
  before?: PageIndex,
  constants: FeedConstants = FEED_CONSTANTS,
): Steps<PageIndex> {
  const look: Look = { changes, moment: changes?.moment ?? 0 };
  const earlier =
    before === undefined
      ? undefined
      : { tree: before.walked, isUnchanged: (element: Element) => isUnchanged(element, before.look, look) };
  const walked = yield* walkPage(page, earlier);
  const tree = joinRows(walked, page.now);
  const ownMarks = yield* markAll(tree, page, before?.ownMarks ?? []);
  const marks = [...ownMarks];
  yield* settleAuthors(tree, marks);
  const sums = yield* sumsOf(tree, marks);
  return { ...tree, walked, page, constants, look, ownMarks, marks, sums };
}

function* markAll(tree: PageTree, page: PageInView, before: readonly number[]): Steps<number[]> {
  const times = new TimeLabels(page.now);
  const marks: number[] = [];
  let next = 0;
  for (let i = 0; i < tree.elements.length; i++) {
    const taken = tree.takenOver[next];
    if (taken?.at === i) {
      next++;
      for (let k = 0; k < taken.size; k++) marks.push(before[taken.from + k] ?? 0);
      i += taken.size - 1;
      continue;
    }
    if (i % ELEMENTS_PER_STEP === 0) yield;
    marks.push(tree.outside[i] === true ? 0 : markAt(tree, times, i));
  }
  return marks;
}

function markAt(tree: PageTree, times: TimeLabels, i: number): number {
  return markElement({
    element: tree.elements[i] as Element,
    name: tree.names[i] ?? '',
    ownText: tree.ownText[i] ?? '',
    link: tree.links.get(i),
    inside: (tree.end[i] ?? 0) - i - 1,
    place: tree.path[i] ?? 0,
    times,
  });
}

export function* sumsOf(tree: PageTree, marks: readonly number[]): Steps<PageIndex['sums']> {
  const inControl = controls(tree);
  yield;
  const characters = (i: number) =>
    tree.outside[i] === true || inControl[i] === true || ((marks[i] ?? 0) & (MARK.time | MARK.count)) !== 0
      ? 0
      : (tree.ownText[i] ?? '').length;
  const sums: Partial<Record<SumName, Int32Array>> = {};
  sums.furniture = running(marks, (mark) => ((mark & FURNITURE) === 0 ? 0 : 1));
  yield;
  sums.prose = running(marks, (_, i) => (tree.inLink[i] === true ? 0 : characters(i)));
  yield;
  sums.linked = running(marks, (_, i) => (tree.inLink[i] === true ? characters(i) : 0));
  for (const name of MARK_NAMES) {
    yield;
    sums[name] = running(marks, (mark) => ((mark & MARK[name]) === 0 ? 0 : 1));
  }
  return sums as PageIndex['sums'];
}

/** For each `i`, the sum of what comes before it; the last one is the sum of all. */
function running(marks: readonly number[], amount: (mark: number, i: number) => number): Int32Array {
  const sums = new Int32Array(marks.length + 1);
  let total = 0;
  for (let i = 0; i < marks.length; i++) {
    total += amount(marks[i] ?? 0, i);
    sums[i + 1] = total;
  }
  return sums;
}

/** What is in a button or label, both being small. */
function controls(tree: PageTree): boolean[] {
  const characters = new Int32Array(tree.elements.length + 1);
  tree.ownText.forEach((text, i) => (characters[i + 1] = (characters[i] ?? 0) + text.length));
  const result: boolean[] = [];
  for (let i = 0; i < tree.elements.length; i++) {
    const inside = (characters[tree.end[i] ?? 0] ?? 0) - (characters[i] ?? 0);
    const up = tree.parent[i] ?? -1;
    result.push(result[up] === true || (tree.isControl[i] === true && inside <= LONGEST_BUTTON));
  }
  return result;
}
