/**
 * One walk over the page, into flat arrays in document order. Only looks. Forms can hide their own properties behind
 * inputs named `children`, so the walk uses a TreeWalker and reads no property of a form. Over 300 lines, because the walk,
 * its resumption and what it takes over from the walk before share one set of arrays.
 */
import type { PageInView } from '../page-in-view.ts';
import { inOneGo, type Steps } from '../steps.ts';
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
  /** What was taken over from an earlier walk; the rest was visited. In document order. */
  readonly takenOver: readonly TakenOver[];
  /** Nodes of the page that were visited for this tree. */
  readonly visited: number;
  /** Numbers of tags and roles, see `path`; the next walk goes on with them. */
  readonly steps: Map<string, number>;
}

/** So many elements from `at` on are those of the earlier walk from `from` on. */
interface TakenOver {
  readonly at: number;
  readonly from: number;
  readonly size: number;
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
const OUTSIDE_TAGS = new Set(['nav']);
/** A header or footer inside one of these is a post's; that of the page hangs below nothing but boxes. */
const HOLDS_POSTS = /^(?:article|section|main|li|ol|ul|td|form|.*-.*)$/;
/** A page has more elements than this only by accident or malice; what comes after is not looked at. */
const MOST_ELEMENTS = 400_000;
const ELEMENTS_AND_TEXTS = 5;
const TEXT_NODE = 3;

/** An earlier walk over the same page, and what did not change since. */
export interface EarlierWalk {
  readonly tree: PageTree;
  isUnchanged(element: Element): boolean;
}

/** So many nodes are visited between two pauses: a millisecond or less. */
const NODES_PER_STEP = 200;
/** A page that takes away the ground under the walk again and again is walked without a pause in the end. */
const MOST_RESTARTS = 3;
/** The same for what only handles numbers. */
const ELEMENTS_PER_STEP = 5000;

/**
 * Walks the page, or takes over from an earlier walk what is as it was: then only what changed is visited, and the
 * neighbours of what changed. The page may change between two steps: the walk begins again if its place is gone.
 */
export function* walkPage(page: PageInView, earlier?: EarlierWalk): Steps<PageTree> {
  const root = page.document.body as Element | null;
  for (let restart = 0; root !== null; restart++) {
    const tree = new TreeBuilder(page.url.hostname, earlier);
    if (yield* walkInto(tree, root, page.document, restart < MOST_RESTARTS)) return tree;
  }
  return new TreeBuilder(page.url.hostname);
}

/** Whether the element `i` still is what it was when it was walked: the same elements, words and links. */
export function isAsWalked(tree: PageTree, i: number, page: PageInView): boolean {
  const now = new TreeBuilder(page.url.hostname);
  inOneGo(walkInto(now, tree.elements[i] as Element, page.document, false));
  return (
    now.elements.length === (tree.end[i] ?? 0) - i &&
    now.elements.every(
      (element, at) =>
        element === tree.elements[i + at] &&
        now.ownText[at] === tree.ownText[i + at] &&
        now.links.get(at)?.key === tree.links.get(i + at)?.key,
    )
  );
}

/** False if the page took the ground away. */
function* walkInto(tree: TreeBuilder, root: Element, document: Document, mayPause: boolean): Steps<boolean> {
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXTS);
  let node: Node | null = root;
  while (node !== null) {
    if (mayPause && ++tree.visited % NODES_PER_STEP === 0) {
      yield;
      if (!tree.isAt(node, document)) return false;
    }
    let entered = false;
    if (node.nodeType === TEXT_NODE) tree.addText(node.nodeValue ?? '');
    else if (!tree.takeOver(node as Element)) entered = tree.enter(node as Element);
    node = entered && !tree.isInIcon() ? walker.firstChild() : null;
    if (node !== null) continue;
    if (entered) tree.leave();
    while ((node = walker.nextSibling()) === null) {
      if (walker.currentNode === root || walker.parentNode() === null || walker.currentNode === root) break;
      tree.leave();
    }
  }
  yield* tree.close();
  return true;
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
  readonly takenOver: TakenOver[] = [];
  readonly steps: Map<string, number>;
  readonly host: string;
  visited = 0;
  private current = -1;
  /** Truly private: an index made of this tree must not hold on to all the trees before it. */
  readonly #earlier: EarlierWalk | undefined;
  readonly #targets: (LinkTarget | undefined)[] = [];

  constructor(host: string, earlier?: EarlierWalk) {
    this.host = host;
    this.#earlier = earlier;
    this.steps = earlier?.tree.steps ?? new Map<string, number>();
  }

