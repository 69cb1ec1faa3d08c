/**
 * One walk over the page, into flat arrays in document order. Only looks. Forms can hide their own properties behind
 * inputs named `children`, so the walk uses a TreeWalker and reads no property of a form.
 */
import type { PageInView } from '../page-in-view.ts';
import { linkTarget, type LinkTarget } from './links.ts';

export interface PageTree {
  readonly elements: readonly Element[];
  readonly names: readonly string[];
  /** Index of the parent, -1 for the root. */
  readonly parent: readonly number[];
  /** The subtree of `i` is `i` up to, not including, `end[i]`. */
  readonly end: readonly number[];
  /** A number for the way from the root (tags and roles): the same for the same place in each item. */
  readonly path: readonly number[];
  /** Text standing directly in the element, white space folded; empty for most. */
  readonly ownText: readonly string[];
  readonly links: ReadonlyMap<number, LinkTarget>;
  readonly inLink: readonly boolean[];
  readonly isControl: readonly boolean[];
  /** Where the page has no posts of its own: navigation, side columns, banners. */
  readonly outside: readonly boolean[];
  readonly indexOf: ReadonlyMap<Element, number>;
}

/** Elements that do not break a line unless a style sheet says so. */
export const INLINE = /^(?:span|b|strong|i|em|a|bdi|s|u|font|small|mark|abbr|cite|q|sub|sup)$/;

const SKIPPED = new Set(
  'script style noscript template head link meta iframe object embed canvas map datalist option select dom-repeat dom-if'.split(
    ' ',
  ),
);
const OUTSIDE_ROLES = new Set(
  'navigation complementary contentinfo banner search tablist menu menubar toolbar alert status tooltip'.split(
    ' ',
  ),
);
const OUTSIDE_TAGS = new Set(['nav', 'aside']);
/** A header or footer inside one of these is a post's; that of the page hangs below nothing but boxes. */
const HOLDS_POSTS = /^(?:article|section|main|li|ol|ul|td|form|.*-.*)$/;
/** A page has more elements than this only by accident or malice; what comes after is not looked at. */
const MOST_ELEMENTS = 400_000;
const ELEMENTS_AND_TEXTS = 5;
const TEXT_NODE = 3;

export function walkPage(page: PageInView): PageTree {
  const tree = new TreeBuilder(page.url.hostname);
  const root = page.document.body as Element | null;
  if (root === null) return tree;
  const walker = page.document.createTreeWalker(root, ELEMENTS_AND_TEXTS);
  let node: Node | null = root;
  while (node !== null) {
    let entered = false;
    if (node.nodeType === TEXT_NODE) tree.addText(node.nodeValue ?? '');
    else entered = tree.enter(node as Element);
    node = entered && !tree.isInIcon() ? walker.firstChild() : null;
    if (node !== null) continue;
    if (entered) tree.leave();
    while ((node = walker.nextSibling()) === null) {
      if (walker.currentNode === root || walker.parentNode() === null || walker.currentNode === root) break;
      tree.leave();
    }
  }
  tree.close();
  return tree;
}

class TreeBuilder implements PageTree {
  readonly elements: Element[] = [];
  readonly names: string[] = [];
  readonly parent: number[] = [];
  readonly end: number[] = [];
  readonly path: number[] = [];
  readonly ownText: string[] = [];
  readonly links = new Map<number, LinkTarget>();
  readonly inLink: boolean[] = [];
  readonly isControl: boolean[] = [];
  readonly outside: boolean[] = [];
  readonly indexOf = new Map<Element, number>();
  readonly host: string;
  private current = -1;
  private readonly steps = new Map<string, number>();

  constructor(host: string) {
    this.host = host;
  }

