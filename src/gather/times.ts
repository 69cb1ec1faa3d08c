/**
 * Times as sites print them, in any language: "3h", "vor 3 Std.", "il y a 2 j", "3 天前", "Yesterday at 10:15",
 * "5 de março", "Oct 29, 2014 at 6:28 PM". Words come from `time-words.ts`, month names from the browser.
 *
 * A label is read in the viewer's time zone, in which sites print it. What is ambiguous ("3/4/2021") or has words
 * that no time label has ("3 min read") gives `null`: no time beats a wrong one.
 */
import type { Post } from '../model/post.ts';
import { latinDigits } from './counts.ts';
import { clockOf, dateOf, FILLERS, words, type Clock } from './calendar-dates.ts';
import { weekdayOf } from './calendar-words.ts';
import {
  COUNTED_WORDS,
  DUAL_WORDS,
  NOW_WORDS,
  SINGLE_WORDS,
  TODAY_WORDS,
  UNIT_WORDS,
  UNITS_BY_CONTEXT,
  YESTERDAY_WORDS,
  type TimeUnit,
} from './time-words.ts';

type TimePrecision = NonNullable<Post['timePrecision']>;

/** ISO 8601 in UTC, and how far it can be trusted. */
export interface ParsedTime {
  readonly time: string;
  readonly timePrecision: TimePrecision;
}

/** No label is longer; a longer text is prose. */
const LONGEST_LABEL = 100;

/** The moment that a label or an ISO string names, relative ones counted back from `now`; `null` if it names none. */
export function parseTime(label: string | null | undefined, now: Date): ParsedTime | null {
  if (label === null || label === undefined || label.length > LONGEST_LABEL * 2) return null;
  const iso = isoTime(label.trim());
  if (iso !== null) return iso;
  for (const part of label.split(/[·•|⋅∙\n]/)) {
    const text = normalised(part);
    if (text === '' || text.length > LONGEST_LABEL) continue;
    const parsed = relativeTime(text, now) ?? nearDay(text, now) ?? absoluteTime(text, now);
    if (parsed !== null) return parsed;
  }
  return null;
}

function normalised(label: string): string {
  return latinDigits(label)
    .replace(/(\d)\.?[ºª]/g, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

function isoTime(text: string): ParsedTime | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const precision = match[6] !== undefined ? 'second' : match[4] !== undefined ? 'minute' : 'day';
  return moment(new Date(text.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')), precision);
}

const MS = {
  second: 1e3,
  minute: 6e4,
  hour: 36e5,
  day: 864e5,
  week: 6048e5,
  month: 30.44 * 864e5,
  year: 365.25 * 864e5,
};
/** "2 weeks" is not right to the day. */
const PRECISION: Record<TimeUnit, TimePrecision> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'month',
  month: 'month',
  year: 'year',
};

const UNITS = dictionary(UNIT_WORDS);
const DUALS = dictionary(DUAL_WORDS);
const SINGLES = dictionary(SINGLE_WORDS);
const ONES = new Set(COUNTED_WORDS[1].split(' '));
const TWOS = new Set(COUNTED_WORDS[2].split(' '));
const NOW = new Set(words(NOW_WORDS));
const TODAY = words(TODAY_WORDS);
const YESTERDAY = words(YESTERDAY_WORDS);

function relativeTime(label: string, now: Date): ParsedTime | null {
  // Hebrew repeats a number that its word says ("שעתיים (2)").
  const text = label.replace(/\s\(\d\)$/, '');
  if (NOW.has(text)) return moment(now, 'minute');
  let ms = 0;
  let finest: TimeUnit | null = null;
  let amount: number | null = null;
  let isWord = false;
  // Numbers apart from words ("3h"); words with their inner stops and apostrophes.
  const tokens = text.match(/\d+|[\p{L}\p{M}׳]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  const context = contextOf(tokens);
  for (const token of split(tokens)) {
    const unit = (amount !== null && !isWord ? context.get(token) : undefined) ?? UNITS.get(token);
    const [dual, single] = [DUALS.get(token), tokens.length > 1 ? SINGLES.get(token) : undefined];
    if (/^\d+$/.test(token)) {
      // "il y a 2 j": the "a" before a number was no "one".
      if (amount !== null && !isWord) return null;
      amount = Number(token);
      isWord = false;
    } else if (unit !== undefined && amount !== null) {
      ms += amount * MS[unit];
      finest = unit;
      amount = null;
    } else if (dual !== undefined || single !== undefined) {
      finest = dual ?? single ?? null;
      ms += finest === null ? 0 : (dual === undefined ? 1 : 2) * MS[finest];
    } else if ((amount === null || (amount === 1 && isWord)) && ONES.has(token) && finest === null) {
      // "il y a une heure" has two of them.
      amount = 1;
      isWord = true;
    } else if (amount === null && TWOS.has(token)) {
      amount = 2;
    } else if (unit !== undefined && isArabic(token) && finest === null) {
      // "قبل ساعة": an hour, without a number.
      ms += MS[unit];
      finest = unit;
    } else if (!FILLERS.has(token) && !(finest !== null && ONES.has(token))) {
      return null;
    }
  }
  // "3 tháng 1" is a date.
  if (finest === null || (amount !== null && !isWord)) return null;
  return moment(new Date(now.getTime() - ms), PRECISION[finest]);
}

/** What letters mean beside the language's word for "ago". */
function contextOf(tokens: readonly string[]): ReadonlyMap<string, TimeUnit> {
  const context = Object.entries(UNITS_BY_CONTEXT).find(([word]) => tokens.includes(word))?.[1];
  return new Map(Object.entries(context ?? {}));
}

/** Languages without spaces glue the unit to "ago": 時間前, 일 전, 天前. */
function split(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => {
    const glued = /^(.+?)(前|전|の前|以前|ที่ผ่านมา|ที่แล้ว|ที่)$/u.exec(token);
    return glued?.[1] !== undefined && UNITS.has(glued[1]) ? [glued[1]] : [token];
  });
}

function isArabic(token: string): boolean {
  return /^[\u0600-\u06ff]{3,}$/.test(token);
}

/** "Today at 9:20", "gestern um 10:15", "昨天 10:15", "Monday at 6:28 PM". */
function nearDay(text: string, now: Date): ParsedTime | null {
  const clock = clockOf(text);
  const rest = clock === null ? text : clock.rest;
  const daysBack = startsOrEnds(rest, YESTERDAY)
    ? 1
    : startsOrEnds(rest, TODAY)
      ? 0
      : weekdaysBack(rest, now);
  if (daysBack === null) return null;
  return atClock(new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBack), clock);
}

/** Such a label has at most a preposition besides. */
function startsOrEnds(rest: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      rest.startsWith(name) &&
      rest.length - name.length <= 12 &&
      !/^[\p{L}\d]/u.test(rest.slice(name.length)),
  );
}

