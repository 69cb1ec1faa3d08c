import type { PostDraft } from './adapter.ts';
import { parseTime } from './times.ts';

type StatedTime = Pick<PostDraft, 'time' | 'timePrecision'>;

/**
 * The moment a `time` element states: by its `datetime`, be it ISO or what scripts print when they forget to format a
 * date ("Sun Nov 22 2026 02:24:00 GMT+0000 (…)"), else by its title, else by its label. Empty if it states none.
 */
export function statedTime(element: Element | null | undefined, now: Date): StatedTime {
  if (element === null || element === undefined) return {};
  const machine = element.getAttribute('datetime') ?? element.getAttribute('value') ?? '';
  return (
    parseTime(machine, now) ??
    printedDate(machine) ??
    parseTime(element.getAttribute('title'), now) ??
    parseTime(element.textContent, now) ??
    {}
  );
}

/** Only with its zone: without one the reader's would be guessed for the server's. */
function printedDate(text: string): StatedTime | null {
  if (!/\b(19|20)\d\d\b.*\b(GMT|UTC)/.test(text)) return null;
  const date = new Date(text.replace(/\s*\(.*\)\s*$/, ''));
  return Number.isNaN(date.getTime()) ? null : { time: date.toISOString(), timePrecision: 'second' };
}
