import { parseCount } from '../../counts.ts';
import { parseTime, type ParsedTime } from '../../times.ts';

export interface ViewsAndTime {
  readonly views: number | null;
  readonly time: ParsedTime | null;
}

/**
 * Tells views from time in what stands under a title ("163 views", "3 months ago"), in any language: what reads as a
 * time is the time, and the first other label with a number the views. Beside a live badge the number is of those
 * who watch right now.
 */
export function viewsAndTime(labels: readonly string[], now: Date, isLive: boolean): ViewsAndTime {
  let time: ParsedTime | null = null;
  let timeAt = -1;
  // Time comes last; a label of views may end in something like a unit ("1,2 mln").
  for (let i = labels.length - 1; i >= 0 && time === null; i--) {
    time = postedAt(labels[i] ?? '', now);
    if (time !== null) timeAt = i;
  }
  const counted = labels.find((label, i) => i !== timeAt && /\p{Nd}/u.test(label));
  return { views: isLive || counted === undefined ? null : parseCount(counted), time };
}

/** A time, also behind or before a word ("Streamed 2 days ago", "Premiered Mar 4, 2024", "2 日前 に配信済み"). */
export function postedAt(label: string, now: Date): ParsedTime | null {
  const words = label.trim().split(/\s+/);
  const isPast = (time: ParsedTime | null) => time !== null && Date.parse(time.time) <= now.getTime() + 864e5;
  for (const [from, to] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [2, 0],
  ] as const) {
    if (words.length <= from + to) continue;
    const time = parseTime(words.slice(from, words.length - to).join(' '), now);
    // What is announced for later has no time of posting yet.
    if (time !== null) return isPast(time) ? time : null;
  }
  return null;
}
