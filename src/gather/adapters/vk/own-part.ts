import { POST } from './selectors.ts';

/** No post shows so many of anything; a page of 100,000 links must not freeze the reader's tab. */
const MOST = 1000;

/** A post's container without the post that it passes on and without the answers below it. */
export class OwnPart {
  readonly container: Element;
  readonly quote: Element | null;
  readonly #foreign: readonly Element[];

  constructor(container: Element) {
    this.container = container;
    this.quote = container.querySelector(POST.quote);
    const replies = [...container.querySelectorAll(POST.comment)];
    this.#foreign = this.quote === null ? replies : [this.quote, ...replies];
  }

  all(selector: string): Element[] {
    return [...this.container.querySelectorAll(selector)]
      .slice(0, MOST)
      .filter((element) => !this.#foreign.some((foreign) => foreign.contains(element)));
  }

  /** The first match of the first selector that matches anything. */
  first(selectors: readonly string[]): Element | null {
    for (const selector of selectors) {
      const [element] = this.all(selector);
      if (element !== undefined) return element;
    }
    return null;
  }
}
