/**
 * Where in a unit the words of the post stand. Everything that is furniture (author line, time, buttons, counters)
 * is known by its marks; a run is a row of neighbours without furniture, as high in the tree as that goes. The text of
 * the post is one of the runs: the one at the place where most units of the group have their longest run.
 */
import { FURNITURE, MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';

export interface TextRun {
  /** Neighbouring elements without furniture; or one element that has words and furniture mixed. */
  readonly elements: readonly number[];
  /** The place of the run: the path of the element around it. */
  readonly place: number;
  readonly mixed: boolean;
  /** Characters, those in links counted less: lists of tags and links are no prose. */
  readonly weight: number;
}

/** Links carry a post's words too (hashtags, titles), but a list of links weighs less than a sentence. */
const LINKED_WEIGHT = 0.4;
/** An element with so many words of its own is prose with furniture inside, not furniture with a word beside. */
const MIXED_PROSE = 20;

export function textRuns(index: PageIndex, unit: number): TextRun[] {
  const runs: TextRun[] = [];
  let open: number[] = [];
  const close = () => {
    if (open.length > 0) {
      const weight = open.reduce((sum, i) => sum + weightOf(index, i), 0);
      const place = index.path[index.parent[open[0] ?? 0] ?? 0] ?? 0;
      if (weight > 0) runs.push({ elements: open, place, mixed: false, weight });
    }
    open = [];
  };
  const stack: number[] = [unit];
  // Depth first in document order; a stack, because pages may nest deeper than calls can.
  while (stack.length > 0) {
    const i = stack.pop() ?? 0;
    if (i < 0) {
      close();
      continue;
    }
    if (isClean(index, i)) {
      open.push(i);
      continue;
    }
    close();
    if (isFurniture(index, i)) continue;
    const own = index.ownText[i] ?? '';
    if (own.length >= MIXED_PROSE && ((index.marks[i] ?? 0) & FURNITURE) === 0) {
      runs.push({ elements: [i], place: index.path[i] ?? 0, mixed: true, weight: weightOf(index, i) });
      continue;
    }
    stack.push(-1);
    const children: number[] = [];
    for (let child = i + 1; child < (index.end[i] ?? 0); child = index.end[child] ?? child + 1)
      children.push(child);
    // One by one: there may be more than a call takes arguments.
    for (const child of children.reverse()) stack.push(child);
  }
  close();
  return runs;
}

/** A name, a time, a counter, a button: nothing inside is text. A "button" with a whole post inside is a box. */
function isFurniture(index: PageIndex, i: number): boolean {
  const mark = index.marks[i] ?? 0;
  if ((mark & (MARK.author | MARK.time | MARK.count)) !== 0) return true;
  return (mark & MARK.action) !== 0 && weightOf(index, i) === 0;
}

function isClean(index: PageIndex, i: number): boolean {
  return countIn(index, 'furniture', i) === 0;
}

function weightOf(index: PageIndex, i: number): number {
  return countIn(index, 'prose', i) + LINKED_WEIGHT * countIn(index, 'linked', i);
}
