import { evidenceOf, scoreOf } from '../feed/evidence.ts';
import { countIn, type PageIndex } from '../feed/page-index.ts';

/** 0 to 1: how much the element has of what makes a post, by meaning alone and by no name or class. */
export function postnessOf(index: PageIndex, i: number): number {
  return scoreOf(evidenceOf(index, i), index.constants);
}

/** What has so much of the example's postness is a post as well: one without a picture, an advertisement without a time. */
export const ALIKE = 0.6;

/** Whether the element is about as much of a post as the example is. */
export function isPostLike(index: PageIndex, i: number, example: number): boolean {
  return hasContent(index, i) && postnessOf(index, i) >= ALIKE * postnessOf(index, example);
}

/** Words or a picture: a stub and an empty box have none. */
export function hasContent(index: PageIndex, i: number): boolean {
  return countIn(index, 'prose', i) + countIn(index, 'linked', i) + countIn(index, 'media', i) > 0;
}

/** The children, from first to last. */
export function childrenIn(index: PageIndex, i: number): number[] {
  const children: number[] = [];
  for (let child = i + 1; child < (index.end[i] ?? 0); child = index.end[child] ?? child + 1)
    children.push(child);
  return children;
}

/** How many of the sorted places lie inside the element, itself not counted. */
export function heldBy(index: PageIndex, i: number, places: readonly number[]): number {
  return places.filter((place) => place > i && place < (index.end[i] ?? 0)).length;
}
