import { optional } from '../../dom.ts';
import { postAt, profileAt, type PostAddress } from './address.ts';
import { POST } from './selectors.ts';

const FOLLOWS = 4;

/** No post shows so many of anything; a page of 100,000 links must not freeze the reader's tab. */
const MOST = 1000;

/** A post's container without the post it quotes: everything is looked for here, so that nothing comes from there. */
export class OwnPart {
  readonly container: Element;
  readonly quote: Element | null;
  readonly text: Element | null;
  readonly #base: URL;

  constructor(container: Element, base: URL) {
    this.container = container;
    this.#base = base;
    this.quote = [...container.querySelectorAll(POST.quote)].find(isQuote) ?? null;
    this.text = this.first(...POST.text);
  }

  all(selector: string): Element[] {
    return [...this.container.querySelectorAll(selector)]
      .slice(0, MOST)
      .filter((element) => this.quote?.contains(element) !== true);
  }

  /** The first match of the first selector that matches anything. */
  first(...selectors: readonly string[]): Element | null {
    if (this.quote === null) return optional(this.container, ...selectors);
    for (const selector of selectors) {
      const [element] = this.all(selector);
      if (element !== undefined) return element;
    }
    return null;
  }

  /** Links to accounts outside the words, with the account. */
  profileLinks(): { link: Element; account: string }[] {
    return this.all('a[href]').flatMap((link) => {
      const account = profileAt(link.getAttribute('href'), this.#base);
      return account === null || this.text?.contains(link) === true ? [] : [{ link, account }];
    });
  }

  /** The time stamp: the first link to a post outside the words. */
  stamp(): { link: Element; address: PostAddress } | null {
    for (const link of this.all('a[href]')) {
      const address = postAt(link.getAttribute('href'), this.#base);
      if (address !== null && this.text?.contains(link) !== true) return { link, address };
    }
    return null;
  }

  /** Whether the first element comes before the second in the document. */
  static isBefore(first: Element, second: Element): boolean {
    return (first.compareDocumentPosition(second) & FOLLOWS) !== 0;
  }
}

/** It names its author by handle; a time stamp, which leads to a post too, says nothing of the kind. */
function isQuote(element: Element): boolean {
  return (
    element.querySelector(POST.reply) === null &&
    element.closest(POST.text.join(', ')) === null &&
    /@\S/.test(element.textContent) &&
    element.querySelector(`${POST.avatar}, ${POST.quoteText}`) !== null
  );
}
