import { countIn, indexPage, type PageIndex } from '../feed/page-index.ts';
import type { PageInView } from '../page-in-view.ts';
import { findFields } from './find-fields.ts';
import { childrenIn, heldBy, isPostLike, postnessOf } from './post-likeness.ts';
import { ALIKE, likeness, shapeOf } from './shape.ts';

/** A post and those like it, itself among them, as places in the index of the page, in document order. */
export interface Siblings {
  readonly index: PageIndex;
  readonly example: number;
  readonly all: readonly number[];
}

/** With so much of a post something is one by itself, whatever its neighbours look like. */
const CERTAIN = 0.6;
/** What holds several of the things found before is the list of them, unless it is so much more of a post. */
const CLEARLY_MORE = 1.5;
/** What a field tells beside what elements say of themselves. */
const PER_FIELD = 0.05;
/** A little more of a post is a button beside it. */
const NO_LESS = 0.02;

/**
 * The post that the user meant and its siblings, in boxes of several sizes: the largest first. The user may have pointed
 * at the post, at something inside it (a picture, a paragraph) or at a box around it alone: what is wanted is the
 * smallest thing around the pointed element that comes again on the page and has most of what a post has, and then the
 * largest box around each that holds no other. Empty if nothing around it repeats.
 */
export function findSiblings(pointed: Element, page: PageInView): Siblings[] {
  const index = indexPage(page);
  const byPath = placesByPath(index);
  let best: Found | null = null;
  // The body, at 0, is everything and no post.
  for (let level = placeOf(index, pointed); level > 0; level = index.parent[level] ?? -1) {
    const all = alikeOf(index, level, byPath);
    if (all.length < 2) continue;
    if (postnessOf(index, level) <= 0) continue;
    const postness = postnessOf(index, level) + PER_FIELD * fieldsIn(index, level, page);
    if (best === null || postness >= leastAbove(index, level, all, best)) best = { level, all, postness };
  }
  if (best === null) return [];
  const innermost = { index, example: best.level, all: withCompanions(index, best.level, best.all) };
  return widened(innermost).reverse();
}

/** So many boxes are tried around a post. */
const MOST_BOXES = 8;
/** Of the siblings so many must have a box of their own for it to belong to the post. */
const MOST = 0.8;

/** The siblings, then the boxes around them step by step, as long as most hold no other sibling. */
function widened(innermost: Siblings): Siblings[] {
  const { index } = innermost;
  const sizes = [innermost];
  for (let last = innermost; sizes.length < MOST_BOXES;) {
    const wider = last.all.map((i) => {
      const box = index.parent[i] ?? 0;
      return box > 0 && heldBy(index, box, last.all) === 1 ? box : i;
    });
    const example = wider[last.all.indexOf(last.example)] ?? last.example;
    const grown = wider.filter((box, at) => box !== last.all[at]).length;
    if (example === last.example || grown < MOST * wider.length) break;
    last = { index, example, all: wider };
    sizes.push(last);
  }
  return sizes;
}

interface Found {
  readonly level: number;
  readonly all: readonly number[];
  readonly postness: number;
}

/** How much of a post a level above must be to be the post rather than what was found below it. */
function leastAbove(index: PageIndex, level: number, all: readonly number[], below: Found): number {
  const held = heldBy(index, level, below.all);
  // A post that comes more often than what is in it: where that stands at different depths.
  const isOftener = all.length > below.all.length && postnessOf(index, level) >= CERTAIN;
  if (held <= 1) return below.postness + (isOftener ? -NO_LESS : NO_LESS);
  // Lines and names stand in posts by twos and threes; with the time they make a post.
  const timed = (places: readonly number[]) => places.filter((i) => countIn(index, 'time', i) > 0).length;
  if (timed(below.all) === 0 && timed(all) > all.length / 2) return below.postness * CLEARLY_MORE;
  const alsoHold = all.filter((i) => heldBy(index, i, below.all) > 0).length;
  // What has most of them to itself is the list of them.
  if (held > below.all.length / 2 && alsoHold <= all.length / 2) return Infinity;
  return below.postness * CLEARLY_MORE;
}

/** How many fields can be told in the element, also where nothing says what they are. */
function fieldsIn(index: PageIndex, i: number, page: PageInView): number {
  return Object.keys(findFields(index.elements[i] as Element, page)).length;
}

/** The nearest element around it that the index knows: symbols and frames are not in it. */
function placeOf(index: PageIndex, pointed: Element): number {
  for (let at: Element | null = pointed; at !== null; at = at.parentElement) {
    const place = index.indexOf.get(at);
    if (place !== undefined) return place;
  }
  return -1;
}

function placesByPath(index: PageIndex): ReadonlyMap<number, number[]> {
  const places = new Map<number, number[]>();
  index.path.forEach((path, i) => {
    const known = places.get(path);
    if (known === undefined) places.set(path, [i]);
    else known.push(i);
  });
  return places;
}

/** What stands at the same place of the page's build, or beside it in the same shape, and is as much of a post. */
function alikeOf(index: PageIndex, level: number, byPath: ReadonlyMap<number, readonly number[]>): number[] {
  const isCertain = postnessOf(index, level) >= CERTAIN;
  const shape = shapeOf(index.elements[level] as Element);
  const beside = childrenIn(index, index.parent[level] ?? 0).filter(
    (child) => isCertain || likeness(shape, shapeOf(index.elements[child] as Element)) >= ALIKE,
  );
  const all = new Set([...(byPath.get(index.path[level] ?? 0) ?? []), ...beside]);
  return [...all]
    .filter((i) => i === level || (index.outside[i] !== true && isPostLike(index, i, level)))
    .sort((a, b) => a - b);
}

/** With those neighbours that are posts in another shape: the main post of a thread, one passed on. */
function withCompanions(index: PageIndex, example: number, all: readonly number[]): number[] {
  if (postnessOf(index, example) < CERTAIN) return [...all];
  const posts = new Set(all);
  for (const list of new Set(all.map((i) => index.parent[i] ?? 0))) {
    for (const child of childrenIn(index, list)) {
      if (
        heldBy(index, child, all) === 0 &&
        index.outside[child] !== true &&
        isPostLike(index, child, example)
      )
        posts.add(child);
    }
  }
  return [...posts].sort((a, b) => a - b);
}
