import type { PageInView } from '../page-in-view.ts';
import { findFields } from './find-fields.ts';
import { ALIKE, childrenOf, likeness, shapeOf } from './shape.ts';
import { tokensOf } from './tokens.ts';

/** A post and those like it, itself among them, in document order. */
export interface Siblings {
  readonly example: Element;
  readonly all: readonly Element[];
}

/** Of words, author, time, link, picture and button: what has so many of them is a whole post, not a part of one. */
const WHOLE_POST = 4;

/**
 * The post that the user meant and its siblings. The user may have pointed at the post, at something inside it (a
 * picture, a paragraph) or at a box around it alone: what is wanted is the smallest thing around the pointed element
 * that repeats and has what a post has. `null` if nothing around it repeats.
 */
export function findSiblings(pointed: Element, page: PageInView): Siblings | null {
  let best: { siblings: Siblings; marks: number } | null = null;
  const body = page.document.body;
  for (let level = pointed; level !== body && level.parentElement !== null; level = level.parentElement) {
    const alike = alikeBeside(level);
    if (alike.length < 2 || !areAllPosts(level, alike, page)) continue;
    const marks = marksOf(level, page);
    if (marks > (best?.marks ?? 0)) best = { siblings: { example: level, all: alike }, marks };
    if (marks >= WHOLE_POST) break;
  }
  return best === null ? null : unwrapped(best.siblings, best.marks, page);
}

function alikeBeside(element: Element): Element[] {
  const parent = element.parentElement;
  if (parent === null) return [];
  const shape = shapeOf(element);
  return childrenOf(parent).filter(
    (child) =>
      child === element ||
      (child.localName === element.localName && likeness(shape, shapeOf(child)) >= ALIKE),
  );
}

/** So many of the siblings are asked what they are. */
const ASKED = 6;

/** Whether most siblings have words, and a time if the element itself has one: the parts of one post do not. */
function areAllPosts(element: Element, alike: readonly Element[], page: PageInView): boolean {
  const own = findFields(element, page);
  const others = alike.filter((sibling) => sibling !== element).slice(0, ASKED);
  const posts = others.filter((sibling) => {
    const fields = findFields(sibling, page);
    return (fields.text ?? own.text === undefined) && (fields.time ?? own.time === undefined);
  });
  return posts.length >= others.length / 2;
}

function marksOf(element: Element, page: PageInView): number {
  const fields = findFields(element, page);
  return [
    fields.text !== undefined,
    fields.author !== undefined,
    fields.time !== undefined,
    element.querySelector('a[href]') !== null,
    element.querySelector('img, video, picture') !== null,
    element.querySelector('button, [role="button"]') !== null,
  ].filter(Boolean).length;
}

/**
 * Boxes around posts alone are left behind: as long as a child has everything that the box has, and the box does not
 * say itself what it is, the child is the post, and its siblings are what stands at the same place in the other boxes.
 */
function unwrapped(siblings: Siblings, marks: number, page: PageInView): Siblings {
  const { example, all } = siblings;
  if (tokensOf(example).some(({ layer }) => layer === 'meaning')) return siblings;
  const inner = childrenOf(example).find((child) => marksOf(child, page) >= marks);
  if (inner === undefined) return siblings;
  const shape = shapeOf(inner);
  const cousins = all.flatMap((box) =>
    childrenOf(box).filter(
      (child) =>
        child === inner || (child.localName === inner.localName && likeness(shape, shapeOf(child)) >= ALIKE),
    ),
  );
  return cousins.length < 2 ? siblings : unwrapped({ example: inner, all: cousins }, marks, page);
}
