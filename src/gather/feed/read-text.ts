import { textOf } from '../dom.ts';
import type { FeedGroup } from './feed-analysis.ts';
import { isLabel, isRepostLine } from './labels.ts';
import { linkTarget } from './links.ts';
import { FURNITURE, MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { boxAround, foldedText, INLINE, placeAround } from './page-tree.ts';
import { COMMENT_WORDS, LIKE_WORDS } from './words.ts';
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

/** Buttons, "see more", words of the site, link cards: inside the run, but not of the post's words. */
function isNoText(index: PageIndex, element: Element, group: FeedGroup): boolean {
  const i = index.indexOf.get(element);
  if (i === undefined) return false;
  // A quotation set aside.
  if (index.outside[i] === true) return true;
  if (((index.marks[i] ?? 0) & (MARK.action | MARK.field)) !== 0) return true;
  const characters = countIn(index, 'prose', i) + countIn(index, 'linked', i);
  const own = index.ownText[i] ?? '';
  if (isSourceName(index, i)) return true;
  if (index.isControl[i] === true || index.names[i] === 'a') {
    if (characters <= LONGEST_LABEL && isLabel('seeMore', element.textContent)) return true;
    return isLabel('seeMore', own) && standsAlone(index, i);
  }
  // "hashtag#tea": a word for those who listen, before the sign for those who look.
  if (/^hashtag$/i.test(own) && /^\s*hashtag\s*#/i.test(element.parentElement?.textContent ?? ''))
    return true;
  const isLeaf = own !== '' && characters <= own.length;
  if (isLeaf && (isKicker(index, i) || isSubject(index, i, group)) && standsAlone(index, i)) return true;
  if (index.inLink[i] === true) return false;
  // "..." alone is hidden by a style sheet once the text is unfolded, and goes with the button before.
  if (isLeaf && /^(?:…|\.\.\.)$/.test(own)) return true;
  if (index.names[i] === 'span' && isLinkList(index, i)) return true;
  if (!standsAlone(index, i)) return false;
  return (isLeaf && (isInterfaceWord(own) || group.boilerplate.has(own))) || isLinkList(index, i);
}

/** A section's or topic's name above the title, in front of a heading that is a link. */
function isKicker(index: PageIndex, i: number): boolean {
  if ((index.ownText[i] ?? '').length > LONGEST_KICKER || /[#@.!?…]/.test(index.ownText[i] ?? ''))
    return false;
  const next = index.end[boxAround(index, i)] ?? 0;
  if (((index.marks[next] ?? 0) & MARK.heading) === 0 || (index.marks[next] ?? 0) & MARK.author) return false;
  return isLinkedHeading(index, next);
}

function isLinkedHeading(index: PageIndex, i: number): boolean {
  if (index.inLink[i] === true) return true;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++)
    if (index.links.get(inner)?.kind === 'item') return true;
  return false;
}

const LONGEST_KICKER = 25;

/** "(tramwerk.example)" behind a link to that site. */
function isSourceName(index: PageIndex, i: number): boolean {
  if (countIn(index, 'prose', i) + countIn(index, 'linked', i) > LONGEST_LABEL) return false;
  if (index.inLink[i] === true && index.names[i] !== 'a') return false;
  const element = index.elements[i] as Element;
  const host = /^\(?\s*(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/[\w-]*)?\s*\)?$/.exec(foldedText(element))?.[1];
  if (host === undefined) return false;
  let up = placeAround(index, i);
  // In a sentence it is one of its words.
  if (/[\p{L}\p{N}]/u.test(index.ownText[up] ?? '')) return false;
  for (let level = 0; level < 3 && up >= 0; level++, up = placeAround(index, up)) {
    if ((index.end[up] ?? 0) - up > MOST_NEAR) return false;
    for (let at = up; at < (index.end[up] ?? 0); at++) {
      const link = index.links.get(at);
      const isInside = at >= i && at < (index.end[i] ?? 0);
      if (
        link?.sameSite === false &&
        !isInside &&
        link.key.replace(/^www\./, '').startsWith(host.toLowerCase())
      )
        return true;
    }
  }
  return false;
}

const MOST_NEAR = 60;

const subjects = new WeakMap<FeedGroup, ReadonlySet<string>>();
const REPLY = /^(?:re|aw|antw|sv|vs|odp|res|rif|ynt|ответ|回复|回覆|答复)\s*(?:\[\d+\])?\s*[:：]\s*/iu;

/** What a thread is called: stands above each of its posts, often behind "Re:", and is no word of any. */
function isSubject(index: PageIndex, i: number, group: FeedGroup): boolean {
  const text = index.ownText[i] ?? '';
  if (text === '' || text.length > LONGEST_SUBJECT || group.units.length < 2) return false;
  return subjectsOf(index, group).has(subjectOf(text));
}

function subjectOf(text: string): string {
  return text.replace(REPLY, '').toLowerCase();
}

function subjectsOf(index: PageIndex, group: FeedGroup): ReadonlySet<string> {
  const known = subjects.get(group);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const unit of group.units) {
    const here = new Set<string>();
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      const text = index.ownText[i] ?? '';
      if (text === '' || text.length > LONGEST_SUBJECT || text.length < 3) continue;
      const isHeading =
        ((index.marks[i] ?? 0) | (index.marks[index.parent[i] ?? -1] ?? 0)) & MARK.heading ||
        /^(?:strong|b)$/.test(index.names[i] ?? '');
      if (isHeading || REPLY.test(text)) here.add(subjectOf(text));
    }
    for (const text of here) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(2, group.units.length * 0.5);
  const result = new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
  subjects.set(group, result);
  return result;
}

const LONGEST_SUBJECT = 150;

const LONGEST_LABEL = 40;

function isInterfaceWord(text: string): boolean {
  return (['seeMore', 'sponsored', 'pinned', 'suggested'] as const).some((kind) => isLabel(kind, text));
}

/** Whether the element fills a line of its own: a word inside a sentence is never a label. */
function standsAlone(index: PageIndex, i: number): boolean {
  for (let at = i; at >= 0; at = index.parent[at] ?? -1) {
    if (!INLINE.test(index.names[at] ?? '')) return true;
    const up = index.parent[at] ?? -1;
    const all = countIn(index, 'prose', up) + countIn(index, 'linked', up);
    if (all > countIn(index, 'prose', at) + countIn(index, 'linked', at)) return false;
  }
  return true;
}

/** A link around a picture and words, or around several texts: a preview of something else. */
export function isCard(index: PageIndex, i: number): boolean {
  if (index.names[i] !== 'a' || countIn(index, 'linked', i) === 0) return false;
  if ((index.ownText[placeAround(index, i)] ?? '') !== '') return false;
  if (countIn(index, 'media', i) > 0) return true;
  let texts = 0;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) if ((index.ownText[inner] ?? '') !== '') texts++;
  // Hashtags and addresses come in pieces too, but without a space.
  return (
    texts >= 2 &&
    (index.ownText[i] ?? '') === '' &&
    !/^\s*(?:#|@|https?:)|^\s*\S+\s*$/.test((index.elements[i] as Element).textContent) &&
    countIn(index, 'linked', i) > LONGEST_LABEL
  );
}

/** Links to topics, or a row of short links, and nothing else; without the "#" that makes them words of the post. */
function isLinkList(index: PageIndex, i: number): boolean {
  const isInline = index.names[i] === 'span' && !isInSentence(index, i);
  if (!isInline && !/^(?:ul|ol|div|p|dl)$/.test(index.names[i] ?? '')) return false;
  if (countIn(index, 'prose', i) > 0) return false;
  let links = 0;
  let topics = 0;
  const isTagRow = isBelowTitle(index, i);
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
    const text = index.ownText[inner] ?? '';
    if ((!isTagRow && /^[#@$]/.test(text)) || text.length > LONGEST_LINK) return false;
    if (index.names[inner] !== 'a') continue;
    links++;
    const rel = (index.elements[inner] as Element).getAttribute('rel') ?? '';
    if (index.links.get(inner)?.kind === 'topic' || /(^|\s)tag(\s|$)/.test(rel)) topics++;
  }
  return links > 0 && (topics === links || ((links >= 3 || isTagRow) && !isInline));
}

/** Whether words stand beside the element in the same line. */
function isInSentence(index: PageIndex, i: number): boolean {
  const up = index.parent[i] ?? -1;
  if ((index.ownText[up] ?? '') !== '') return true;
  for (let child = up + 1; child < (index.end[up] ?? 0); child = index.end[child] ?? child + 1)
    if (child !== i && INLINE.test(index.names[child] ?? '') && countIn(index, 'prose', child) > 0)
      return true;
  return false;
}

const LONGEST_LINK = 24;

/** Right below a title that is a link: there tags are no words, though a "#" stands before them. */
function isBelowTitle(index: PageIndex, i: number): boolean {
  for (let before = i - 1; before >= Math.max(0, i - TITLE_WITHIN); before--) {
    if ((index.end[before] ?? 0) > i) continue;
    if (((index.marks[before] ?? 0) & MARK.heading) !== 0) return isLinkedHeading(index, before);
    if ((index.ownText[before] ?? '').length > LONGEST_LINK && index.inLink[before] !== true) return false;
  }
  return false;
}

const TITLE_WITHIN = 8;

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

/** A heading in front of the text that is not the author's line. */
function titleBefore(index: PageIndex, unit: number, run: TextRun, group: FeedGroup): string | null {
  const start = run.elements[0] ?? unit;
  for (let i = unit; i < start; i++) {
    if (countIn(index, 'furniture', i) > 0 || (index.end[i] ?? 0) > start || !isTitle(index, i, unit))
      continue;
    const title = textOf(index.elements[i] as Element);
    if (subjectsOf(index, group).has(subjectOf(title)) && group.units.length > 1) continue;
    if (title.length >= 3 && !group.boilerplate.has(title)) return title;
  }
  return null;
}

/** A title is the link to the post; a heading without a link is a name or a label of the site. */
function isTitle(index: PageIndex, at: number, unit: number): boolean {
  if (index.names[at] === 'a') {
    if (isInHeadingOfUnit(index, at, unit)) return true;
    const link = index.links.get(at);
    return (
      (link?.key === pageKey(index) && countIn(index, 'linked', at) >= 12) ||
      (link?.kind === 'item' &&
        countIn(index, 'linked', at) >= 3 &&
        (isInHeadingWithCounter(index, at, unit) || isLineOfPost(index, at, unit)))
    );
  }
  if (((index.marks[at] ?? 0) & MARK.heading) === 0) return false;
  for (let i = at; i < (index.end[at] ?? 0); i++) if (index.links.has(i)) return true;
  for (let up = at, step = 0; up > unit && step < 4; up = placeAround(index, up), step++) {
    if (index.links.has(up)) return true;
  }
  return false;
}

/** The unit begins with its heading and has no box, see `joined-rows.ts`. */
function isInHeadingOfUnit(index: PageIndex, at: number, unit: number): boolean {
  return (
    /^h[1-6]$/.test(index.names[unit] ?? '') &&
    (index.elements[unit] as Element).contains(index.elements[at] ?? null)
  );
}

/** A link in a line of its own to where the post's date or its comments lead to, too: a title without a heading. */
function isLineOfPost(index: PageIndex, at: number, unit: number): boolean {
  const up = placeAround(index, at);
  if (countIn(index, 'linked', at) < SHORTEST_LINE || (index.ownText[up] ?? '') !== '') return false;
  if (INLINE.test(index.names[boxAround(index, at)] ?? '') && INLINE.test(index.names[up] ?? ''))
    return false;
  // "View all 12 comments", "Liked by maya".
  const text = foldedText(index.elements[at] as Element);
  if (COMMENT_WORDS.test(text) || LIKE_WORDS.test(text)) return false;
  const key = index.links.get(at)?.key;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const isOther = i !== at && index.links.get(i)?.key === key;
    if (isOther && ((index.marks[i] ?? 0) & (MARK.time | MARK.action)) !== 0) return true;
  }
  return false;
}

const SHORTEST_LINE = 12;

/** The link of a title beside a counter or a button in the same heading; beside an author it is no title. */
function isInHeadingWithCounter(index: PageIndex, at: number, unit: number): boolean {
  for (
    let up = index.parent[at] ?? -1, step = 0;
    up > unit && step < 3;
    up = index.parent[up] ?? -1, step++
  ) {
    if (((index.marks[up] ?? 0) & MARK.heading) === 0) continue;
    return countIn(index, 'furniture', up) > 0 && countIn(index, 'author', up) === 0;
  }
  return false;
}

function pageKey({ page }: PageIndex): string | undefined {
  const link = linkTarget(page.url.href, page.url.hostname);
  return link?.kind === 'item' ? link.key : undefined;
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
