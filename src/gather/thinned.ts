import { isForm } from './dom.ts';

/**
 * No post has more elements than this. Readers of platforms ask a post for this and that and go over all of it each
 * time; what is larger was made to be slow, and is read from a copy with less in it.
 */
const MOST_ELEMENTS = 4000;
/** Of the children of one element so many are kept: a row of more is a list, not a post. What comes behind it stays. */
const MOST_CHILDREN = 200;
const ELEMENTS_AND_TEXTS = 5;
const ELEMENT = 1;

/**
 * The container itself, or, of one that is too large to be read in time, a copy with the first children of each element.
 * The copy hangs in as many boxes as the container, in a document of its own in which nothing is loaded, run or shown.
 */
export function thinned(container: Element, document: Document): Element {
  // The inputs of a form hide its methods: it cannot be read by selectors anyway.
  if (isForm(container) || container.getElementsByTagName('*').length <= MOST_ELEMENTS) return container;
  const inert = document.implementation.createHTMLDocument('');
  const base = inert.createElement('base');
  base.href = document.baseURI;
  inert.head.append(base);
  const copy = copyOf(container, inert);
  copyInside(container, copy, document, inert);
  // What stands around a post may say what it is: an advertisement's slot, its language.
  const walker = document.createTreeWalker(document);
  walker.currentNode = container;
  let inner = copy;
  for (let up = walker.parentNode(); up?.nodeType === ELEMENT; up = walker.parentNode()) {
    if (up === document.body || up === document.documentElement) break;
    const around = copyOf(up, inert);
    around.append(inner);
    inner = around;
  }
  inert.body.append(inner);
  return copy;
}

function copyInside(container: Element, copy: Element, document: Document, inert: Document): void {
  const walker = document.createTreeWalker(container, ELEMENTS_AND_TEXTS);
  const open = [{ copy, children: 0 }];
  let left = MOST_ELEMENTS;
  let node = walker.firstChild();
  while (node !== null && left > 0) {
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (parent.children++ < MOST_CHILDREN) {
      left--;
      if (node.nodeType === ELEMENT) {
        const child = copyOf(node, inert);
        parent.copy.append(child);
        const first = walker.firstChild();
        if (first !== null) {
          open.push({ copy: child, children: 0 });
          node = first;
          continue;
        }
      } else parent.copy.append(node.nodeValue ?? '');
    }
    // A row that is too long is left at once: its end is behind 100,000 more.
    node = parent.children < MOST_CHILDREN ? walker.nextSibling() : null;
    while (node === null) {
      open.pop();
      if (open.length === 0 || walker.parentNode() === null) return;
      node = (open.at(-1)?.children ?? 0) < MOST_CHILDREN ? walker.nextSibling() : null;
    }
  }
}

/** Without its children; of a form only the box, as its inputs hide its properties. */
function copyOf(node: Node, inert: Document): Element {
  return isForm(node) ? inert.createElement('div') : (inert.importNode(node, false) as Element);
}
