/**
 * Reading helpers that every reader shares: elements that must or may be there, whether something is displayed, and
 * text as a person would copy it. They only look; nothing here writes into the page.
 */

/** The first match inside `root`, or an error that names the selector: for what a post cannot be without. */
export function required(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

/** The first match of the first selector that matches anything, in the given order; `null` if none does. */
export function optional(root: ParentNode, ...selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    if (element !== null) return element;
  }
  return null;
}

/** Elements of `all` that are inside no other element of `all`, each once, in document order. */
export function outermost(all: Iterable<Element>): Element[] {
  const sorted = [...new Set(all)];
  // What a query gives is in order: to sort it anyway is slow, as comparing two of many siblings counts their way apart.
  const isSorted = sorted.every((b, i) => i === 0 || isBefore(sorted[i - 1] as Element, b));
  if (!isSorted) sorted.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const kept: Element[] = [];
  for (const element of sorted) {
    // In document order whatever is inside the last kept element comes before anything outside it.
    if (kept.at(-1)?.contains(element) !== true) kept.push(element);
  }
  return kept;
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWS) !== 0;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, spelt out because `Node` is no global in every environment. */
const FOLLOWS = 4;

/**
 * Whether the element has a box: false for `display: none` anywhere above (also the previous screen of a single-page
 * site), true for what is merely scrolled away or under `content-visibility: auto`.
 */
export function isDisplayed(element: Element): boolean {
  // jsdom has no layout and no checkVisibility; there only the attribute can be asked.
  if (typeof element.checkVisibility !== 'function') return element.closest('[hidden]') === null;
  return element.checkVisibility();
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
  'TIME',
]);
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);
/** Site-wide names for "read aloud, not shown"; needed where the style sheet is absent or late. */
const HIDDEN_CLASS =
  /(^|\s)(visually-?hidden|sr-only|screen-reader-text|a11y-text|u-hiddenVisually|u-hidden)(\s|$)/i;

export interface TextOptions {
  /** Elements whose text does not belong to the post: a quote, a "see more" button, counters. */
  readonly skip?: (element: Element) => boolean;
  /** Elements that belong to the text although they look hidden or are of a kind otherwise left out. */
  readonly keep?: (element: Element) => boolean;
  /**
   * The site puts its line breaks into the text itself and shows it with `white-space: pre-wrap`: elements (other
   * than `<br>`) break no line. Needed where the style sheet that says so may be absent, as in a saved page.
   */
  readonly preformatted?: boolean;
}

/**
 * The text of an element as a person would copy it: blocks and `<br>` break lines, emoji images become their `alt`,
 * what is not displayed and what only a screen reader hears is left out, runs of white space fold to one space (line
 * breaks inside `white-space: pre*` are kept). At most two line breaks in a row; trimmed.
 */
