import { weekdayOf } from '../calendar-words.ts';
import { parseTime, type ParsedTime } from '../times.ts';
import { attributeOf, foldedText } from './page-tree.ts';
import { MARK } from './marks.ts';
import type { FeedGroup } from './feed-analysis.ts';
import { linkTarget, shapeOf, type LinkTarget } from './links.ts';
import { countIn, type PageIndex } from './page-index.ts';
import type { TextRun } from './text-runs.ts';
import { withoutPosted } from './time-labels.ts';

export interface ReadTime {
  readonly time: ParsedTime | null;
  /** Index of the element that shows it. */
  readonly at: number | null;
}

const LABELS = ['datetime', 'title', 'aria-label', 'data-tooltip', 'content'] as const;
const EXACTNESS = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** The first time in the unit outside the text, read from its most exact label. */
export function readTime(index: PageIndex, unit: number, run: TextRun | null): ReadTime {
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (((index.marks[i] ?? 0) & MARK.time) === 0 || isInRun(index, run, i)) continue;
    if (isOfMember(index, i)) continue;
    const time = mostExact(index, i);
    if (time === null) continue;
    return moreExact(index, unit, run, { time, at: i });
  }
  return { time: null, at: null };
}

/** Some posts stand below their day and tell the time of day at their end. */
function moreExact(index: PageIndex, unit: number, run: TextRun | null, first: Required<ReadTime>): ReadTime {
  const { time, at } = first;
  if (time === null || at === null || time.timePrecision !== 'day') return first;
  for (let i = index.end[at] ?? at + 1; i < (index.end[unit] ?? 0); i++) {
    if (((index.marks[i] ?? 0) & MARK.time) === 0 || isInRun(index, run, i)) continue;
    const other = mostExact(index, i);
    if (other === null || exactness(other) >= exactness(time)) continue;
    if (other.time.slice(0, 10) === time.time.slice(0, 10)) return { time: other, at: i };
  }
  return first;
}

const MEMBER_SINCE =
  /\b(?:join(?:ed|\s?date)|regist|member since|mitglied seit|dabei seit|inscri|membre depuis|lid sinds|iscritto|dołączył|miembro desde|membro desde)|регистр|на форуме с|注册|登録/iu;
const LONGEST_LABELLED = 60;

/** "Joined: May 2009" beside a name tells of the author, not of the post. */
function isOfMember(index: PageIndex, i: number): boolean {
  for (const at of [i, index.parent[i] ?? i]) {
    const text = foldedText(index.elements[at] as Element);
    if (text.length <= LONGEST_LABELLED && MEMBER_SINCE.test(text)) return true;
  }
  return false;
}

function mostExact(index: PageIndex, i: number): ParsedTime | null {
  const name = index.names[i] ?? '';
  let best: ParsedTime | null = null;
  // The link around a time or the label inside it often carries the full date.
  for (const at of [i, index.parent[i] ?? -1, i + 1 < (index.end[i] ?? 0) ? i + 1 : -1]) {
    if (at < 0) continue;
    const element = index.elements[at] as Element;
    const labels = LABELS.map((label) => attributeOf(element, index.names[at] ?? name, label));
    if (at === i) labels.push(index.ownText[i] ?? '');
    for (const label of labels) {
      const parsed = label === null || label === '' ? null : readLabel(label, index.page.now);
      if (parsed !== null && (best === null || exactness(parsed) < exactness(best))) best = parsed;
    }
  }
  return best;
}

const A_DAY_MS = 864e5;

/** What the label says, unless it lies ahead: the end of a poll is not when the post was written. */
function readLabel(label: string, now: Date): ParsedTime | null {
  const parsed =
    parseTime(withoutPosted(label), now) ?? dateString(label) ?? withSeconds(label) ?? byWeekday(label, now);
  return parsed !== null && Date.parse(parsed.time) <= now.getTime() + A_DAY_MS ? parsed : null;
}

/** A date as JavaScript prints it: "Wed Oct 08 2025 12:00:00 GMT+0000 (…)". */
function dateString(label: string): ParsedTime | null {
  if (!/\d:\d\d:\d\d GMT[+-]\d{4}/.test(label)) return null;
  const date = new Date(label);
  return Number.isNaN(date.getTime()) ? null : { time: date.toISOString(), timePrecision: 'second' };
}

/** "Fri, 03/06/2026 - 10:15": which number is the month, the day of the week tells. */
function byWeekday(label: string, now: Date): ParsedTime | null {
  const match = /^(\p{L}{2,12})\.?,?\s+(\d{1,2})([/-])(\d{1,2})\3(\d{4})(.*)$/u.exec(label.trim());
  const weekday = match === null ? null : weekdayOf((match[1] ?? '').toLowerCase());
  if (match === null || weekday === null) return null;
  const [, , first = '', , second = '', year = '', rest = ''] = match;
  const fitting = [
    [first, second],
    [second, first],
  ].filter(([month, day]) => {
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    return date.getMonth() === Number(month) - 1 && date.getDay() === weekday;
  });
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  const pad = (part = '') => part.padStart(2, '0');
  return parseTime(`${year}-${pad(only[0])}-${pad(only[1])}${rest.replace(/^[\s,–-]+/, ' ')}`, now);
}

/** A moment followed by the same in seconds: "2026-03-09T08:15:00 1773044100". */
function withSeconds(label: string): ParsedTime | null {
  const seconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\s(\d{9,10})$/.exec(label)?.[1];
  return seconds === undefined
    ? null
    : { time: new Date(Number(seconds) * 1000).toISOString(), timePrecision: 'second' };
}

