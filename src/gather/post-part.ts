/**
 * A post's container without what stands inside it and is none of its own (the post it quotes): everything is looked
 * for here, so that nothing comes from there. Shared by the readers of fediverse software.
 */
export class PostPart {
  readonly container: Element;
  readonly #foreign: readonly Element[];

  /** @param foreign elements inside the container that belong to another post */
  constructor(container: Element, foreign: readonly Element[] = []) {
    this.container = container;
    this.#foreign = foreign;
  }

  isOwn(element: Element): boolean {
    return !this.#foreign.some((foreign) => foreign.contains(element));
  }

  /** In document order. */
  all(selector: string): Element[] {
    return [...this.container.querySelectorAll(selector)].filter((element) => this.isOwn(element));
  }

  /** The first match of the first selector that matches anything. */
  first(...selectors: readonly string[]): Element | null {
    for (const selector of selectors) {
      const [element] = this.all(selector);
      if (element !== undefined) return element;
    }
    return null;
  }
}
