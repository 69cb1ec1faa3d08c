import { textOf } from '../../dom.ts';
import type { OwnPart } from './own-part.ts';
import { REACT } from './selectors.ts';

export interface Author {
  readonly name: string;
  /** Without "@". */
  readonly handle: string;
  /** The block with name and handle. */
  readonly element: Element;
  readonly link: Element | null;
}

/** Who wrote the post: the block with name and handle; without its name it is found by the "@" in it. */
export function readAuthor(own: OwnPart, text: Element | null): Author | null {
  const marked = own.first(REACT.author);
  const leaf = handleLeaf(
    marked === null ? own.all('span, div, a') : [...marked.querySelectorAll('*')],
    text,
  );
  const element = marked ?? (leaf === null ? null : blockAround(leaf, own.container));
  if (element === null) return null;
  const link = element.closest('a') ?? element.querySelector('a[href]');
  const handle = leaf?.textContent.trim().slice(1) ?? lastPart(link?.getAttribute('href'));
  if (handle === '') return null;
  const name = element.querySelector('[dir]') ?? link ?? element;
  const shown = textOf(name, { preformatted: true }).replace(/\s+/g, ' ').trim();
  return { name: shown.startsWith('@') || shown === '' ? handle : shown, handle, element, link };
}

/** The first innermost element that holds nothing but "@handle", outside the post's text. */
function handleLeaf(elements: readonly Element[], text: Element | null): Element | null {
  return (
    elements.find(
      (element) =>
        element.firstElementChild === null &&
        /^\s*@\S/.test(element.textContent) &&
        text?.contains(element) !== true,
    ) ?? null
  );
}

/** The nearest element around a handle that begins with something else: the name. */
function blockAround(leaf: Element, container: Element): Element | null {
  for (let up = leaf.parentElement; up !== null && up !== container; up = up.parentElement) {
    const text = up.textContent.trim();
    if (text !== '' && !text.startsWith('@')) return up;
  }
  return null;
}

function lastPart(href: string | null | undefined): string {
  return /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(href ?? '')?.[1] ?? '';
}
