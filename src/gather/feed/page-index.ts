/**
 * One walk over the page, into flat arrays in document order: every later question ("how many times stand inside this
 * element?") is then a subtraction instead of another walk. Only looks; forms can hide their own properties behind
 * inputs named `children`, so the walk uses a TreeWalker and reads no property of a form.
 */
import type { PageInView } from '../page-in-view.ts';
import { linkTarget, type LinkTarget } from './links.ts';
import { FURNITURE, MARK, MARK_NAMES, type MarkName } from './marks.ts';
import { markElement, attributeOf } from './mark-element.ts';

/** What can be counted inside a subtree: marks, elements with any furniture mark, characters. */
export type SumName = MarkName | 'furniture' | 'prose' | 'linked';

export interface PageIndex {
  readonly page: PageInView;
  readonly elements: readonly Element[];
  readonly names: readonly string[];
  /** Index of the parent, -1 for the root. */
  readonly parent: readonly number[];
  /** The subtree of `i` is `i` up to, not including, `end[i]`. */
  readonly end: readonly number[];
  /** A number for the way from the root (tags and roles): the same for the same place in each item. */
  readonly path: readonly number[];
  readonly marks: readonly number[];
  /** Text standing directly in the element, white space folded; empty for most. */
  readonly ownText: readonly string[];
  readonly links: ReadonlyMap<number, LinkTarget>;
  /** Where the page has no posts of its own: navigation, side columns, banners. */
  readonly outside: readonly boolean[];
  readonly sums: Readonly<Record<SumName, Int32Array>>;
  readonly indexOf: ReadonlyMap<Element, number>;
}

/** How many marks of one kind (or characters of `prose`, of `linked` text) the subtree of `i` has. */
export function countIn(index: PageIndex, kind: SumName, i: number): number {
  const sums = index.sums[kind];
  return (sums[index.end[i] ?? 0] ?? 0) - (sums[i] ?? 0);
}

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
/** A page has more elements than this only by accident or malice; what comes after is not looked at. */
const MOST_ELEMENTS = 400_000;

const TEXT_NODE = 3;
/** More text than this in a "button" is a post that can be clicked as a whole. */
const LONGEST_BUTTON = 80;

