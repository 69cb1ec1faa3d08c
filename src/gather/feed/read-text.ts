import { textOf } from '../dom.ts';
import type { FeedGroup } from './feed-analysis.ts';
import { isLabel, isRepostLine } from './labels.ts';
import { FURNITURE, MARK } from './marks.ts';
import { isCard, isInterfaceWord, isLinkedHeading, isNoText, LONGEST_KICKER } from './no-text.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { titleBefore } from './read-title.ts';
import { foldedText, INLINE } from './page-tree.ts';
import { LIKE_WORDS } from './words.ts';
import { textRuns, type TextRun } from './text-runs.ts';

export interface ReadText {
  readonly text: string;
  readonly cutOff: boolean;
  /** Where it was found, for readers of the other fields; `null` without words. */
  readonly run: TextRun | null;
}

/** The words of the post in the unit: its title, if it has one of its own, and its text. */
export function readText(index: PageIndex, unit: number, group: FeedGroup): ReadText {
  const found = mainRun(index, unit, group);
  const { run, line } =
    found === undefined ? { run: undefined, line: null } : withLine(index, unit, found, group);
  if (run === undefined) return { text: '', cutOff: false, run: null };
  const body = textOfRun(index, run, group);
  const title = titleBefore(index, unit, run, group) ?? line;
  const text =
    title === null ? body : body === '' || body.startsWith(title) ? body || title : `${title}\n${body}`;
  return { text, cutOff: isCutOff(index, unit, run, text), run };
}

function textOfRun(index: PageIndex, run: TextRun, group: FeedGroup): string {
  const text = textWithout(
    index,
    run,
    (element) => isNoText(index, element, group) || isPreview(index, element),
  );
  // What looks like a preview is the post itself where there is nothing else: a title and a teaser in one link.
  return text === '' ? textWithout(index, run, (element) => isNoText(index, element, group)) : text;
}

function textWithout(index: PageIndex, run: TextRun, skip: (element: Element) => boolean): string {
  const text = run.elements
    .map((i) => index.elements[i] as Element)
    .filter((element) => !skip(element))
    .map((element) => textOf(element, { skip }))
    .filter((part) => part !== '')
    .join('\n');
  return withWholeAddresses(index, run, text).replace(/[\u2060\ufeff]/g, '');
}

function isPreview(index: PageIndex, element: Element): boolean {
  const i = index.indexOf.get(element);
  return i !== undefined && isCard(index, i);
}

/**
 * Some sites show an address without its beginning and end and keep the rest in the link, for copying: `https://` and
 * a tail in spans of no size. What is copied is the address.
 */
function withWholeAddresses(index: PageIndex, run: TextRun, text: string): string {
  let whole = text;
  const last = run.elements.at(-1) ?? 0;
  for (let i = run.elements[0] ?? 0; i < (index.end[last] ?? 0); i++) {
    if (!index.links.has(i)) continue;
    const element = index.elements[i] as HTMLAnchorElement;
    const full = element.textContent.trim();
    if (!/^https?:\/\/\S+$/.test(full) || !sameAddress(full, element.href)) continue;
    const shown = textOf(element);
    if (shown !== '' && shown !== full) whole = whole.replace(shown, () => full);
  }
  return whole;
}

function sameAddress(text: string, href: string): boolean {
  return text.replace(/\/$/, '') === href.replace(/\/$/, '');
}

/** A caption may be short, and what follows at the same place (poll options, a quote) longer. */
const SHARE_OF_LONGEST = 0.3;

/** What a site says about a post fits in one line. */
const LONGEST_LINE = 80;

function mainRun(index: PageIndex, unit: number, group: FeedGroup): TextRun | undefined {
  const all = textRuns(index, unit)
    .map((run) => ({ ...run, weight: run.weight - boilerplateIn(index, run, group) }))
    .filter((run) => run.weight > 0 && !isReactionLine(index, run));
  // "Acme reposted" stands above the words; a post that says it of itself has no others.
  const words = all.filter((run) => run.weight > LONGEST_LINE || !isRepostLine(foldedTextOf(index, run)));
  const runs = words.length > 0 ? words : all;
  const inPlace = runs.filter(
    (run) => run.place === group.textPlace && hasWords(index, run, /[\p{L}\p{N}\p{Extended_Pictographic}]/u),
  );
  // Elsewhere numbers are the clock of a player or a rank.
  const elsewhere = runs.filter(
    (run) => !group.commonPlaces.has(run.place) && hasWords(index, run, /[\p{L}\p{Extended_Pictographic}]/u),
  );
  return firstSizeable(index, inPlace) ?? firstSizeable(index, elsewhere);
}

/**
 * A title that is no heading: the first line of the unit, with only its date between it and the words. What stands
 * behind a name is no title.
 */
