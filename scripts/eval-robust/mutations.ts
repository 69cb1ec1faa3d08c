import { everyElement } from './every-element.ts';
import { swapLanguage } from './swap-language.ts';
import { wrapElements } from './wrap-elements.ts';

/** Something that a site may do to its pages overnight without changing what a visitor sees. */
export interface Mutation {
  readonly name: string;
  /** Changes the document in place. */
  readonly apply: (document: Document) => void;
}

/**
 * `none` is the page as it was, parsed and written again: what the others are compared with. Attributes that go, go
 * everywhere in the page; ids leave the attributes that name them (`aria-labelledby`, `for`) pointing nowhere.
 */
export const MUTATIONS = [
  { name: 'none', apply: () => undefined },
  { name: 'classes', apply: renameClasses },
  {
    name: 'data',
    apply: (document) => {
      dropAttributes(document, (name) => name.startsWith('data-'));
    },
  },
  {
    name: 'ids',
    apply: (document) => {
      dropAttributes(document, (name) => name === 'id');
    },
  },
  { name: 'wrappers', apply: wrapElements },
  {
    name: 'roles',
    apply: (document) => {
      dropAttributes(document, (name) => name === 'role');
    },
  },
  { name: 'language', apply: swapLanguage },
] as const satisfies readonly Mutation[];

export type MutationName = (typeof MUTATIONS)[number]['name'];

/** One class, one new name, wherever it stands: as a new build of a site with hashed names would do it. */
function renameClasses(document: Document): void {
  const renamed = new Map<string, string>();
  for (const element of everyElement(document)) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    if (names.length === 0) continue;
    for (const name of names) {
      if (!renamed.has(name)) renamed.set(name, `z${(renamed.size * 7919 + 104_729).toString(36)}`);
    }
    element.setAttribute('class', names.map((name) => renamed.get(name)).join(' '));
  }
}

function dropAttributes(document: Document, isDropped: (name: string) => boolean): void {
  for (const element of everyElement(document)) {
    for (const name of element.getAttributeNames()) if (isDropped(name)) element.removeAttribute(name);
  }
}