  /** Takes the element in, unless it shows nothing; false: leave out what is inside too. */
  enter(element: Element): boolean {
    const name = nameOf(element);
    if (SKIPPED.has(name) || isHiddenByMarkup(element, name) || this.elements.length >= MOST_ELEMENTS)
      return false;
    const role = attributeOf(element, name, 'role') ?? '';
    const step = role === '' ? name : `${name} ${role}`;
    const up = this.current;
    const i = this.elements.length;
    this.elements.push(element);
    this.names.push(name);
    this.parent.push(up);
    this.end.push(i + 1);
    this.path.push(mixed(this.path[up] ?? 17, this.stepNumber(step)));
    this.ownText.push('');
    this.indexOf.set(element, i);
    this.outside.push(this.outside[up] === true || this.isOutside(name, role));
    const href = name === 'a' ? attributeOf(element, name, 'href') : null;
    const target = href === null ? null : linkTarget(href, this.host);
    if (target !== null) this.links.set(i, target);
    this.inLink.push(this.inLink[up] === true || name === 'a');
    this.isControl.push(name === 'button' || role === 'button' || name === 'label');
    this.current = i;
    return true;
  }

  leave(): void {
    this.current = this.parent[this.current] ?? -1;
  }

  addText(text: string): void {
    const trimmed = text.trim();
    if (this.current < 0 || trimmed === '') return;
    const before = this.ownText[this.current] ?? '';
    const folded = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
    this.ownText[this.current] = before === '' ? folded : `${before} ${folded}`;
  }

  /** Drawings are one mark, not a structure. */
  isInIcon(): boolean {
    return this.names[this.current] === 'svg';
  }

  close(): void {
    for (let i = this.elements.length - 1; i > 0; i--) {
      const up = this.parent[i] ?? 0;
      this.end[up] = Math.max(this.end[up] ?? 0, this.end[i] ?? 0);
    }
  }

  private stepNumber(step: string): number {
    const known = this.steps.get(step);
    if (known !== undefined) return known;
    // Spread out, so that neighbours in number are not neighbours in the hash.
    const number = Math.imul(this.steps.size + 1, 0x9e3779b1) | 0;
    this.steps.set(step, number);
    return number;
  }

  private isOutside(name: string, role: string): boolean {
    if (OUTSIDE_TAGS.has(name) || OUTSIDE_ROLES.has(role)) return true;
    if (name !== 'footer' && name !== 'header') return false;
    for (let up = this.current; up >= 0; up = this.parent[up] ?? -1) {
      if (HOLDS_POSTS.test(this.names[up] ?? '')) return false;
    }
    return true;
  }
}

/**
 * The outermost element that holds `i` and nothing else. Sites wrap what they please in boxes; steps up the tree are
 * counted from box to box, so that a wrapper more does not change what is near.
 */
export function boxAround(tree: PageTree, i: number): number {
  let at = i;
  for (let up = tree.parent[at] ?? -1; up >= 0 && up === at - 1; up = tree.parent[at] ?? -1) {
    if (tree.end[up] !== tree.end[at] || tree.ownText[up] !== '') break;
    at = up;
  }
  return at;
}

/** The nearest ancestor that holds more than `i`; -1 at the top. */
export function placeAround(tree: PageTree, i: number): number {
  return tree.parent[boxAround(tree, i)] ?? -1;
}

/** A form's `localName` may be an input of that name; then the element can only be a form. */
function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** Attributes of a form can be hidden behind its inputs, and say nothing of a post: a form has none for us. */
export function attributeOf(element: Element, name: string, attribute: string): string | null {
  return name === 'form' ? null : element.getAttribute(attribute);
}

/** All text inside, hidden or not, white space folded; a form's own is not asked for. */
export function foldedText(element: Element): string {
  const text: unknown = element.textContent;
  return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : '';
}

/** `opacity: 0`: how some sites keep what is scrolled away, as a stub. Style sheets are asked once, for what is chosen. */
function isHiddenByMarkup(element: Element, name: string): boolean {
  if (attributeOf(element, name, 'hidden') !== null) return true;
  const style = attributeOf(element, name, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|opacity\s*:\s*0\s*(?:;|$))/i.test(style);
}

/** One step of FNV-1a on numbers, continued from the parent's. */
function mixed(seed: number, step: number): number {
  return Math.imul(seed ^ step ^ (step << 13), 0x01000193) | 0;
}
