import type { PageInView } from '../../page-in-view.ts';
import { thinned } from '../../thinned.ts';
import { headerOf } from './header.ts';
import { messagesOf } from './message.ts';
import { ownElements } from './own-elements.ts';
import { COMMENTS, ONCE_PER_POST, POST_LAYERS, POST_LINK, SKELETON } from './selectors.ts';

/** The element of every post on the page, in document order, none inside another. */
export function findPosts(page: PageInView): Element[] {
  const found = new Layers((element) => isPost(element, page));
  const { document } = page;
  for (const selector of POST_LAYERS) found.add([...document.querySelectorAll(selector)]);
  for (const mark of ONCE_PER_POST) found.add(boxesOf(mark, document));
  found.add(viewerPanels(page));
  return found.inOrder();
}

/**
 * A post has an author and either words or an address of its own. What has neither is a skeleton, a comment, the
 * stories above a feed, or people one may know.
 */
function isPost(element: Element, page: PageInView): boolean {
  if (element.parentElement?.closest(COMMENTS) != null) return false;
  if (element.matches('[role="article"]') && element.querySelector(SKELETON) !== null) return false;
  const part = thinned(element, page.document);
  const hasWords = messagesOf(part).some((message) => message.textContent.trim() !== '');
  if (!hasWords && ownElements(part, POST_LINK).length === 0) return false;
  return headerOf(part, page).author !== null;
}

/** The largest box around each mark that holds no other post's mark. */
function boxesOf(mark: string, document: Document): Element[] {
  const marks = [...document.querySelectorAll(mark)].filter(
    (element) => element.closest(COMMENTS) === null && element.parentElement?.closest(mark) == null,
  );
  const count = new Map<Element, number>();
  for (const element of marks) {
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      count.set(up, (count.get(up) ?? 0) + 1);
    }
  }
  const boxes = new Set<Element>();
  for (const element of marks) {
    let box = element;
    for (
      let up = element.parentElement;
      up !== null && count.get(up) === 1 && !isPagePart(up);
      up = up.parentElement
    ) {
      box = up;
    }
    if (box !== element) boxes.add(box);
  }
  return [...boxes];
}

function isPagePart(element: Element): boolean {
  return element.matches('body, [role="main"], [role="feed"], [role="dialog"], main');
}

/** The photo viewer shows its post beside the picture: author, time, words, reactions. */
function viewerPanels(page: PageInView): Element[] {
  if (!/\/photos?(\/|\.php|\?|$)/.test(page.url.pathname)) return [];
  const panels = page.document.querySelectorAll('[role="complementary"]');
  return [...panels].filter(
    (panel) => headerOf(panel, page).author !== null && panel.querySelector(COMMENTS) !== panel,
  );
}

/** Elements found layer by layer: a weaker layer never adds what lies inside or around what a stronger one found. */
class Layers {
  readonly #found = new Set<Element>();
  readonly #around = new Set<Element>();
  readonly #isPost: (element: Element) => boolean;

  constructor(isPost: (element: Element) => boolean) {
    this.#isPost = isPost;
  }

  add(elements: readonly Element[]): void {
    const fresh = elements.filter(
      (element) => !this.#around.has(element) && !this.#isTaken(element) && this.#isPost(element),
    );
    for (const element of fresh) this.#found.add(element);
    for (const element of fresh) {
      // Of a layer's own elements the outer one stays.
      if (this.#isInside(element)) this.#found.delete(element);
      else for (let up = element.parentElement; up !== null; up = up.parentElement) this.#around.add(up);
    }
  }

  inOrder(): Element[] {
    return [...this.#found].sort((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));
  }

  #isTaken(element: Element): boolean {
    return this.#found.has(element) || this.#isInside(element);
  }

  #isInside(element: Element): boolean {
    for (let up = element.parentElement; up !== null; up = up.parentElement)
      if (this.#found.has(up)) return true;
    return false;
  }
}
