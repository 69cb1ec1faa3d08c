import type { PackField } from '../../model/site-pack.ts';
import { parseCount } from '../counts.ts';
import { textOf } from '../dom.ts';
import { linkTarget } from '../feed/links.ts';
import { COMMENT_WORDS, LIKE_WORDS, SHARE_WORDS } from '../feed/words.ts';
import type { PageInView } from '../page-in-view.ts';
import { parseTime } from '../times.ts';
import { childrenOf } from './shape.ts';

export type FieldElements = Partial<Record<PackField, Element>>;

/** Nobody's name is longer. */
const LONGEST_NAME = 60;
const CONTROLS = 'button, [role="button"], nav, select, textarea, script, style, noscript, template, time';
const COUNT_WORDS = { likes: LIKE_WORDS, comments: COMMENT_WORDS, shares: SHARE_WORDS } as const;
/** Words around a number; more is prose. */
const LONGEST_COUNTER = 40;

/**
 * The elements of a post that hold its fields, by what they say and where they stand; what is not found is absent. The
 * words of the post are found first, since everything else stands outside of them.
 */
export function findFields(post: Element, page: PageInView): FieldElements {
  const text = findText(post);
  const outside = [...post.querySelectorAll('*')].filter((element) => text?.contains(element) !== true);
  const time = findTime(outside, page);
  const links = outside.filter((element) => element.localName === 'a' && element.hasAttribute('href'));
  const permalink = findPermalink(links, time, page);
  const title = findTitle(outside, text, permalink, page);
  const author = findAuthor(
    title === undefined ? outside : outside.filter((element) => !title.contains(element)),
    text,
    page,
    permalink,
  );
  const fields: FieldElements = { ...findCounters(outside) };
  if (title !== undefined) fields.title = title;
  if (text !== undefined) fields.text = text;
  if (time !== undefined) fields.time = time;
  if (permalink !== undefined) fields.permalink = permalink;
  if (author !== undefined) fields.author = author;
  return fields;
}

/** The longest run of words, grown over its neighbours while they are words as well. */
function findText(post: Element): Element | undefined {
  const walker = post.ownerDocument.createTreeWalker(post, 4);
  const prose = new Map<Element, number>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const length = (node.nodeValue ?? '').trim().length;
    if (parent === null || length === 0 || parent.closest(CONTROLS) !== null) continue;
    const block = blockOf(parent, post);
    prose.set(block, (prose.get(block) ?? 0) + length);
  }
  const longest = [...prose].sort((a, b) => b[1] - a[1])[0];
  if (longest === undefined || longest[0] === post) return undefined;
  let [text] = longest;
  for (;;) {
    const parent = text.parentElement;
    if (parent === null || parent === post || !holdsOnlyProse(parent, text)) return text;
    text = parent;
  }
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u'.split(' '),
);

function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (block !== root && INLINE.has(block.localName) && block.parentElement !== null) {
    // A span alone in its box is as much of a block as the box.
    if (childrenOf(block.parentElement).length === 1 && !hasOwnWords(block.parentElement)) break;
    block = block.parentElement;
  }
  return block;
}

function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}

function holdsOnlyProse(parent: Element, text: Element): boolean {
  const others = childrenOf(parent).filter((child) => child !== text);
  return others.every(
    (child) =>
      /^(p|br|ul|ol|blockquote|h[1-6])$/.test(child.localName) &&
      child.querySelector('time, button, [role="button"]') === null,
  );
}

function findTime(outside: readonly Element[], { now }: PageInView): Element | undefined {
  const stated = outside.find(
    (element) =>
      element.localName === 'time' || element.hasAttribute('datetime') || element.matches('abbr[title]'),
  );
  if (stated !== undefined && timeOf(stated, now) !== null) return stated;
  return outside.find(
    (element) => childrenOf(element).length === 0 && parseTime(textOf(element), now) !== null,
  );
}

/** The moment an element names: its attributes first, which are more exact than its words. */
export function timeOf(element: Element, now: Date) {
  const said = ['datetime', 'title', 'data-time', 'data-timestamp', 'aria-label'].map((name) =>
    element.getAttribute(name),
  );
  for (const label of [...said, element.textContent]) {
    const time = parseTime(label, now);
    if (time !== null) return time;
  }
  return null;
}

