import { nameIn } from '../../federated-text.ts';

interface Author {
  readonly name: string;
  /** With its server if that is not the one looked through. */
  readonly handle: string | null;
}

/** The name is bold, or the bold handle of an account without one; the full handle ends the title. */
export function authorIn(element: Element | null | undefined): Author | null {
  if (element === null || element === undefined) return null;
  const titled = /@([^\s@]+(?:@[^\s@]+)?)$/.exec(element.getAttribute('title')?.trim() ?? '')?.[1];
  const shown = /@([^\s@]+(?:@[^\s@]+)?)/.exec(nameIn(element.querySelector('i, .bidi-isolate, div')))?.[1];
  const handle = titled ?? shown ?? null;
  const name = nameIn(element.querySelector('b')).replace(/^@/, '') || handle;
  return name === null ? null : { name, handle };
}