function withLine(
  index: PageIndex,
  unit: number,
  run: TextRun,
  group: FeedGroup,
): { run: TextRun; line: string | null } {
  const box = index.parent[run.elements[0] ?? 0] ?? -1;
  const beside = textRuns(index, unit).filter(
    (other) => index.parent[other.elements[0] ?? 0] === box && !other.mixed,
  );
  const [first, second] = beside;
  if (first === undefined || second === undefined || run.mixed) return { run, line: null };
  if (first.elements[0] !== run.elements[0] && second.elements[0] !== run.elements[0])
    return { run, line: null };
  const [start = 0, behind = 0] = [first.elements[0], second.elements[0]];
  const between = index.end[first.elements.at(-1) ?? start] ?? start;
  if (first.elements.length > 1 || INLINE.test(index.names[start] ?? '') || first.weight > LONGEST_TITLE)
    return { run, line: null };
  for (let i = unit; i < behind; i++) {
    const mark = index.marks[i] ?? 0;
    const isDate = i >= between && (mark & FURNITURE) === MARK.time;
    if ((mark & FURNITURE) !== 0 && !isDate) return { run, line: null };
  }
  if (countIn(index, 'time', box) === 0 || second.weight < first.weight) return { run, line: null };
  const line = textOfRun(index, first, group);
  return line === '' || line.includes('\n') ? { run, line: null } : { run: second, line };
}

const LONGEST_TITLE = 150;

/** The text without the name that some sites print in front of a caption, as a link, in the same line. */
export function withoutName(
  index: PageIndex,
  run: TextRun | null,
  text: string,
  names: readonly (string | null)[],
): string {
  for (let i = run?.elements[0] ?? 0, end = index.end[i] ?? 0; run !== null && i < end; i++) {
    const own = index.ownText[i] ?? '';
    if (own === '') continue;
    const isName = index.inLink[i] === true && names.includes(own) && text.startsWith(own);
    const rest = isName ? text.slice(own.length) : '';
    return /^\s+\S/.test(rest) ? rest.trimStart() : text;
  }
  return text;
}

function foldedTextOf(index: PageIndex, run: TextRun): string {
  return run.elements.map((i) => foldedText(index.elements[i] as Element)).join(' ');
}

/** A title is put in front again later; alone it is the text. */
function firstSizeable(index: PageIndex, runs: readonly TextRun[]): TextRun | undefined {
  const longest = runs.reduce((most, run) => Math.max(most, run.weight), 0);
  const sizeable = runs.filter((run) => run.weight >= SHARE_OF_LONGEST * longest);
  return sizeable.find((run) => !isTitleAlone(index, run)) ?? sizeable[0];
}

function isTitleAlone(index: PageIndex, { elements }: TextRun): boolean {
  const lines = elements.filter((i) => countIn(index, 'prose', i) + countIn(index, 'linked', i) > 0);
  const title = lines.at(-1) ?? 0;
  const marks = (index.marks[title] ?? 0) | (index.marks[index.parent[title] ?? -1] ?? 0);
  if ((marks & MARK.heading) === 0 || !isLinkedHeading(index, title)) return false;
  // A section's name may stand above it.
  return lines
    .slice(0, -1)
    .every((i) => countIn(index, 'prose', i) + countIn(index, 'linked', i) <= LONGEST_KICKER);
}

function hasWords(index: PageIndex, run: TextRun, words: RegExp): boolean {
  return run.elements.some((i) => words.test((index.elements[i] as Element).textContent));
}

/** Characters of the run that are words of the site. */
function boilerplateIn(index: PageIndex, run: TextRun, group: FeedGroup): number {
  let characters = 0;
  for (const i of run.elements) {
    for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
      const text = index.ownText[inner] ?? '';
      if (
        text !== '' &&
        (group.boilerplate.has(text) ||
          isInterfaceWord(text) ||
          !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text))
      )
        characters += text.length;
    }
  }
  return characters;
}

/** "Liked by maya and 3 others": accounts or a number, and a word for liking. */
function isReactionLine(index: PageIndex, run: TextRun): boolean {
  if (run.weight > LONGEST_LINE) return false;
  const text = foldedTextOf(index, run);
  if (text.length > 160 || !LIKE_WORDS.test(text)) return false;
  return run.elements.some((i) => {
    for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
      if (index.links.get(inner)?.kind === 'account') return true;
    }
    return false;
  });
}

function isCutOff(index: PageIndex, unit: number, run: TextRun, text: string): boolean {
  if (/(?:…|\.\.\.)$/.test(text)) return true;
  const last = run.elements.at(-1) ?? unit;
  for (let i = run.elements[0] ?? unit; i < (index.end[last] ?? 0); i++) {
    const own = index.ownText[i] ?? '';
    if (own !== '' && isLabel('seeMore', own)) return true;
  }
  return false;
}
