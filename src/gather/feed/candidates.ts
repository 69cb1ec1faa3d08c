/**
 * Sets of elements that might be the items of a feed. Wherever the same kind of mark stands at the same place again
 * and again, its ancestors are followed upwards: as long as each step leads to as many different elements as before,
 * these hold one mark each; where the number drops, several were joined, and the step before is a candidate. A page
 * gives several such sets (the items, but also rows of items, or parts of items): scoring decides.
 */
import type { Steps } from '../steps.ts';
import { MARK } from './marks.ts';
import type { PageIndex } from './page-index.ts';

/** Indices of the units, in document order, none inside another. */
export type Candidate = readonly number[];

const ANCHORS = [MARK.time, MARK.author, MARK.item, MARK.heading, MARK.action];
/** Elements that say of themselves that they are one item. */
const DECLARED =
  /(?:SocialMedia|Blog|DiscussionForum|)Posting$|\/(?:Article|Comment|Question|VideoObject|CreativeWork)$/;

/** So many elements are looked at between two pauses. */
const ELEMENTS_PER_STEP = 2000;

export function* findCandidates(index: PageIndex): Steps<Candidate[]> {
  const found = new Map<string, Candidate>();
  const add = (units: Candidate) => {
    if (units.length >= 1) found.set(`${units[0] ?? 0} ${units.at(-1) ?? 0} ${units.length}`, units);
  };
  for (const anchors of yield* clusters(index)) {
    yield;
    for (const units of yield* plateaus(index, anchors)) add(units);
  }
  for (const units of yield* declaredUnits(index)) add(units);
  return [...found.values()];
}

function* clusters(index: PageIndex): Steps<number[][]> {
  const byPlace = new Map<string, number[]>();
  for (let i = 0; i < index.elements.length; i++) {
    if (i % ELEMENTS_PER_STEP === 0) yield;
    const mark = index.marks[i] ?? 0;
    if (mark === 0) continue;
    for (const anchor of ANCHORS) {
      if ((mark & anchor) === 0) continue;
      const place = `${index.path[i] ?? 0} ${anchor}`;
      const cluster = byPlace.get(place);
      if (cluster === undefined) byPlace.set(place, [i]);
      else cluster.push(i);
    }
  }
  return [...byPlace.values()].filter((cluster) => cluster.length >= 2);
}

function* plateaus(index: PageIndex, anchors: readonly number[]): Steps<Candidate[]> {
  const result: Candidate[] = [];
  let level: readonly number[] = anchors;
  let steps = 0;
  while (level.length >= 2) {
    steps += level.length;
    if (steps >= ELEMENTS_PER_STEP) {
      steps = 0;
      yield;
    }
    const above: number[] = [];
    for (const i of level) {
      const up = index.parent[i] ?? -1;
      if (up >= 0 && above.at(-1) !== up) above.push(up);
    }
    if (above.length < level.length) result.push(level);
    level = above;
  }
  return result;
}

/** Outermost elements that declare themselves items, one set per way of saying so. */
export function* declaredUnits(index: PageIndex): Steps<Candidate[]> {
  const sets = new Map<string, number[]>();
  const put = (name: string, i: number) => {
    const set = sets.get(name) ?? [];
    sets.set(name, set);
    // Only the outermost: an article inside an article is a comment or a quote.
    const last = set.at(-1);
    if (last === undefined || (index.end[last] ?? 0) <= i) set.push(i);
  };
  for (let i = 0; i < index.elements.length; i++) {
    if (i % ELEMENTS_PER_STEP === 0) yield;
    if (index.outside[i] === true) continue;
    const name = index.names[i] ?? '';
    if (name === 'form') continue;
    const element = index.elements[i] as Element;
    if (name === 'article' || element.getAttribute('role') === 'article') put('article', i);
    else if (element.hasAttribute('aria-posinset')) put('posinset', i);
    const type = element.getAttribute('itemtype');
    if (type !== null && DECLARED.test(type)) put('itemtype', i);
    const classes = element.getAttribute('class');
    if (classes !== null && /(^|\s)h-?entry(\s|$)/.test(classes)) put('h-entry', i);
  }
  return [...sets.values()];
}