export function textOf(root: Element, options: TextOptions = {}): string {
  const isHuge = root.getElementsByTagName('*').length > MOST_ELEMENTS;
  return (isHuge ? root.textContent : new TextWalk(root, options).text())
    .replace(/[^\S\n\u2800]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** No post is made of so many elements; what is gets its bare text, which the browser gives at once. */
const MOST_ELEMENTS = 5000;
/** Beyond so many elements styles are no longer asked for: a post of thousands of links must not freeze the page. */
const MOST_STYLED = 3000;

/** How the text inside an element is to be read, handed down to its children. */
interface Inside {
  readonly pre: boolean;
  /** Children are laid out side by side or as grid cells: their computed `block` breaks no line. */
  readonly flex: boolean;
  /** A line break is due where the element ends. */
  readonly block: boolean;
}

/**
 * One pass over the nodes below a root, without recursion (pages nest thousands deep) and through a `TreeWalker`
 * (a form whose input is named "childNodes" hides its own children from anybody who asks it).
 */
class TextWalk {
  readonly #root: Element;
  readonly #options: TextOptions;
  readonly #parts: string[] = [];
  readonly #open: Inside[] = [];
  #styled = 0;

  constructor(root: Element, options: TextOptions) {
    this.#root = root;
    this.#options = options;
  }

  text(): string {
    // 5: elements and text.
    const walker = this.#root.ownerDocument.createTreeWalker(this.#root, 5);
    const style = this.#styleOf(this.#root);
    this.#open.push({ pre: this.#options.preformatted ?? isPre(style), flex: isFlex(style), block: false });
    let into = true;
    for (;;) {
      if ((into && walker.firstChild()) || walker.nextSibling()) {
        into = this.#enter(walker.currentNode);
      } else if (this.#open.length > 1) {
        walker.parentNode();
        if (this.#open.pop()?.block === true) this.#breakLine();
        into = false;
      } else {
        return this.#parts.join('');
      }
    }
  }

  /** Adds what the node itself gives; true if its children are to be read too. */
  #enter(node: Node): boolean {
    const inside = this.#open.at(-1) ?? { pre: false, flex: false, block: false };
    if (isForm(node)) {
      this.#breakLine();
      this.#open.push({ ...inside, block: true });
      return true;
    }
    if (node.nodeType === 3) {
      this.#addText(node.nodeValue ?? '', inside.pre);
      return false;
    }
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    const kept = this.#options.keep?.(element) === true;
    if (name === 'BR') this.#parts.push('\n');
    else if (name === 'IMG') this.#parts.push(emojiOf(element));
    if (name === 'BR' || name === 'IMG' || (SKIPPED.has(name) && !kept)) return false;
    if (this.#options.skip?.(element) === true) return false;
    const style = this.#styleOf(element);
    if (!kept && isHiddenText(element, style)) return false;
    const block = this.#options.preformatted !== true && breaksLine(name, style, inside.flex);
    if (block) this.#breakLine();
    this.#open.push({ pre: inside.pre || isPre(style), flex: isFlex(style), block });
    return true;
  }

  #addText(value: string, pre: boolean): void {
    if (!pre) this.#parts.push(value.replace(/\s+/g, ' '));
    // A line break before deep indentation was put there by whoever saved and tidied the page.
    else if (/\n[ \t]{12}/.test(value)) this.#parts.push(value.replace(/\s*\n[ \t]{12,}/g, ' '));
    else this.#parts.push(value);
  }

  #breakLine(): void {
    for (let i = this.#parts.length - 1; i >= 0; i--) {
      const part = this.#parts[i] ?? '';
      if (part.endsWith('\n')) return;
      if (part.trim() !== '') break;
    }
    if (this.#parts.length > 0) this.#parts.push('\n');
  }

  #styleOf(element: Element): CSSStyleDeclaration | undefined {
    if (this.#styled++ > MOST_STYLED) return undefined;
    return element.ownerDocument.defaultView?.getComputedStyle(element);
  }
}

/** A form's inputs may hide its properties from whoever asks it. */
export function isForm(node: Node): boolean {
  return Object.prototype.toString.call(node) === '[object HTMLFormElement]';
}

/** The `alt` of an image that stands for a character: short, and with nothing but symbols, a `:shortcode:` or a `[word]`. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^(\P{L}{1,12}|:[\w+-]+(?:@[\w.-]+)?:|\[[^[\]\s]{1,12}\]|[\u{1F1E6}-\u{1F1FF}]{2})$/u.test(alt)
    ? alt
    : '';
}

function isHiddenText(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  if (element.hasAttribute('hidden') || HIDDEN_CLASS.test(element.getAttribute('class') ?? '')) return true;
  if (style === undefined) return false;
  if (style.display === 'none' || style.visibility === 'hidden' || style.fontSize === '0px') return true;
  // The usual recipes of text for screen readers: taken out of the flow and clipped to a pixel.
  return (
    style.position === 'absolute' &&
    (/^rect\((0|1px)/.test(style.getPropertyValue('clip')) ||
      style.clipPath === 'inset(50%)' ||
      style.width === '1px')
  );
}

/**
 * Whether the element starts and ends a line. Block elements do unless the site shows them in line; others do if the
 * site shows them as blocks, except that a flex container calls all its children blocks.
 */
function breaksLine(name: string, style: CSSStyleDeclaration | undefined, insideFlex: boolean): boolean {
  const display = style?.display ?? '';
  if (BLOCKS.has(name)) return !/^(inline|contents)/.test(display);
  return display === 'block' && !insideFlex;
}

function isFlex(style: CSSStyleDeclaration | undefined): boolean {
  return /flex|grid/.test(style?.display ?? '');
}

function isPre(style: CSSStyleDeclaration | undefined): boolean {
  return /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
}
