import { textOf } from '../dom.ts';
import { MARK } from './marks.ts';
import { isTab, type LinkTarget } from './links.ts';
import { canBeName, isBeforeName, withoutBy } from './bylines.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { attributeOf, boxAround, foldedText, placeAround } from './page-tree.ts';
import type { TextRun } from './text-runs.ts';
import { REACTED, REPOSTED } from './words.ts';

export interface ReadAuthor {
  readonly author: string | null;
  readonly handle: string | null;
  /** The line above the author says that somebody passed the post on. */
  readonly reposted: boolean;
}

const LONGEST_NAME = 100;
const LONGEST_LABEL = 120;
const LABEL_LEVELS = 8;
/** An attribute about the whole post stands at its top. */
const DECLARED_WITHIN = 8;

/** The first account named in the unit outside the text, except one who only passed the post on. */
export function readAuthor(index: PageIndex, unit: number, run: TextRun | null): ReadAuthor {
  const textStart = run?.elements[0] ?? -1;
  const textEnd = index.end[run?.elements.at(-1) ?? -1] ?? -1;
  let reposted = false;
  let key: string | null = null;
  let author: string | null = null;
  let handle: string | null = null;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (i >= textStart && i < textEnd && run?.mixed === false) continue;
    if (((index.marks[i] ?? 0) & MARK.author) === 0) continue;
    const passedOn = key === null ? passedOnBy(index, i, unit) : null;
    if (passedOn !== null) {
      reposted ||= passedOn === 'reposted';
      continue;
    }
    const link = index.links.get(i);
    const here = link?.key ?? '';
    if (key !== null && here !== key) {
      // The next account is a place, a commenter, a co-author.
      if (author !== null) break;
      continue;
    }
    key = here;
    const lines = linesIn(index, i);
    const [only = ''] = lines;
    if (
      author === null &&
      lines.length === 1 &&
      (only === handleOf(link) || /^@?[\w.-]+@[\w.-]+\.\w+$/.test(only))
    ) {
      // The link shows the bare handle; the name may stand in front of it.
      const name = textBefore(index, i);
      if (name !== null) lines.unshift(name);
    }
    for (const line of lines) {
      if (/^@\S+$/.test(line)) handle ??= line.slice(1);
      else if (line.length <= LONGEST_NAME) author ??= line;
    }
    handle ??= handleOf(link);
    if (author !== null && handle !== null) break;
  }
  if (key !== null && (author === null || author === handle))
    author = namedInLine(index, unit, key) ?? author;
  author ??=
    handle ?? declaredAuthor(index, unit) ?? (key === null ? null : boldName(index, unit, textStart));
  return { author, handle, reposted };
}

/** The same where the text is not known. */
export function authorOf(index: PageIndex, unit: number): ReadAuthor {
  return readAuthor(index, unit, null);
}

function textBefore(index: PageIndex, i: number): string | null {
  const box = boxAround(index, i);
  const up = index.parent[box] ?? -1;
  let before = -1;
  for (let child = up + 1; up >= 0 && child < box; child = index.end[child] ?? child + 1) before = child;
  if (before < 0 || countIn(index, 'furniture', before) > 0) return null;
  const text = textOf(index.elements[before] as Element);
  return text !== '' &&
    !isBeforeName(text) &&
    !/^\p{N}/u.test(text) &&
    text.length <= LONGEST_NAME &&
    !text.includes('\n')
    ? text
    : null;
}

/** The texts in a link one by one: name, handle, and what else a site puts there (a job title). */
function linesIn(index: PageIndex, i: number): string[] {
  const lines: string[] = [];
  for (let inner = i; inner < (index.end[i] ?? 0);) {
    if ((index.ownText[inner] ?? '') === '') {
      inner++;
      continue;
    }
    const line = withoutBy(textOf(index.elements[inner] as Element).replace(/\s+/g, ' '));
    if (line !== '') lines.push(line);
    inner = index.end[inner] ?? inner + 1;
  }
  return lines;
}

/** "Maya Lindt posted an update": the name, in a line that is no name. Empty links to the account stand around pictures. */
function namedInLine(index: PageIndex, unit: number, key: string): string | null {
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (index.links.get(i)?.key !== key) continue;
    const name = linesIn(index, i).find((line) => !line.startsWith('@') && line.length <= LONGEST_NAME);
    if (name !== undefined) return name;
  }
  return null;
}

/** The short text in front of the words that all posts have and that the page is named after: its owner's name. */
export function nameOfPageIn(
  index: PageIndex,
  unit: number,
  run: TextRun | null,
  texts: ReadonlySet<string>,
): string | null {
  const title = index.page.document.title;
  for (let i = unit; i < Math.min(index.end[unit] ?? 0, run?.elements[0] ?? Infinity); i++) {
    const text = index.ownText[i] ?? '';
    if (text.length >= 2 && text.length <= LONGEST_NAME && texts.has(text) && title.includes(text))
      return text;
  }
  return null;
}

/** Old boards print the name in bold and link to the account with an icon below the text. */
function boldName(index: PageIndex, unit: number, textStart: number): string | null {
  for (let i = unit; i < Math.min(index.end[unit] ?? 0, textStart); i++) {
    const text = index.ownText[i] ?? '';
    if (/^(?:b|strong)$/.test(index.names[i] ?? '') && canBeName(text)) return text;
  }
  return null;
}

/** Some elements say it in an attribute of their own. */
function declaredAuthor(index: PageIndex, unit: number): string | null {
  for (let i = unit; i < Math.min(index.end[unit] ?? 0, unit + DECLARED_WITHIN); i++) {
    for (const attribute of ['author', 'data-author']) {
      const name = attributeOf(index.elements[i] as Element, index.names[i] ?? '', attribute);
      if (name !== null && name !== '') return name;
    }
  }
  return null;
}

/** The account in an address: `/@acme`, `/acme`, `/in/acme`, `/company/acme/posts`. */
export function handleOf(link: LinkTarget | undefined): string | null {
  const segments = link?.segments ?? [];
  // A number names nobody.
  if (link?.accountInQuery != null) return /^\d+$/.test(link.accountInQuery) ? null : link.accountInQuery;
  const last = segments.length > 1 && isTab(segments.at(-1) ?? '') ? segments.at(-2) : segments.at(-1);
  if (last === undefined || (/\.\w{2,4}$/.test(last) && /\.(php|html?)$/.test(last))) return null;
  try {
    return decodeURIComponent(last).replace(/^[@~]/, '') || null;
  } catch {
    return last.replace(/^[@~]/, '');
  }
}

/** Whether the account stands in a line such as "Maya reposted" or "Maya liked", and which. */
function passedOnBy(index: PageIndex, i: number, unit: number): 'reposted' | 'other' | null {
  let up = i;
  for (let step = 0; step < LABEL_LEVELS && up > unit; step++) {
    const text = foldedText(index.elements[up] as Element);
    if (text.length > LONGEST_LABEL || countIn(index, 'time', up) > 0) return null;
    if (REPOSTED.test(text)) return 'reposted';
    if (REACTED.test(text)) return 'other';
    up = placeAround(index, up);
  }
  return null;
}
