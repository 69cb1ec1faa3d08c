/** Dates as text, in the language of the messages and the user's time zone. */
import type { Say } from './say.ts';

const DAY_MS = 86_400_000;

/** "1 Sep – 21 Nov 2026"; one day where both fall on it. */
export function dateRange(from: string, to: string, say: Say): string {
  const format = new Intl.DateTimeFormat(say.locale, { day: 'numeric', month: 'short', year: 'numeric' });
  return format.formatRange(new Date(from), new Date(to));
}

/** "1 Sep". */
export function shortDate(time: string, say: Say): string {
  return new Intl.DateTimeFormat(say.locale, { day: 'numeric', month: 'short' }).format(new Date(time));
}

/** "today", "yesterday", then the date. */
export function dayAgo(time: string, now: Date, say: Say): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(new Date(time))) / DAY_MS);
  if (daysAgo < 0 || daysAgo > 1) return shortDate(time, say);
  return new Intl.RelativeTimeFormat(say.locale, { numeric: 'auto' }).format(-daysAgo, 'day');
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
