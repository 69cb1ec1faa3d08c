/**
 * The preview of a link under a post, and the button that calls to do something about it ("Shop now").
 */
import type { LinkCard } from '../../model/post.ts';
import { textOf } from '../dom.ts';
import { isLabel } from './labels.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { attributeOf, foldedText } from './page-tree.ts';
import { isCard } from './no-text.ts';
import { isInRun } from './read-time.ts';
import type { TextRun } from './text-runs.ts';

/** Shorter than this a link is a word, not a preview. */
const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 300;
/** "news.example", "NEWS.EXAMPLE", "news.example/2026", "youtu.be • 5 min". */
const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?(?:\s[•·|].*)?$/i;
const MOST_LINKS = 200;
const MOST_IN_CARD = 120;

/**
 * The first link card outside the text of the unit, with the button beside it; a button without a card is one too.
 * `isQuoted` tells what belongs to a quoted post and its own card.
 */
export function readCard(
  index: PageIndex,
  unit: number,
  run: TextRun | null,
  isQuoted: (i: number) => boolean,
): LinkCard | null {
  let links = 0;
  let card: LinkCard | null = null;
  let button: { label: string; url: string | null } | null = null;
  for (let i = unit; i < (index.end[unit] ?? 0) && links < MOST_LINKS; i++) {
    if (isQuoted(i) || (isInRun(index, run, i) && !isCard(index, i))) continue;
    const isLink = index.names[i] === 'a';
    if (isLink || index.isControl[i] === true) links++;
    // What is larger is a post, not a preview; each of its elements would be asked for its text.
    if ((index.end[i] ?? 0) - i > MOST_IN_CARD) continue;
    if (isLink || index.isControl[i] === true) button ??= buttonAt(index, i);
    if (isLink && card === null) card = cardAt(index, i);
  }
  if (card === null && button === null) return null;
  return {
    title: card?.title ?? null,
    url: card?.url ?? button?.url ?? null,
    button: button?.label ?? null,
  };
}

function buttonAt(index: PageIndex, i: number) {
  const element = index.elements[i] as Element;
  const label = countIn(index, 'media', i) > 0 ? '' : foldedText(element);
  return isLabel('callToAction', label) ? { label, url: hrefOf(element) } : null;
}

/** A link that leads away from the site and shows a title besides the address. */
function cardAt(index: PageIndex, i: number): LinkCard | null {
  const link = index.links.get(i);
  if (link === undefined || link.sameSite || ((index.marks[i] ?? 0) & (MARK.author | MARK.time)) !== 0)
    return null;
  if (countIn(index, 'linked', i) === 0 && countIn(index, 'media', i) === 0) return null;
  const title = titleOf(index, i);
  return title === null ? null : { title, url: hrefOf(index.elements[i] as Element), button: null };
}

/** A heading or strong line in the link; else its label; else the first line that is no address. */
function titleOf(index: PageIndex, i: number): string | null {
  let lines = 0;
  let first: string | null = null;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
    const isStrong =
      ((index.marks[inner] ?? 0) & MARK.heading) !== 0 || /^(?:strong|b)$/.test(index.names[inner] ?? '');
    if (!isStrong && (index.ownText[inner] ?? '') === '') continue;
    const line = textOf(index.elements[inner] as Element).replace(/\s+/g, ' ');
    if (!isTitle(line)) {
      if (line !== '') lines++;
      continue;
    }
    if (isStrong) return line;
    lines++;
    first ??= line;
    inner = (index.end[inner] ?? inner + 1) - 1;
  }
  const label = attributeOf(index.elements[i] as Element, index.names[i] ?? '', 'aria-label')?.trim() ?? '';
  // One line alone is a link among others, unless there is a picture with it.
  const isPreview = lines >= 2 || (lines === 1 && countIn(index, 'media', i) > 0);
  if (isTitle(label) && (isPreview || countIn(index, 'media', i) > 0)) return label;
  return isPreview ? first : null;
}

function isTitle(line: string): boolean {
  return line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !ADDRESS.test(line);
}

function hrefOf(element: Element): string | null {
  const href = element.localName === 'a' ? (element as HTMLAnchorElement).href : '';
  return /^https?:/.test(href) ? href : null;
}
