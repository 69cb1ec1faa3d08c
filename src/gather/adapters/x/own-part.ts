import { REACT } from './selectors.ts';

/** A post's container without the tweet it quotes: everything is looked for here, so that nothing comes from there. */
export class OwnPart {
  readonly container: Element;
  readonly quote: Element | null;

  constructor(container: Element) {
    this.container = container;
    this.quote =
      [...container.querySelectorAll(REACT.quote)].find(
        (element) =>
          element.querySelector(REACT.quoteHint) !== null && element.querySelector(REACT.group) === null,
      ) ?? null;
  }

  all(selector: string): Element[] {
    return [...this.container.querySelectorAll(selector)].filter(
      (element) => this.quote?.contains(element) !== true,
    );
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
