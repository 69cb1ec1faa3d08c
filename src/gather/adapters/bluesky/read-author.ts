import { textOf } from '../../dom.ts';
import { OwnPart } from './own-part.ts';

export interface Author {
  readonly name: string | null;
  /** Without "@". */
  readonly handle: string | null;
  /** The element that says the handle. */
  readonly element: Element | null;
}

/** Who wrote the post: the handle that begins with "@", and the words right before it. The test id says the handle too. */
export function readAuthor(own: OwnPart): Author {
  const inId = /-by-(.+)$/.exec(own.container.getAttribute('data-testid') ?? '')?.[1] ?? null;
  const leaf =
    own
      .all('a, div, span')
      .find((element) => isHandle(element, inId) && own.text?.contains(element) !== true) ?? null;
  return {
    name: nameBefore(leaf, own.container) ?? inId,
    handle: inId ?? (leaf === null ? null : plain(leaf.textContent).slice(1)),
    element: leaf,
  };
}

/** The name and the handle of the account that a quoted post is by. */
export function quotedAuthor(quote: Element): string | null {
  const leaf = [...quote.querySelectorAll('a, div, span')].find((element) => isHandle(element, null)) ?? null;
  return nameBefore(leaf, quote) ?? (leaf === null ? null : plain(leaf.textContent).slice(1));
}

/** Handles are wrapped in marks of direction, and some builds put a space before them. */
function plain(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

function isHandle(element: Element, handle: string | null): boolean {
  if (element.firstElementChild !== null) return false;
  const text = plain(element.textContent);
  return handle === null ? /^@\S+$/.test(text) : text === `@${handle}`;
}

/** The nearest element around the handle that says something before it: the name. */
function nameBefore(leaf: Element | null, end: Element): string | null {
  if (leaf === null) return null;
  for (let up = leaf.parentElement; up !== null && up !== end; up = up.parentElement) {
    const name = plain(
      textOf(up, {
        preformatted: true,
        skip: (element) => element === leaf || OwnPart.isBefore(leaf, element),
      }),
    );
    if (name !== '') return name.replace(/\s+/g, ' ');
  }
  return null;
}
