/**
 * Clock times and calendar dates inside a label, in any language and order of parts. Labels come normalised (lower
 * case, Latin digits). For `times.ts`.
 */
import { monthOf, weekdayOf } from './calendar-words.ts';
import { AM_WORDS, FILLER_WORDS, PM_WORDS } from './time-words.ts';

/** Words that may stand around a time without being part of it. */
export const FILLERS: ReadonlySet<string> = new Set(words(FILLER_WORDS));
const AM = words(AM_WORDS);
const PM = words(PM_WORDS);

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** The label without its time of day. */
  readonly rest: string;
}

/** The time of day in a label, 12-hour clocks resolved; `null` if there is none. */
export function clockOf(text: string): Clock | null {
  const match =
    /(?<![\d.,/:-])(\d{1,2})\s?[:٫時시點点h]\s?(\d{2})(?:[:]\d{2})?(?![\d/])\s?(?:분|分|uhr|h|น\.)?/u.exec(
      text,
    ) ??
    /(?<=(?:at|um|às|kl\.?|klo|alle|om|o|ob|la|ore|pukul)\s)(\d{1,2})\.(\d{2})(?:\.\d{2})?(?!\.?\d)/u.exec(
      text,
    ) ??
    /(?<=\p{L}.*,\s)(\d{1,2})\.(\d{2})(?:\.\d{2})?$/u.exec(text) ??
    /(?<![\d.,/:-])(\d{1,2})()(?=\s?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L}))/u.exec(text) ??
    /(?<=(?:上午|下午|오전|오후)\s?)(\d{1,2})()[時시点點]?/u.exec(text);
  if (match === null) return null;
  const [whole, hours = '', minutes = ''] = match;
  const before = text.slice(0, match.index).trimEnd();
  const after = text.slice(match.index + whole.length).trimStart();
  const isNear = (names: readonly string[]) =>
    names.some(
      (name) =>
        before.endsWith(name) || (after.startsWith(name) && !/^\p{L}/u.test(after.slice(name.length))),
    );
  let hour = Number(hours);
  const minute = minutes === '' ? 0 : Number(minutes);
  if (hour <= 12 && isNear(PM)) hour = (hour % 12) + 12;
  else if (hour <= 12 && isNear(AM)) hour %= 12;
  if (hour > 23 || minute > 59) return null;
  return { hour, minute, rest: `${before} ${after}`.trim() };
}

export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** The date that a label without its time of day is; `null` if it is none, has more words than a date, or is ambiguous. */
export function dateOf(text: string): CalendarDate | null {
  return checked(numericDate(text) ?? namedDate(text));
}

function checked(date: CalendarDate | null): CalendarDate | null {
  if (date === null || date.month < 0 || date.month > 11) return null;
  if (date.day !== null && (date.day < 1 || date.day > 31)) return null;
  // Thai labels count years in the Buddhist era.
  const year = date.year !== null && date.year > 2400 ? date.year - 543 : date.year;
  if (year !== null && (year < 1990 || year > 2200)) return null;
  return { ...date, year };
}

function numericDate(text: string): CalendarDate | null {
  const cjk = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일号號])?/u.exec(text);
  if (cjk !== null) return dateFrom(cjk[1], cjk[2], cjk[3]);
  const vietnamese = /(?:(\d{1,2})\s?)?(?:tháng|thg)\s(\d{1,2})(?:,?\s(?:năm\s)?(\d{4}))?/u.exec(
    text.normalize('NFC'),
  );
  if (vietnamese !== null) return dateFrom(vietnamese[3], vietnamese[2], vietnamese[1]);
  // "3.1." as Finnish and Czech write a day of this year.
  const yearless = /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(?:klo|v))?$/.exec(text);
  if (yearless !== null) return dateFrom(undefined, yearless[2], yearless[1]);
  // "11-20", "11-20 浙江": Chinese sites leave the year out and put the writer's province behind.
  const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:\s\p{Script=Han}{2,4})?$/u.exec(text);
  if (monthDay !== null) return dateFrom(undefined, monthDay[1], monthDay[2]);
  const yearFirst = /(?<!\d)(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst !== null) return dateFrom(yearFirst[1], yearFirst[3], yearFirst[4]);
  const yearLast = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (yearLast === null) return null;
  const [, first = '', mark, second = '', year = ''] = yearLast;
  const century = year.length === 2 ? `20${year}` : year;
  // With full stops the day always comes first; with slashes only a number above 12 tells.
  if (mark === '.' || Number(first) > 12) return dateFrom(century, second, first);
  return Number(second) > 12 || first === second ? dateFrom(century, first, second) : null;
}

function dateFrom(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarDate | null {
  if (month === undefined) return null;
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month) - 1,
    day: day === undefined ? null : Number(day),
  };
}

/** "29 octobre 2014", "Oct 29, 2014", "5 de março", "October 2014": a month's name beside a day or a year. */
function namedDate(text: string): CalendarDate | null {
  // A Portuguese weekday is two words; an abbreviation of several letters ("ม.ค.") one.
  const plain = text.replace(/\p{L}+-feira/gu, '').replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  const tokens: string[] = plain.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  if (tokens.length > 10) return null;
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const year = numbers.find((token) => token.length === 4);
  const days = numbers.filter((token) => token.length <= 2);
  if (days.length > 1 || numbers.length > 2 || numbers.length === 0) return null;
  const names = tokens.filter((token) => !/^\d/.test(token) && token.length > 1);
  // At most a month and a weekday: asking the calendars of all languages about prose would cost time.
  if (names.filter((token) => token.length > 3 && !FILLERS.has(token)).length > 2) return null;
  const month =
    names.find((token) => !FILLERS.has(token) && monthIn(token) !== null) ??
    // August in Spanish, Portuguese and Italian: beside a day and without a unit it is not the English word.
    names.find((token) => token === 'ago' && days.length > 0);
  if (month === undefined) return null;
  const [at, dayAt] = [tokens.indexOf(month), tokens.indexOf(days[0] ?? year ?? '')];
  // "5 de março" has a word between; and whatever else a date has is short, or a weekday.
  const isDate =
    Math.abs(at - dayAt) <= 2 &&
    names.every(
      (token) => token === month || token.length <= 3 || FILLERS.has(token) || weekdayOf(token) !== null,
    );
  if (!isDate) return null;
  return {
    year: year === undefined ? null : Number(year),
    month: monthIn(month) ?? -1,
    day: days[0] === undefined ? null : Number(days[0]),
  };
}

/** Hebrew puts "in" before the name, in the same word. */
function monthIn(token: string): number | null {
  return monthOf(token) ?? (token.startsWith('ב') ? monthOf(token.slice(1)) : null);
}

/** The words of one of the lists of `time-words.ts`. Longest first, so that "just now" is not taken for "now". */
export function words(list: string): string[] {
  return list
    .split(' ')
    .map((word) => word.replaceAll('_', ' ').normalize('NFKC'))
    .sort((a, b) => b.length - a.length);
}
