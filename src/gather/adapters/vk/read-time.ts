import type { PostDraft } from '../../adapter.ts';
import { parseTime, type ParsedTime } from '../../times.ts';
import type { OwnPart } from './own-part.ts';
import { POST } from './selectors.ts';

/** When a post was written: the exact moment where the page has it, else its label ("5 мар в 12:00", "час назад"). */
export function readTime(own: OwnPart, now: Date): Pick<PostDraft, 'time' | 'timePrecision'> {
  const exact = own.first([POST.exactTime]);
  const seconds = Number(exact?.getAttribute('time') ?? exact?.getAttribute('data-time') ?? NaN);
  if (seconds > EARLIEST_SECONDS && seconds < LATEST_SECONDS)
    return { time: new Date(seconds * 1000).toISOString(), timePrecision: 'second' };
  for (const selector of POST.time) {
    for (const element of own.all(selector)) {
      const parsed = timeIn(element, now);
      if (parsed !== null) return parsed;
    }
  }
  // Until 2014 the date stood among the answers below.
  const below = own.container.querySelector('.reply_link_wrap .rel_date, .replies > .reply_link_wrap a');
  return below === null ? {} : (timeIn(below, now) ?? {});
}

/** 2006, when the site began, and 2100. */
const EARLIEST_SECONDS = 1.13e9;
const LATEST_SECONDS = 4.1e9;

function timeIn(element: Element, now: Date): ParsedTime | null {
  const labels = ['datetime', 'abs_time', 'aria-label', 'title'].map((name) => element.getAttribute(name));
  const inside = element.querySelector('[abs_time]')?.getAttribute('abs_time') ?? null;
  for (const label of [...labels, inside, element.textContent]) {
    const parsed = label === null ? null : parseTime(inDigits(label), now);
    if (parsed !== null) return parsed;
  }
  return null;
}

/** Numbers that the site writes as words in Russian and Ukrainian, and the "one" that it leaves out. */
const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:одну|один|однин?у)\s/i, '1 '],
  [/^(?:две|два|дві)\s/i, '2 '],
  [/^три\s/i, '3 '],
  [/^(?:четыре|чотири)\s/i, '4 '],
  [/^(?:пять|п.ять)\s/i, '5 '],
  [/^(?=(?:час|минуту|секунду|годину|хвилину|hour|minute)\s)/i, '1 '],
];

function inDigits(label: string): string {
  return NUMBERS.reduce((text, [word, digit]) => text.replace(word, digit), label.trim());
}
