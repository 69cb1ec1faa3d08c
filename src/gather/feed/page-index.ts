/**
 * The page as numbers: its tree, the marks of each element, and running sums of them, so that every later question
 * ("how many times stand inside this element?") is a subtraction instead of another walk.
 */
import type { PageInView } from '../page-in-view.ts';
import { settleAuthors } from './author-links.ts';
import { markElement } from './mark-element.ts';
import { FURNITURE, MARK, MARK_NAMES, type MarkName } from './marks.ts';
import { TimeLabels } from './time-labels.ts';
import { walkPage, type PageTree } from './page-tree.ts';

/** What can be counted inside a subtree: marks, elements with any furniture mark, characters outside and inside links. */
export type SumName = MarkName | 'furniture' | 'prose' | 'linked';

export interface PageIndex extends PageTree {
  readonly page: PageInView;
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

export function indexPage(page: PageInView): PageIndex {
  const tree = walkPage(page);
  const times = new TimeLabels(page.now);
  const marks = tree.elements.map((element, i) =>
    tree.outside[i] === true
      ? 0
      : markElement({
          element,
          name: tree.names[i] ?? '',
          ownText: tree.ownText[i] ?? '',
          link: tree.links.get(i),
          hasElements: (tree.end[i] ?? 0) > i + 1,
          place: tree.path[i] ?? 0,
          times,
        }),
  );
  settleAuthors(tree, marks);
  return { ...tree, page, marks, sums: sumsOf(tree, marks) };
}

function sumsOf(tree: PageTree, marks: readonly number[]): PageIndex['sums'] {
  const inControl = controls(tree);
  const characters = (i: number) =>
    tree.outside[i] === true || inControl[i] === true || ((marks[i] ?? 0) & (MARK.time | MARK.count)) !== 0
      ? 0
      : (tree.ownText[i] ?? '').length;
  const sums: Partial<Record<SumName, Int32Array>> = {
    furniture: running(marks, (mark) => ((mark & FURNITURE) === 0 ? 0 : 1)),
    prose: running(marks, (_, i) => (tree.inLink[i] === true ? 0 : characters(i))),
    linked: running(marks, (_, i) => (tree.inLink[i] === true ? characters(i) : 0)),
  };
  for (const name of MARK_NAMES) sums[name] = running(marks, (mark) => ((mark & MARK[name]) === 0 ? 0 : 1));
  return sums as PageIndex['sums'];
}

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
