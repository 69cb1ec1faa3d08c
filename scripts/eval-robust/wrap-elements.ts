import { everyElement } from './every-element.ts';

/**
 * Puts two `<div>`s around every element of the page's body that may have them, posts and all that is in them: every
 * child and descendant chain then no longer holds, while the page looks the same.
 *
 * - An element that flows with words beside it (a link in a sentence) is left as it is, and so is everything inside a
 *   `<p>`: the parser closes the paragraph before a `<div>`.
 * - Where the parser or the list or table around it wants the element itself as a child (`li`, `tr`, `td`, `source` …),
 *   the wrappers go inside, around all that the element holds, if that may be.
 * - Around inline elements the wrappers are shown inline, as the site's own style sheet would.
 */
export function wrapElements(document: Document): void {
  const elements = everyElement(document.body);
  // Decided before anything moves: wrappers must not change what counts as beside words.
  const around = elements.filter(mayBeWrapped);
  const within = elements.filter((element) => HOLDERS.has(element.localName) && mayHoldDivs(element));
  for (const element of around) {
    const [outer, inner] = twoDivs(element.ownerDocument, INLINE.has(element.localName));
    element.replaceWith(outer);
    inner.append(element);
  }
  for (const element of within) {
    const [outer, inner] = twoDivs(element.ownerDocument, false);
    inner.append(...element.childNodes);
    element.append(outer);
  }
}

const INLINE = new Set(
  'a abbr b bdi bdo button cite code em i img input label mark picture small span strong sub sup svg time u video'.split(
    ' ',
  ),
);
/** Must stay children of their parents; what they hold may be wrapped. */
const HOLDERS = new Set(['li', 'td', 'th', 'dd', 'dt', 'figcaption', 'summary']);
/** Take no `<div>` as a child, or are no elements of the page's flow. */
const CLOSED_PARENTS =
  'p, svg, math, ul, ol, menu, dl, table, thead, tbody, tfoot, tr, colgroup, select, optgroup, picture, video, audio, object, pre, textarea, script, style, noscript, iframe, head';
const NEVER = new Set([
  ...HOLDERS,
  ...'script style link meta template noscript source track option optgroup tr tbody thead tfoot caption col colgroup legend br wbr param area base title'.split(
    ' ',
  ),
]);

function mayBeWrapped(element: Element): boolean {
  const parent = element.parentElement;
  if (NEVER.has(element.localName) || element.closest('p *, svg *, math *, pre *, select *, noscript *'))
    return false;
  if (parent === null || parent.matches(CLOSED_PARENTS)) return false;
  return !(INLINE.has(element.localName) && standsBesideWords(parent));
}

function mayHoldDivs(element: Element): boolean {
  return element.closest('noscript *') === null && element.childNodes.length > 0;
}

function standsBesideWords(parent: Element): boolean {
  return [...parent.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}

function twoDivs(document: Document, inline: boolean): [HTMLElement, HTMLElement] {
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  if (inline) for (const div of [outer, inner]) div.setAttribute('style', 'display: inline');
  outer.append(inner);
  return [outer, inner];
}
