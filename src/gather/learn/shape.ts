/**
 * The shape of an element: the chains of tags and roles below it, four deep. Two posts of a feed have mostly the same
 * chains, with or without a picture; a post and an advertisement banner do not.
 */
export type Shape = ReadonlySet<string>;

const DEPTH = 4;
/** Beyond so many elements a shape is known well enough. */
const MOST_ELEMENTS = 400;

export function shapeOf(root: Element): Shape {
  const chains = new Set<string>();
  const open: [Element, string, number][] = [[root, nameOf(root), 0]];
  for (let at = 0; at < open.length && at < MOST_ELEMENTS; at++) {
    const [element, chain, depth] = open[at] ?? [root, '', DEPTH];
    chains.add(chain);
    if (depth === DEPTH) continue;
    for (const child of childrenOf(element)) open.push([child, `${chain}>${nameOf(child)}`, depth + 1]);
  }
  return chains;
}

/** 0 to 1: how much of the smaller shape the other one has too. */
export function likeness(a: Shape, b: Shape): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const chain of small) if (large.has(chain)) shared++;
  // A bare box has next to no shape: it is like everything and means nothing.
  return shared / Math.max(small.size, large.size / 3, 1);
}

export const ALIKE = 0.6;

/** Children one by one: a form whose input is named "children" hides its own. */
export function childrenOf(element: Element): Element[] {
  const walker = element.ownerDocument.createTreeWalker(element, 1);
  const children: Element[] = [];
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) {
    children.push(child as Element);
  }
  return children;
}

function nameOf(element: Element): string {
  const role = element.getAttribute('role');
  return role === null ? element.localName : `${element.localName}[${role}]`;
}
