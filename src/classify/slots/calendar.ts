import type { Token } from '../text/token.ts';
import { isDigits, isNumber, type Recogniser } from './recogniser.ts';
import type { LanguageWords } from './words.ts';

/** "º" folds to "o". */
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'o', 'er']);
/** What may stand between the parts of a date: "4th of May", "4 de mayo", "Sat, the 4th". */
const LINKS = new Set(['of', 'de', 'the', 'le', 'den', 'dem', 'am']);

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);
}

/** A day of the month, with its ordinal ending if it has one. */
function readDay(tokens: readonly Token[], at: number): number {
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(tokens[at]?.text ?? '')) return 0;
  const next = tokens[at + 1];
  return next?.glued === true && ORDINALS.has(next.text) ? at + 2 : at + 1;
}

/** "4/28", "28/4", with or without a year, "2026/4/28". */
const SLASHED = /^(?:(?:[0-3]?\d\/[01]?\d|[01]?\d\/[0-3]?\d)(?:\/(?:20)?\d\d)?|20\d\d\/[01]?\d\/[0-3]?\d)$/;
const DOTTED = /^[0-3]?\d\.[01]?\d(?:\.(?:20)?\d\d)?$/;
/** Written like days, and meant as "always", a half, three quarters. */
const NO_DAY = /^(?:24\/7|1\/[2348]|2\/3|[35]\/[48]|7\/8)$/;

function isNumericDate({ kind, text }: Token, { dottedDates }: LanguageWords): boolean {
  if (kind !== 'number') return false;
  if (SLASHED.test(text)) return !NO_DAY.test(text);
  return DOTTED.test(text) && (dottedDates || text.split('.').length === 3);
}

/** "May 4", "4th of May 2026", "4.5.2026", "4/5". */
function readDayAndMonth(tokens: readonly Token[], at: number, words: LanguageWords): number {
  const first = tokens[at];
  if (first === undefined) return 0;
  if (isNumericDate(first, words)) return at + 1;
  if (words.months.has(first.text)) {
    const end = readDay(tokens, at + 1);
    if (end === 0) return isYear(tokens[at + 1]) ? at + 2 : 0;
    return isYear(tokens[end]) ? end + 1 : end;
  }
  let end = readDay(tokens, at);
  if (end === 0) return 0;
  // "4 - 6 May": the first day of a range.
  const rangeEnd = readDay(tokens, end);
  if (rangeEnd > 0 && words.months.has(tokens[rangeEnd]?.text ?? '')) end = rangeEnd;
  if (LINKS.has(tokens[end]?.text ?? '')) end += 1;
  if (!words.months.has(tokens[end]?.text ?? '')) return 0;
  return isYear(tokens[end + 1]) ? end + 2 : end + 1;
}

const JAPANESE_DAYS = ['今日', '本日', '明日', '今夜', '今週', '来週', '来月', '週末', '毎週'];

/** "2026年3月5日", "3月5日", "3月下旬", "5日", "土曜日", "本日". No single character of these would do in a list of words. */
function readJapaneseDate(tokens: readonly Token[], at: number): number {
  const text = (index: number): string => tokens[index]?.text ?? '';
  const isDay = (index: number): boolean => text(index) === '日' && text(index + 1) !== '間';
  if (isYear(tokens[at]) && text(at + 1) === '年') return readJapaneseDate(tokens, at + 2);
  if (/^(?:0?[1-9]|[12]\d|3[01])$/.test(text(at))) {
    if (isDay(at + 1)) return at + 2;
    if (text(at + 1) !== '月') return 0;
    if (/^[上中下]$/.test(text(at + 2)) && text(at + 3) === '旬') return at + 4;
    return /^\d{1,2}$/.test(text(at + 2)) && isDay(at + 3) ? at + 4 : 0;
  }
  if (/^[月火水木金土日]$/.test(text(at)) && text(at + 1) === '曜') return isDay(at + 2) ? at + 3 : at + 2;
  return JAPANESE_DAYS.includes(text(at) + text(at + 1)) ? at + 2 : 0;
}

/** A day that can be found in a calendar: a date, a weekday with or without one, "tomorrow". */
export const readDate: Recogniser = (tokens, at, words) => {
  const first = tokens[at];
  if (first === undefined) return 0;
  const japanese = readJapaneseDate(tokens, at);
  if (japanese > 0) return japanese;
  if (words.relativeDays.has(first.text)) return at + 1;
  if (words.weekdays.has(first.text)) {
    const next = LINKS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const end = readDayAndMonth(tokens, next, words);
    if (end > 0) return end;
    const day = readDay(tokens, next);
    return day > next + 1 ? day : at + 1;
  }
  return readDayAndMonth(tokens, at, words);
};

/** "10:30", "5pm", "5 - 6 p.m.", "18h30", Flemish "18u30". */
export const readTime: Recogniser = (tokens, at, words) => {
  const first = tokens[at];
  if (first === undefined || !isNumber(first, words)) return 0;
  const isClock = (index: number): number => {
    const token = tokens[index];
    if (token === undefined) return 0;
    // "3時間" is three hours long.
    if (token.text === '時' && tokens[index + 1]?.text === '間') return 0;
    if (words.clock.has(token.text)) return index + 1;
    if (token.glued && /^(?:h[0-5]\d(?:min)?|u[0-5]\d)$/.test(token.text)) return index + 1;
    return /^[ap]$/.test(token.text) && tokens[index + 1]?.text === 'm' ? index + 2 : 0;
  };
  const direct = isClock(at + 1);
  if (direct > 0) return direct;
  if (isDigits(first) && isDigits(tokens[at + 1])) {
    const ranged = isClock(at + 2);
    if (ranged > 0) return ranged;
  }
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(first.text) ? at + 1 : 0;
};

export const readYear: Recogniser = (tokens, at) => (isYear(tokens[at]) ? at + 1 : 0);
