/**
 * Somebody else's post shown inside a post. It is a box after the author of the post and in front of its buttons
 * (behind them are comments), that says so itself or has an author, a time and words of its own.
 */
import type { QuotedPost } from '../../model/post.ts';
import { textOf } from '../dom.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { attributeOf, foldedText } from './page-tree.ts';
import { readAuthor } from './read-author.ts';
import { isInRun } from './read-time.ts';
import { textRuns, type TextRun } from './text-runs.ts';
import { COMMENT_WORDS, LIKE_WORDS, SHARE_WORDS } from './words.ts';

export interface ReadQuoted {
  readonly post: QuotedPost;
  readonly at: number;
}

const LONGEST_NAME = 100;
const SHORTEST_TEXT = 2;
/** So many elements are asked whether they are a quote. */
const MOST_ASKED = 3000;
/** So many are read for the trial: boxes in boxes, each with all that is in the next. */
const MOST_TRIES = 12;
const MOST_IN_BUTTON = 60;
/** Names that sites give such boxes: "quoted-tweet", "status__quote", "feed-reshare". */
const NAMED = /(?:^|[\s_-])(?:quote|quoted|quotes|reshare|reshared|mini-update)/i;

/** The quoted post in the unit; `null` without one. */
export function readQuoted(index: PageIndex, unit: number, run: TextRun | null): ReadQuoted | null {
  const end = Math.min(buttonsAt(index, unit, run), unit + MOST_ASKED);
  const first = firstAuthor(index, unit, end);
  let tries = 0;
  for (let i = unit + 1; i < end && tries < MOST_TRIES; i++) {
    const last = index.end[i] ?? 0;
    if (last > end || isInRun(index, run, i) || (run !== null && holdsRun(index, i, run))) continue;
    if (first !== null && first >= i && first < last) continue;
    if (isHead(index, i, run, first)) continue;
    if (!saysSo(index, i) && !isWhole(index, i)) continue;
    tries++;
    const post = quotedAt(index, i);
    if (post !== null) return { post, at: i };
  }
  return null;
}

/** The first button or counter with a social name behind the text: from here on there are comments. */
function buttonsAt(index: PageIndex, unit: number, run: TextRun | null): number {
  const start = run === null ? unit : (index.end[run.elements.at(-1) ?? unit] ?? unit);
  for (let i = start; i < (index.end[unit] ?? 0); i++) {
    if (((index.marks[i] ?? 0) & MARK.action) === 0 || (index.end[i] ?? 0) - i > MOST_IN_BUTTON) continue;
    const label = attributeOf(index.elements[i] as Element, index.names[i] ?? '', 'aria-label');
    const name = label ?? foldedText(index.elements[i] as Element);
    if (name.length > 80) continue;
    if (LIKE_WORDS.test(name) || COMMENT_WORDS.test(name) || SHARE_WORDS.test(name)) return i;
  }
  return index.end[unit] ?? 0;
}

function firstAuthor(index: PageIndex, unit: number, end: number): number | null {
  for (let i = unit; i < end; i++) if (((index.marks[i] ?? 0) & MARK.author) !== 0) return i;
  return null;
}

/** In front of the words, a box with the author's own name is the rest of the head, which began with the picture. */
function isHead(index: PageIndex, i: number, run: TextRun | null, first: number | null): boolean {
  const key = index.links.get(first ?? -1)?.key;
  const end = index.end[i] ?? 0;
  if (key === undefined || run === null || end > (run.elements[0] ?? 0)) return false;
  for (let inner = i; inner < end; inner++)
    if (((index.marks[inner] ?? 0) & MARK.author) !== 0) return index.links.get(inner)?.key === key;
  return false;
}

function holdsRun(index: PageIndex, i: number, run: TextRun): boolean {
  const start = run.elements[0] ?? -1;
  return start >= i && start < (index.end[i] ?? 0);
}

/** A link that holds a post is no `a`, since links must not nest. */
function saysSo(index: PageIndex, i: number): boolean {
  const element = index.elements[i] as Element;
  const name = index.names[i] ?? '';
  const role = attributeOf(element, name, 'role');
  if (name === 'article' || role === 'article' || (role === 'link' && name !== 'a')) return true;
  // A citation of the author's own, or of an answered post, names nobody by a link.
  if (name === 'blockquote') return countIn(index, 'author', i) > 0;
  const classes = attributeOf(element, name, 'class') ?? '';
  return NAMED.test(classes) && countIn(index, 'action', i) === 0;
}

/** Everything a post has, in one box. */
function isWhole(index: PageIndex, i: number): boolean {
  return (
    countIn(index, 'author', i) > 0 &&
    countIn(index, 'time', i) > 0 &&
    countIn(index, 'prose', i) + countIn(index, 'linked', i) >= 2 * SHORTEST_TEXT
  );
}

function longestRun(index: PageIndex, i: number): TextRun | undefined {
  return textRuns(index, i).reduce<TextRun | undefined>(
    (longest, run) => (longest === undefined || run.weight > longest.weight ? run : longest),
    undefined,
  );
}

function quotedAt(index: PageIndex, i: number): QuotedPost | null {
  const linked = readAuthor(index, i, null).author;
  // In a box that is a link, the name is no link; it is the first line.
  const author = linked ?? firstLine(index, i);
  const run = longestRun(index, i);
  const text = run === undefined ? '' : textOfRun(index, run);
  if (author === null || text.length < SHORTEST_TEXT || text === author) return null;
  return { author, text, permalink: permalinkOf(index, i) };
}

function textOfRun(index: PageIndex, run: TextRun): string {
  const texts = run.elements.map((i) => textOf(index.elements[i] as Element));
  return texts.filter((text) => text !== '').join('\n');
}

function firstLine(index: PageIndex, i: number): string | null {
  for (let inner = i + 1; inner < (index.end[i] ?? 0); inner++) {
    if ((index.ownText[inner] ?? '') === '') continue;
    const line = textOf(index.elements[inner] as Element).replace(/\s+/g, ' ');
    if (line === '' || line.startsWith('@')) continue;
    return line.length <= LONGEST_NAME ? line : null;
  }
  return null;
}

/** The link of its time, else the first link to one thing. */
function permalinkOf(index: PageIndex, i: number): string | null {
  let first: number | null = null;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
    const link = index.links.get(inner);
    if (link?.kind !== 'item' || !link.sameSite) continue;
    first ??= inner;
    if (countIn(index, 'time', inner) > 0) {
      first = inner;
      break;
    }
  }
  return first === null ? null : (index.elements[first] as HTMLAnchorElement).href;
}
