/**
 * Some sites lay one post over several rows of a table (title, byline, gap) or over a term and its descriptions. Here
 * such rows become one, and so do a heading and what follows it up to the next, where there is no box around each post: the first takes in the others, so that all that follows sees one element per post.
 */
import { attributeOf, type PageTree } from './page-tree.ts';
import { TimeLabels } from './time-labels.ts';

/** Rows per post that were seen in the wild, and so many posts make a pattern. */
const MOST_ROWS = 4;
const LEAST_POSTS = 3;

/** The tree with rows joined where they repeat in a pattern; the same tree where none do. */
export function joinRows(tree: PageTree, now: Date): PageTree {
  let [parent, end, path] = [tree.parent as number[], tree.end as number[], tree.path as number[]];
  let times: TimeLabels | undefined;
  for (let i = 0; i < tree.elements.length; i++) {
    if (BOX.test(tree.names[i] ?? '') && tree.outside[i] !== true) {
      const heads = headsIn(tree, i);
      if (heads.length < LEAST_POSTS) continue;
      const sections = sectionsOf(tree, i, heads);
      times ??= new TimeLabels(now);
      if (!areDated(tree, sections, times)) continue;
      if (parent === tree.parent) [parent, end, path] = [[...parent], [...end], [...path]];
      for (const [head = i, ...others] of sections) {
        for (const other of others) {
          parent[other] = head;
          end[head] = tree.end[other] ?? other + 1;
        }
      }
      continue;
    }
    if (!/^(?:tbody|table|dl)$/.test(tree.names[i] ?? '')) continue;
    const rows = childrenOf(tree, i);
    const pattern = patternOf(rows.map((row) => shapeOf(tree, row)));
    if (pattern === null) continue;
    if (parent === tree.parent) [parent, end, path] = [[...parent], [...end], [...path]];
    const { from, to, size } = pattern;
    for (let first = from; first + 1 < to; first += size) {
      const head = rows[first] ?? i;
      for (let n = first + 1; n < Math.min(first + size, to); n++) {
        const row = rows[n] ?? head;
        parent[row] = head;
        end[head] = tree.end[row] ?? row + 1;
        // Another row is another place, though it has the same cells.
        for (let inner = row; inner < (tree.end[row] ?? 0); inner++)
          path[inner] = (path[inner] ?? 0) ^ Math.imul(n - first, 0x85ebca6b);
      }
    }
  }
  return parent === tree.parent ? tree : { ...tree, parent, end, path };
}

const BOX = /^(?:div|main|section|article|td)$/;
const MOST_IN_SECTION = 8;
const MOST_IN_HEADING = 6;
const MOST_IN_DATE = 200;

/** Headings right inside the box, all of one rank, that are links. */
function headsIn(tree: PageTree, i: number): number[] {
  const heads: number[] = [];
  for (let child = i + 1; child < (tree.end[i] ?? 0); child = tree.end[child] ?? child + 1) {
    if (!/^h[1-6]$/.test(tree.names[child] ?? '')) continue;
    const size = (tree.end[child] ?? 0) - child;
    const isLinked = size <= MOST_IN_HEADING && tree.links.has(child + 1);
    if (!isLinked || (heads.length > 0 && tree.names[child] !== tree.names[heads[0] ?? 0])) return [];
    heads.push(child);
  }
  return heads;
}

/** Each heading with what follows it; the last one has no more than the others. */
function sectionsOf(tree: PageTree, i: number, heads: readonly number[]): number[][] {
  const sections: number[][] = [];
  for (const child of childrenOf(tree, i)) {
    if (heads.includes(child)) sections.push([child]);
    else sections.at(-1)?.push(child);
  }
  const most = Math.max(...sections.slice(0, -1).map((section) => section.length));
  const last = sections.pop() ?? [];
  return [...sections, last.slice(0, most)];
}

/** Sections of an article have no date each. */
function areDated(tree: PageTree, sections: readonly number[][], times: TimeLabels): boolean {
  return sections.every(([, ...others]) => {
    if (others.length === 0 || others.length > MOST_IN_SECTION) return false;
    return others.some((other) => {
      const end = Math.min(tree.end[other] ?? 0, other + MOST_IN_DATE);
      for (let at = other; at < end; at++)
        if (tree.names[at] === 'time' || times.isTime(tree.ownText[at] ?? '', tree.path[at] ?? 0))
          return true;
      return false;
    });
  });
}

function childrenOf(tree: PageTree, i: number): number[] {
  const children: number[] = [];
  for (let child = i + 1; child < (tree.end[i] ?? 0); child = tree.end[child] ?? child + 1)
    children.push(child);
  return children;
}

/** Its cells and how wide they are; empty for a gap. */
function shapeOf(tree: PageTree, row: number): string {
  const name = tree.names[row] ?? '';
  if (name !== 'tr') return name;
  const cells = childrenOf(tree, row).map(
    (cell) =>
      `${tree.names[cell] ?? ''}${attributeOf(tree.elements[cell] as Element, tree.names[cell] ?? '', 'colspan') ?? ''}`,
  );
  return cells.join(' ');
}

interface Pattern {
  readonly from: number;
  /** Behind the last row of the pattern. */
  readonly to: number;
  /** Rows per post. */
  readonly size: number;
}

/** Where the shapes repeat every two to four rows, and are not all the same; the shortest such pattern. */
function patternOf(shapes: readonly string[]): Pattern | null {
  for (let size = 2; size <= MOST_ROWS; size++) {
    for (let from = 0; from + size * LEAST_POSTS <= shapes.length; from++) {
      let to = from;
      while (to + size < shapes.length && shapes[to] === shapes[to + size]) to++;
      to += size;
      const kinds = new Set(shapes.slice(from, from + size));
      if (to - from < size * LEAST_POSTS || kinds.size < 2) continue;
      // A post begins with something to read, and ends with the gap.
      while (shapes[from] === '' && from < to) from++;
      return { from, to, size };
    }
  }
  return null;
}
