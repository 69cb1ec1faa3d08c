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

/** Elements of `all` that are inside no other element of `all`; document order kept. */
export function outermost(all: Iterable<Element>): Element[] {
  const set = new Set(all);
  return [...set].filter((element) => {
    for (let up = element.parentElement; up !== null; up = up.parentElement) if (set.has(up)) return false;
    return true;
  });
}

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
const HIDDEN_CLASS = /(^|\s)(visually-?hidden|sr-only|screen-reader-text|a11y-text|u-hiddenVisually)(\s|$)/i;

export interface TextOptions {
  /** Elements whose text does not belong to the post: a quote, a "see more" button, counters. */
  readonly skip?: (element: Element) => boolean;
}

/**
 * The text of an element as a person would copy it: blocks and `<br>` break lines, emoji images become their `alt`,
 * what is not displayed and what only a screen reader hears is left out, runs of white space fold to one space (line
 * breaks inside `white-space: pre*` are kept). At most two line breaks in a row; trimmed.
 */
export function textOf(root: Element, options: TextOptions = {}): string {
  const parts: string[] = [];
  walk(root, isPre(root), parts, options.skip);
  return parts
    .join('')
    .replace(/[^\S\n\u2800]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function walk(element: Element, pre: boolean, parts: string[], skip: TextOptions['skip']): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      parts.push(pre ? value : value.replace(/\s+/g, ' '));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const name = child.tagName.toUpperCase();
    if (name === 'BR') {
      parts.push('\n');
    } else if (name === 'IMG') {
      parts.push(emojiOf(child));
    } else if (!SKIPPED.has(name) && !isHiddenText(child) && !(skip?.(child) ?? false)) {
      const block = BLOCKS.has(name) && !isInline(child);
      if (block) breakLine(parts);
      walk(child, pre || isPre(child), parts, skip);
      if (block) breakLine(parts);
    }
  }
}

function breakLine(parts: string[]): void {
  const last = parts.at(-1);
  if (last !== undefined && !last.endsWith('\n')) parts.push('\n');
}

/** The `alt` of an image that stands for a character: short, and with nothing but symbols or a `:shortcode:`. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^(\P{L}{1,12}|:[\w+-]+:|[\u{1F1E6}-\u{1F1FF}]{2})$/u.test(alt) ? alt : '';
}

function isHiddenText(element: Element): boolean {
  if (element.hasAttribute('hidden') || HIDDEN_CLASS.test(element.getAttribute('class') ?? '')) return true;
  const style = styleOf(element);
  if (style === undefined) return false;
  if (style.display === 'none' || style.visibility === 'hidden' || style.fontSize === '0px') return true;
  // The usual recipes of text for screen readers: taken out of the flow and clipped to a pixel.
  return (
    style.position === 'absolute' &&
    (/^rect\((0|1px)/.test(style.clip) || style.clipPath === 'inset(50%)' || style.width === '1px')
  );
}

function isInline(element: Element): boolean {
  return /^inline(?!-block|-flex|-grid|-table)/.test(styleOf(element)?.display ?? '');
}

function isPre(element: Element): boolean {
  return /^(pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