function exactness(time: ParsedTime): number {
  return EXACTNESS.indexOf(time.timePrecision);
}

export function isInRun(index: PageIndex, run: TextRun | null, i: number): boolean {
  if (run === null || run.mixed) return false;
  return i >= (run.elements[0] ?? 0) && i < (index.end[run.elements.at(-1) ?? 0] ?? 0);
}

/**
 * The address of the post: the link that shows the time; else the link of the shape that most units have one of; else
 * the link of the title.
 */
export function readPermalink(
  index: PageIndex,
  unit: number,
  at: number | null,
  group: FeedGroup,
): string | null {
  if (at !== null) {
    for (const i of [at, ...upTo(index, at, unit, 3), ...below(index, at)]) {
      const link = index.links.get(i);
      if (link !== undefined && link.kind !== 'account')
        return hrefOf(index, titleContinuedBy(index, unit, link) ?? i);
    }
  }
  let best: number | null = null;
  let bestShare = 0;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const link = index.links.get(i);
    if (link?.kind !== 'item') continue;
    const share =
      (group.linkShapes.get(shapeOf(link)) ?? 0) +
      (countsAsTitle(index, i) ? 0.5 : 0) +
      (link.sameSite ? 0.75 : 0);
    if (share > bestShare) [best, bestShare] = [i, share];
  }
  best ??= ownLinkOf(index, unit, group);
  return best === null ? declaredAddress(index, unit) : hrefOf(index, best);
}

const ownPlaces = new WeakMap<FeedGroup, number | null>();
/** At one place nearly every unit has a link of its own. */
const OWN_SHARE = 0.8;

/** The link at the place where nearly each unit leads somewhere else: its own address, though no id shows in it. */
function ownLinkOf(index: PageIndex, unit: number, group: FeedGroup): number | null {
  let place = ownPlaces.get(group);
  if (place === undefined) ownPlaces.set(group, (place = ownPlace(index, group)));
  for (let i = unit; place !== null && i < (index.end[unit] ?? 0); i++)
    if (index.path[i] === place && mayBeOwn(index, i)) return i;
  return null;
}

function ownPlace(index: PageIndex, group: FeedGroup): number | null {
  const keys = new Map<number, Set<string>>();
  for (const unit of group.units) {
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      if (!mayBeOwn(index, i)) continue;
      const at = keys.get(index.path[i] ?? 0) ?? new Set<string>();
      keys.set(index.path[i] ?? 0, at.add(index.links.get(i)?.key ?? ''));
    }
  }
  const [most] = [...keys].sort((a, b) => b[1].size - a[1].size);
  const isOwn = most !== undefined && most[1].size >= 2 && most[1].size >= group.units.length * OWN_SHARE;
  return isOwn ? most[0] : null;
}

function mayBeOwn(index: PageIndex, i: number): boolean {
  const link = index.links.get(i);
  if (link?.sameSite !== true || link.segments.length === 0) return false;
  return (link.kind === 'item' || link.kind === 'other') && ((index.marks[i] ?? 0) & MARK.author) === 0;
}

/** Cards that open by script keep their address in an attribute of their own. */
const ADDRESS_ATTRIBUTE = /^(?:data-)?(?:[a-z]+-)*(?:permalink|href|url|link)$/;
const ADDRESS_WITHIN = 6;

function declaredAddress(index: PageIndex, unit: number): string | null {
  for (let i = unit; i < Math.min(index.end[unit] ?? 0, unit + ADDRESS_WITHIN); i++) {
    if (index.names[i] === 'form' || index.names[i] === 'a') continue;
    for (const { name, value } of (index.elements[i] as Element).attributes) {
      if (!ADDRESS_ATTRIBUTE.test(name) || !/^(?:https?:\/\/|\/[^/])/.test(value)) continue;
      const { url } = index.page;
      const link = linkTarget(value, url.hostname);
      if (link?.sameSite === true && link.kind === 'item') return new URL(value, url).href;
    }
  }
  return null;
}

/** In a list of threads the time may lead to the last answer; what it continues is the thread: `/t/roof/12` of `/t/roof/12/40`. */
function titleContinuedBy(index: PageIndex, unit: number, time: LinkTarget): number | null {
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const link = index.links.get(i);
    if (link?.kind !== 'item' || !link.sameSite || ((index.marks[i] ?? 0) & MARK.author) !== 0) continue;
    const stem = link.key.replace(/\.\w{3,5}$/, '');
    if (
      link.key !== time.key &&
      stem.length > 3 &&
      /^[^\p{L}\p{N}]/u.test(time.key.slice(stem.length)) &&
      time.key.startsWith(stem) &&
      countIn(index, 'linked', i) >= 3
    )
      return i;
  }
  return null;
}

function countsAsTitle(index: PageIndex, i: number): boolean {
  const around = index.parent[i] ?? i;
  return ((index.marks[around] ?? 0) & MARK.heading) !== 0;
}

function upTo(index: PageIndex, i: number, unit: number, steps: number): number[] {
  const result: number[] = [];
  for (let up = index.parent[i] ?? -1; up > unit && result.length < steps; up = index.parent[up] ?? -1)
    result.push(up);
  return result;
}

function below(index: PageIndex, i: number): number[] {
  return Array.from({ length: Math.min(6, (index.end[i] ?? 0) - i - 1) }, (_, step) => i + 1 + step);
}

function hrefOf(index: PageIndex, i: number): string {
  // The property knows the page's `<base>`.
  return (index.elements[i] as HTMLAnchorElement).href;
}