  /** Takes in an element with all that is inside from the earlier walk, if nothing of it changed. */
  takeOver(element: Element): boolean {
    const [earlier, up] = [this.#earlier, this.current];
    const from = earlier?.tree.indexOf.get(element);
    if (earlier === undefined || from === undefined || !earlier.isUnchanged(element)) return false;
    const { tree } = earlier;
    const upBefore = tree.parent[from] ?? -1;
    const isSamePlace =
      tree.path[upBefore] === this.path[up] &&
      tree.outside[upBefore] === this.outside[up] &&
      tree.inLink[upBefore] === this.inLink[up];
    const size = (tree.end[from] ?? from) - from;
    if (!isSamePlace || this.elements.length + size > MOST_ELEMENTS) return false;
    const at = this.elements.length;
    const offset = at - from;
    for (let i = from; i < from + size; i++) {
      this.elements.push(tree.elements[i] as Element);
      this.names.push(tree.names[i] ?? '');
      this.parent.push(i === from ? up : (tree.parent[i] ?? 0) + offset);
      this.end.push((tree.end[i] ?? 0) + offset);
      this.path.push(tree.path[i] ?? 0);
      this.ownText.push(tree.ownText[i] ?? '');
      this.outside.push(tree.outside[i] === true);
      this.inLink.push(tree.inLink[i] === true);
      this.isControl.push(tree.isControl[i] === true);
      this.#targets.push(tree.links.get(i));
    }
    const last = this.takenOver.at(-1);
    if (last !== undefined && last.at + last.size === at && last.from + last.size === from)
      this.takenOver[this.takenOver.length - 1] = { ...last, size: last.size + size };
    else this.takenOver.push({ at, from, size });
    return true;
  }

  /** Whether the walk, left at this node, can go on: the node still hangs where the walk found it. */
  isAt(node: Node, document: Document): boolean {
    const walker = document.createTreeWalker(document, ELEMENTS_AND_TEXTS);
    walker.currentNode = node;
    let up = this.current;
    for (let at = walker.parentNode(); up >= 0; at = walker.parentNode(), up = this.parent[up] ?? -1)
      if (at !== this.elements[up]) return false;
    return true;
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
    this.outside.push(this.outside[up] === true || this.isOutside(name, role));
    const href = name === 'a' ? attributeOf(element, name, 'href') : null;
    const target = href === null ? null : linkTarget(href, this.host);
    this.#targets.push(target ?? undefined);
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

  *close(): Steps<void> {
    for (let i = this.elements.length - 1; i > 0; i--) {
      const up = this.parent[i] ?? 0;
      this.end[up] = Math.max(this.end[up] ?? 0, this.end[i] ?? 0);
    }
    for (const [i, element] of this.elements.entries()) {
      if (i % ELEMENTS_PER_STEP === 0) yield;
      this.indexOf.set(element, i);
      const target = this.#targets[i];
      if (target !== undefined) this.links.set(i, target);
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
    // Right below a post it is the post's (its author line, its votes); deeper down a quotation set aside.
    if (name === 'aside') return this.names[this.current] !== 'article';
    if (OUTSIDE_TAGS.has(name) || OUTSIDE_ROLES.has(role)) return true;
    if (name !== 'footer' && name !== 'header') return false;
    for (let up = this.current; up >= 0; up = this.parent[up] ?? -1) {
      if (HOLDS_POSTS.test(this.names[up] ?? '')) return false;
    }
    return true;
  }
}

/** No site puts one thing into more boxes; asked at each of thousands nested, the way up would be long. */
const MOST_BOXES = 200;

/**
 * The outermost element that holds `i` and nothing else. Sites wrap what they please in boxes; steps up the tree are
 * counted from box to box, so that a wrapper more does not change what is near.
 */
export function boxAround(tree: PageTree, i: number): number {
  let at = i;
  for (
    let up = tree.parent[at] ?? -1;
    up >= 0 && up === at - 1 && i - at < MOST_BOXES;
    up = tree.parent[at] ?? -1
  ) {
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

/**
 * `opacity: 0`: how some sites keep what is scrolled away, as a stub; with `!important` it is the first moment of a post that
 * fades in (glitch-soc, old Mastodon) and will be seen. Style sheets are asked once, for what is chosen.
 */
function isHiddenByMarkup(element: Element, name: string): boolean {
  if (attributeOf(element, name, 'hidden') !== null) return true;
  const style = attributeOf(element, name, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|opacity\s*:\s*0\s*(?:;|$))/i.test(style);
}

/** One step of FNV-1a on numbers, continued from the parent's. */
function mixed(seed: number, step: number): number {
  return Math.imul(seed ^ step ^ (step << 13), 0x01000193) | 0;
}
