import { accountAt, postAt, type PostAddress } from './address.ts';
import { POST } from './selectors.ts';

const FOLLOWS = 4;

/** No post shows so many of anything; a page of 100,000 links must not freeze the reader's tab. */
const MOST = 1000;
/** Of the buttons in a post, the last are the actions. */
const MOST_BUTTONS = 60;

/** A post's container without the post it quotes: everything is looked for here, so that nothing comes from there. */
export class OwnPart {
  readonly container: Element;
  readonly quote: Element | null;
  readonly time: Element | null;
  readonly address: PostAddress | null;
  /** The row of like, reply, repost and share. */
  readonly actions: Element | null;
  readonly #base: URL;

  constructor(container: Element, base: URL) {
    this.container = container;
    this.#base = base;
    this.quote = container.querySelector(POST.container);
    this.time = this.all(POST.time)[0] ?? null;
    this.address =
      postAt(this.time?.closest('a')?.getAttribute('href'), base) ??
      this.all(POST.postLink)
        .map((link) => postAt(link.getAttribute('href'), base))
        .find((address) => address !== null) ??
      null;
    this.actions = this.#rowOfActions();
  }

  all(selector: string): Element[] {
    return [...this.container.querySelectorAll(selector)]
      .slice(0, MOST)
      .filter((element) => this.quote?.contains(element) !== true);
  }

  /** Links to accounts, with the handle. */
  accountLinks(): { link: Element; handle: string }[] {
    return this.all('a[href]').flatMap((link) => {
      const handle = accountAt(link.getAttribute('href'), this.#base);
      return handle === null ? [] : [{ link, handle }];
    });
  }

  /** The picture of the account: the first picture in a link to it. */
  avatar(): Element | null {
    return this.accountLinks().find(({ link }) => link.querySelector(POST.picture) !== null)?.link ?? null;
  }

  /** The last place where at least three buttons with a drawing stand side by side. */
  #rowOfActions(): Element | null {
    const buttons = this.all(POST.button)
      .filter((button) => button.querySelector(POST.icon) !== null && !button.matches(POST.menu))
      .slice(-MOST_BUTTONS);
    let row: Element | null = null;
    for (const button of buttons) {
      let up = button.parentElement;
      for (let level = 0; level < 3 && up !== null && up !== this.container; level++, up = up.parentElement) {
        if (buttons.filter((other) => up?.contains(other)).length < 3) continue;
        row = up;
        break;
      }
    }
    return row;
  }
}

/** Whether the first element comes before the second in the document. */
export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWS) !== 0;
}
