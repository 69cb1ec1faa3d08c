/**
 * Month and weekday names in the languages of `time-words.ts`, taken from the browser's own calendar data and built
 * language by language, only as far as a name had to be looked for.
 */
import { CALENDAR_LANGUAGES } from './time-words.ts';

const LANGUAGES = CALENDAR_LANGUAGES.split(' ');
type Names = ReadonlyMap<string, number>;
const months = new Map<string, Names>();
const weekdays = new Map<string, Names>();

/** 0..11 for a month's name or abbreviation in any language ("märz", "sept", "października"); `null` if it is none. */
export function monthOf(word: string): number | null {
  return find(word, months, monthsOf);
}

/** 0 (Sunday)..6 for a weekday's name or abbreviation in any language. */
export function weekdayOf(word: string): number | null {
  return find(word, weekdays, weekdaysOf);
}

function find(word: string, built: Map<string, Names>, build: (language: string) => Names): number | null {
  const name = nameKey(word);
  if (name.length < 2) return null;
  for (const language of LANGUAGES) {
    let names = built.get(language);
    if (names === undefined) built.set(language, (names = build(language)));
    const hit = names.get(name);
    if (hit !== undefined) return hit;
  }
  return null;
}

const GREGORIAN = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

function monthsOf(language: string): Names {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    // With a day beside it, a month takes the case that labels print: "marca", not "marzec".
    for (const options of [{ month, day: 'numeric' }, { month }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...GREGORIAN, ...options });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2023, index, 15));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        if (!/^\d*$/.test(name)) setOnce(names, nameKey(name), index);
        // "19 ноя", "5 сен": where the calendar's own short names have four letters, sites print three.
        if (/^\p{Script=Cyrillic}{4}/u.test(name)) setOnce(names, nameKey(name).slice(0, 3), index);
      }
    }
  }
  return names;
}

function weekdaysOf(language: string): Names {
  const names = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { ...GREGORIAN, weekday });
    // 1 January 2023 was a Sunday.
    for (let day = 0; day < 7; day++) {
      const name = nameKey(format.format(Date.UTC(2023, 0, 1 + day)));
      setOnce(names, name, day);
      // "sexta-feira" is also called "sexta".
      setOnce(names, name.split('-')[0] ?? '', day);
    }
  }
  return names;
}

function setOnce(map: Map<string, number>, key: string, value: number): void {
  if (key !== '' && !map.has(key)) map.set(key, value);
}

/** Labels differ from the calendar in case, full stops and the accents people leave out. */
function nameKey(word: string): string {
  return (
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f.\u200e\u200f\u0970]/g, '')
      // "KASIM" in capitals is "kasım", but lower-cased without knowing its language is not.
      .replaceAll('ı', 'i')
      .trim()
  );
}
