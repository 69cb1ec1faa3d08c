/**
 * Of a unit with more elements than any post has, an index of its own with the first children of each element: the
 * readers of the fields go over all of a unit again and again.
 */
import { sumsOf, type PageIndex } from './page-index.ts';
import { inOneGo } from '../steps.ts';

const MOST_ELEMENTS = 4000;
/** A row of more children is a list, not a post. What comes behind it stays. */
const MOST_CHILDREN = 200;

/** The index to read the unit from, and the number of the unit in it. */
export function thinnedUnit(index: PageIndex, unit: number): readonly [PageIndex, number] {
  const end = index.end[unit] ?? 0;
  if (end - unit <= MOST_ELEMENTS) return [index, unit];
  const kept: number[] = [unit];
  const parent: number[] = [-1];
  const places = new Map([[unit, 0]]);
  const children = new Map<number, number>();
  for (let i = unit + 1; i < end && kept.length < MOST_ELEMENTS;) {
    const up = index.parent[i] ?? -1;
    const count = (children.get(up) ?? 0) + 1;
    children.set(up, count);
    if (count > MOST_CHILDREN) {
      // The rest of the row, at once.
      i = index.end[up] ?? end;
      continue;
    }
    places.set(i, kept.length);
    parent.push(places.get(up) ?? 0);
    kept.push(i);
    i++;
  }
  return [{ ...index, ...partOf(index, kept, parent) }, 0];
}

function partOf(index: PageIndex, kept: readonly number[], parent: readonly number[]): Partial<PageIndex> {
  const pick = <T>(all: readonly T[]): T[] => kept.map((i) => all[i] as T);
  const end = kept.map((_, at) => at + 1);
  for (let at = kept.length - 1; at > 0; at--) {
    const up = parent[at] ?? 0;
    end[up] = Math.max(end[up] ?? 0, end[at] ?? 0);
  }
  const elements = pick(index.elements);
  const marks = pick(index.marks);
  const tree = {
    elements,
    parent,
    end,
    names: pick(index.names),
    path: pick(index.path),
    ownText: pick(index.ownText),
    inLink: pick(index.inLink),
    isControl: pick(index.isControl),
    outside: pick(index.outside),
    indexOf: new Map(elements.map((element, at) => [element, at])),
    links: new Map(
      kept.flatMap((i, at) => {
        const link = index.links.get(i);
        return link === undefined ? [] : [[at, link] as const];
      }),
    ),
  };
  return { ...tree, marks, sums: inOneGo(sumsOf({ ...index, ...tree }, marks)) };
}