/** The link around the time or inside it, else one that leads to a thing with a number or a long name of its own. */
function findPermalink(
  links: readonly Element[],
  time: Element | undefined,
  page: PageInView,
): Element | undefined {
  return (
    links.find((link) => link.matches('[rel~="bookmark"]')) ??
    links.find((link) => time !== undefined && (link.contains(time) || time.contains(link))) ??
    links.find((link) => linkTo(link, page)?.kind === 'item')
  );
}

function linkTo(link: Element, page: PageInView) {
  return linkTarget(link.getAttribute('href') ?? '', page.url.hostname);
}

/** A headline before the words that leads to the post or says that it is one. A heading with a name is none. */
function findTitle(
  outside: readonly Element[],
  text: Element | undefined,
  permalink: Element | undefined,
  page: PageInView,
): Element | undefined {
  return outside.find((heading) => {
    if (!/^h[1-6]$/.test(heading.localName) || text === undefined) return false;
    // 4: the text follows; 16: it is inside.
    if ((heading.compareDocumentPosition(text) & 20) !== 4) return false;
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return (
      heading.matches('[itemprop~="headline"], [itemprop~="name"], .p-name') ||
      (link !== null && (link === permalink || linkTo(link, page)?.kind === 'item'))
    );
  });
}

/** What says so itself, else a link to an account, any link, a heading or any words: above the post's words first. */
function findAuthor(
  outside: readonly Element[],
  text: Element | undefined,
  page: PageInView,
  permalink: Element | undefined,
): Element | undefined {
  const named = outside.filter(
    (element) => permalink?.contains(element) !== true && isName(element, page.now),
  );
  // 4: the text follows; 16: it is inside.
  const before = named.filter(
    (element) => text === undefined || (element.compareDocumentPosition(text) & 20) === 4,
  );
  const isAccount = (element: Element) =>
    element.localName === 'a' && linkTo(element, page)?.kind === 'account';
  const isInternal = (element: Element) => {
    const target = element.localName === 'a' ? linkTo(element, page) : null;
    return target?.sameSite === true && target.kind !== 'topic' && target.kind !== 'item';
  };
  const author =
    named.find((element) => element.matches('[rel~="author"], [itemprop~="author"]')) ??
    before.find(isAccount) ??
    before.find(isInternal) ??
    named.find(isAccount) ??
    before.find((element) => element.matches('strong, b, h1, h2, h3, h4, h5, h6')) ??
    before.find((element) => childrenOf(element).length === 0);
  return author === undefined ? undefined : nameWithin(author, page.now);
}

/** Without the handle that stands beside the name in the same link. */
function nameWithin(author: Element, now: Date): Element {
  const hasHandle = (element: Element) => /(^|[\s\u200e\u200f])@/.test(textOf(element));
  if (!hasHandle(author)) return author;
  return (
    [...author.querySelectorAll('*')].find((element) => isName(element, now) && !hasHandle(element)) ?? author
  );
}

function isName(element: Element, now: Date): boolean {
  if (element.closest(CONTROLS) !== null) return false;
  const words = textOf(element);
  return (
    words.length <= LONGEST_NAME &&
    /\p{L}/u.test(words) &&
    parseTime(words, now) === null &&
    !/^\P{L}*\p{N}[\p{N}.,]*\s*\p{L}*$/u.test(words)
  );
}

/** The innermost element that says one number and what it counts. */
function findCounters(outside: readonly Element[]): FieldElements {
  const found: FieldElements = {};
  const counters = outside.filter((element) => isCounter(labelOf(element)));
  for (const [field, words] of Object.entries(COUNT_WORDS) as [keyof typeof COUNT_WORDS, RegExp][]) {
    const matches = counters.filter((element) => words.test(labelOf(element)) && countOf(element) !== null);
    const [first] = matches;
    if (first !== undefined) found[field] = matches.findLast((element) => first.contains(element)) ?? first;
  }
  return found;
}

function isCounter(label: string): boolean {
  return label.length <= LONGEST_COUNTER && label.match(/\p{Nd}+(?:[.,\s]\p{Nd}+)*/gu)?.length === 1;
}

function labelOf(element: Element): string {
  return (
    element.getAttribute('aria-label') ?? element.getAttribute('title') ?? (element.textContent.trim() || '')
  );
}

/** The number a counter shows: in its words, else in its label. */
export function countOf(element: Element): number | null {
  return parseCount(element.textContent.slice(0, LONGEST_COUNTER)) ?? parseCount(labelOf(element));
}