export function indexPage(page: PageInView): PageIndex {
  const elements: Element[] = [];
  const names: string[] = [];
  const parent: number[] = [];
  const end: number[] = [];
  const path: number[] = [];
  const marks: number[] = [];
  const ownText: string[] = [];
  const outside: boolean[] = [];
  const inLink: boolean[] = [];
  const isControl: boolean[] = [];
  const links = new Map<number, LinkTarget>();
  const indexOf = new Map<Element, number>();
  const times = new Map<string, boolean>();

  const root = page.document.body as Element | null;
  if (root !== null) {
    const walker = page.document.createTreeWalker(root, 5);
    let current = -1;
    let node: Node | null = root;
    const enter = (element: Element): boolean => {
      const name = nameOf(element);
      const role = attributeOf(element, name, 'role') ?? '';
      if (SKIPPED.has(name) || isHiddenByMarkup(element, name)) return false;
      const i = elements.length;
      elements.push(element);
      names.push(name);
      parent.push(current);
      end.push(i + 1);
      path.push(mixed(current < 0 ? 17 : (path[current] ?? 0), name, role));
      ownText.push('');
      marks.push(0);
      indexOf.set(element, i);
      const above = current >= 0;
      outside.push((above && outside[current] === true) || isOutside(name, role, i, parent, names));
      const href = name === 'a' ? attributeOf(element, name, 'href') : null;
      const target = href === null ? null : linkTarget(href, page.url.hostname);
      if (target !== null) links.set(i, target);
      inLink.push((above && inLink[current] === true) || name === 'a');
      isControl.push(name === 'button' || role === 'button' || name === 'label');
      current = i;
      return true;
    };
    while (node !== null) {
      let descend = false;
      if (node.nodeType === TEXT_NODE) {
        const text = node.nodeValue ?? '';
        if (current >= 0 && /\S/.test(text)) {
          const before = ownText[current] ?? '';
          const folded = text.trim().replace(/\s+/g, ' ');
          ownText[current] = before === '' ? folded : `${before} ${folded}`;
        }
      } else {
        descend = elements.length < MOST_ELEMENTS && enter(node as Element);
      }
      let next: Node | null = descend && names[current] !== 'svg' ? walker.firstChild() : null;
      if (next === null) {
        if (descend) current = parent[current] ?? -1;
        for (;;) {
          next = walker.nextSibling();
          if (next !== null) break;
          if (walker.currentNode === root || walker.parentNode() === null || walker.currentNode === root)
            break;
          const left = current;
          current = parent[left] ?? -1;
        }
      }
      node = next;
    }
  }

  for (let i = elements.length - 1; i > 0; i--) {
    const up = parent[i] ?? 0;
    if ((end[i] ?? 0) > (end[up] ?? 0)) end[up] = end[i] ?? 0;
  }
  const sums = emptySums(elements.length);
  const count = elements.length;
  for (let i = 0; i < count; i++) {
    if (outside[i] !== true) {
      marks[i] = markElement({
        element: elements[i] as Element,
        name: names[i] ?? '',
        ownText: ownText[i] ?? '',
        parentText: ownText[parent[i] ?? -1] ?? '',
        link: links.get(i),
        hasElements: (end[i] ?? 0) > i + 1,
        now: page.now,
        times,
      });
    }
  }
  const characters = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) characters[i + 1] = (characters[i] ?? 0) + (ownText[i] ?? '').length;
  const inControl: boolean[] = [];
  for (let i = 0; i < count; i++) {
    const mark = marks[i] ?? 0;
    const inside = (characters[end[i] ?? 0] ?? 0) - (characters[i] ?? 0);
    inControl.push(
      inControl[parent[i] ?? -1] === true || (isControl[i] === true && inside <= LONGEST_BUTTON),
    );
    for (const name of MARK_NAMES) {
      sums[name][i + 1] = (sums[name][i] ?? 0) + ((mark & MARK[name]) === 0 ? 0 : 1);
    }
    sums.furniture[i + 1] = (sums.furniture[i] ?? 0) + ((mark & FURNITURE) === 0 ? 0 : 1);
    const isText = outside[i] !== true && inControl[i] !== true && (mark & (MARK.time | MARK.count)) === 0;
    const visible = isText ? (ownText[i] ?? '').length : 0;
    sums.prose[i + 1] = (sums.prose[i] ?? 0) + (inLink[i] === true ? 0 : visible);
    sums.linked[i + 1] = (sums.linked[i] ?? 0) + (inLink[i] === true ? visible : 0);
  }
  return { page, elements, names, parent, end, path, marks, ownText, links, outside, sums, indexOf };
}

function emptySums(count: number): PageIndex['sums'] {
  return Object.fromEntries(
    [...MARK_NAMES, 'furniture', 'prose', 'linked'].map((name) => [name, new Int32Array(count + 1)]),
  ) as PageIndex['sums'];
}

/** A form's `localName` may be an input of that name; then the element can only be a form. */
function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

function isHiddenByMarkup(element: Element, name: string): boolean {
  if (attributeOf(element, name, 'hidden') !== null) return true;
  const style = attributeOf(element, name, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|opacity\s*:\s*0\s*(?:;|$))/i.test(style);
}

function isOutside(
  name: string,
  role: string,
  i: number,
  parent: readonly number[],
  names: readonly string[],
): boolean {
  if (OUTSIDE_TAGS.has(name) || OUTSIDE_ROLES.has(role)) return true;
  if (name !== 'footer' && name !== 'header') return false;
  // A header or footer of a post is part of it; that of the page hangs below nothing but boxes.
  for (let up = parent[i] ?? -1; up >= 0; up = parent[up] ?? -1) {
    if (/^(article|section|main|li|ol|ul|td|form)$/.test(names[up] ?? '') || (names[up] ?? '').includes('-'))
      return false;
  }
  return true;
}

/** FNV-1a, continued from the parent's number. */
function mixed(seed: number, name: string, role: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (const part of [name, role]) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 47, 0x01000193);
  }
  return hash | 0;
}