/** Glued to the weekday before the clock: "星期五下午6:00". */
const HALF_DAY = /(?:上午|下午|午前|午後|凌晨|早上|中午|晚上)$/u;

function weekdaysBack(rest: string, now: Date): number | null {
  if (/\d/.test(rest) || rest.length > 24) return null;
  const first = /^[\p{L}\p{M}-]+/u.exec(rest)?.[0].replace(HALF_DAY, '');
  const weekday = first === undefined || first.length < 2 ? null : weekdayOf(first);
  return weekday === null ? null : ((now.getDay() - weekday + 6) % 7) + 1;
}

function atClock(day: Date, clock: Clock | null): ParsedTime | null {
  if (clock === null) return moment(day, 'day');
  day.setHours(clock.hour, clock.minute);
  return moment(day, 'minute');
}

function absoluteTime(text: string, now: Date): ParsedTime | null {
  const clock = clockOf(text);
  const date = dateOf(clock === null ? text : clock.rest);
  if (date === null) return null;
  if (date.day === null) {
    if (date.year === null) return null;
    return moment(new Date(date.year, date.month, 1), 'month');
  }
  if (date.year !== null) return atClock(new Date(date.year, date.month, date.day), clock);
  const thisYear = new Date(now.getFullYear(), date.month, date.day);
  // Without a year, the last such day: a feed shows nothing of the future, but for the viewer's time zone.
  const isAhead = thisYear.getTime() > now.getTime() + MS.day;
  return atClock(isAhead ? new Date(now.getFullYear() - 1, date.month, date.day) : thisYear, clock);
}

function moment(date: Date, timePrecision: TimePrecision): ParsedTime | null {
  const year = date.getFullYear();
  return Number.isNaN(year) || year < 1990 || year > 2200
    ? null
    : { time: date.toISOString(), timePrecision };
}

function dictionary(table: Partial<Record<TimeUnit, string>>): Map<string, TimeUnit> {
  const map = new Map<string, TimeUnit>();
  for (const [unit, list] of Object.entries(table) as [TimeUnit, string][]) {
    for (const word of words(list)) if (!map.has(word)) map.set(word, unit);
  }
  return map;
}
