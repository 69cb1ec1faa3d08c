import { outermost } from '../../dom.ts';
import { ACTOR, ACTOR_NAME, COMMENTS, RESHARE } from './selectors.ts';

/** A post's container without its comments and without the post it passes on. */
export class PostPart {
  readonly container: Element;
  readonly reshare: Element | null;
  readonly #comments: readonly Element[];

  constructor(container: Element) {
    this.container = container;
    this.#comments = outermost(container.querySelectorAll(COMMENTS));
    const inside = [...container.querySelectorAll(RESHARE)].filter((element) => !this.#isComment(element));
    const actors = [...container.querySelectorAll([ACTOR, ...ACTOR_NAME].join(', '))];
    this.reshare =
      inside.find((element) =>
        actors.some((actor) => !element.contains(actor) && isBefore(actor, element)),
      ) ?? null;
  }

  all(selector: string): Element[] {
    return [...this.container.querySelectorAll(selector)].filter(
      (element) => this.reshare?.contains(element) !== true && !this.#isComment(element),
    );
  }

  /** The first match of the first selector that matches anything. */
  first(selectors: string | readonly string[]): Element | null {
    for (const selector of typeof selectors === 'string' ? [selectors] : selectors) {
      const [element] = this.all(selector);
      if (element !== undefined) return element;
    }
    return null;
  }

  #isComment(element: Element): boolean {
    return this.#comments.some((comment) => comment.contains(element));
  }
}

export function isBefore(a: Element, b: Element): boolean {
  // 4: b follows a.
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
