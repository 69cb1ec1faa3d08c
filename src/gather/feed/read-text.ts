import { textOf } from '../dom.ts';
import type { FeedGroup } from './feed-analysis.ts';
import { isLabel } from './labels.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { LIKE_WORDS } from './words.ts';
import { longestRun, textRuns, type TextRun } from './text-runs.ts';

export interface ReadText {
  readonly text: string;
  readonly cutOff: boolean;
  /** Where it was found, for readers of the other fields; `null` without words. */
  readonly run: TextRun | null;
}

/** The words of the post in the unit: its title, if it has one of its own, and its text. */
export function readText(index: PageIndex, unit: number, group: FeedGroup): ReadText {
  const run = mainRun(index, unit, group);
  if (run === undefined) return { text: '', cutOff: false, run: null };
  const skip = (element: Element) => isNoText(index, element, group);
  const elements = run.elements.map((i) => index.elements[i] as Element);
  const kept = elements.filter((element) => !skip(element));
  const body = (kept.length > 0 ? kept : elements)
    .map((element) => textOf(element, { skip }))
    .filter((text) => text !== '')
    .join('\n');
  const title = titleBefore(index, unit, run, group);
  const text =
    title === null ? body : body === '' || body.startsWith(title) ? body || title : `${title}\n${body}`;
  return { text, cutOff: isCutOff(index, unit, run, text), run };
}

function mainRun(index: PageIndex, unit: number, group: FeedGroup): TextRun | undefined {
  const runs = textRuns(index, unit).filter(
    (run) => !isBoilerplate(index, run, group) && !isReactionLine(index, run),
  );
  const inPlace = runs.filter((run) => run.place === group.textPlace);
  return longestRun(inPlace) ?? longestRun(runs);
}

function isBoilerplate(index: PageIndex, run: TextRun, group: FeedGroup): boolean {
  return run.elements.every((i) => {
    for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
      const text = index.ownText[inner] ?? '';
      if (text !== '' && !group.boilerplate.has(text)) return false;
    }
    return true;
  });
}

/** Buttons, "see more", words of the site, link cards: inside the run, but not of the post's words. */
function isNoText(index: PageIndex, element: Element, group: FeedGroup): boolean {
  const i = index.indexOf.get(element);
  if (i === undefined) return false;
  if (((index.marks[i] ?? 0) & (MARK.action | MARK.field)) !== 0) return true;
  const own = index.ownText[i] ?? '';
  const standsAlone = (index.ownText[index.parent[i] ?? 0] ?? '') === '';
  if (own !== '' && countIn(index, 'prose', i) + countIn(index, 'linked', i) <= own.length) {
    if (
      isLabel('seeMore', own) &&
      (index.isControl[i] === true || index.names[i] === 'a' || (standsAlone && index.inLink[i] !== true))
    )
      return true;
    // Hidden behind a style sheet once the text is unfolded.
    if (/^(?:…|\.\.\.)$/.test(own)) return true;
    if (standsAlone && (isLabel('sponsored', own) || isLabel('pinned', own) || isLabel('suggested', own)))
      return true;
    if (standsAlone && index.inLink[i] !== true && group.boilerplate.has(own)) return true;
  }
  return standsAlone && (isCard(index, i) || isTagList(index, i));
}

/** A link around a picture and words, or around several blocks of text: a preview of something else. */
function isCard(index: PageIndex, i: number): boolean {
  if (index.names[i] !== 'a' || countIn(index, 'linked', i) === 0) return false;
  if (countIn(index, 'media', i) > 0) return true;
  let blocks = 0;
  for (let inner = i + 1; inner < (index.end[i] ?? 0); inner++) {
    if (/^(?:div|p|h[1-6]|section)$/.test(index.names[inner] ?? '') && (index.ownText[inner] ?? '') !== '')
      blocks++;
  }
  return blocks >= 2;
}

/** Two or more links to topics and nothing else, without the "#" that makes them words of the post. */
function isTagList(index: PageIndex, i: number): boolean {
  if (!/^(?:ul|ol|div|p|dl)$/.test(index.names[i] ?? '') || countIn(index, 'prose', i) > 0) return false;
  let topics = 0;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
    const link = index.links.get(inner);
    if (link === undefined) continue;
    if (
      link.kind !== 'topic' &&
      !/(^|\s)tag(\s|$)/.test((index.elements[inner] as Element).getAttribute('rel') ?? '')
    )
      return false;
    if ((index.ownText[inner] ?? '').startsWith('#')) return false;
    topics++;
  }
  return topics >= 1;
}

/** "Liked by maya and 3 others": accounts or a number, and a word for liking. */
function isReactionLine(index: PageIndex, run: TextRun): boolean {
  if (run.weight > 80) return false;
  const text = run.elements.map((i) => (index.elements[i] as Element).textContent).join(' ');
  if (text.length > 160 || !LIKE_WORDS.test(text)) return false;
  return run.elements.some((i) => {
    for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
      if (index.links.get(inner)?.kind === 'account') return true;
    }
    return false;
  });
}

/** A heading in front of the text that is not the author's line. */
function titleBefore(index: PageIndex, unit: number, run: TextRun, group: FeedGroup): string | null {
  const start = run.elements[0] ?? unit;
  for (let i = unit; i < start; i++) {
    if (((index.marks[i] ?? 0) & MARK.heading) === 0 || countIn(index, 'furniture', i) > 0) continue;
    if ((index.end[i] ?? 0) > start || !leadsSomewhere(index, i, unit)) continue;
    const title = textOf(index.elements[i] as Element);
    if (title.length >= 3 && !group.boilerplate.has(title)) return title;
  }
  return null;
}

/** A title is the link to the post; a heading without a link is a name or a label of the site. */
function leadsSomewhere(index: PageIndex, heading: number, unit: number): boolean {
  for (let i = heading; i < (index.end[heading] ?? 0); i++) if (index.links.has(i)) return true;
  for (let up = heading, step = 0; up > unit && step < 4; up = index.parent[up] ?? -1, step++) {
    if (index.links.has(up)) return true;
  }
  return false;
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
