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

/** How many words may stand before and behind a time: "Трансляция закончилась", "canlı yayınlandı". */
const MOST_AROUND = 5;

/** A time, also with words around it ("Streamed 2 days ago", "스트리밍 시간: 2년 전", "2 日前 に配信済み"). */
export function postedAt(label: string, now: Date): ParsedTime | null {
  const whole = parseTime(label, now);
  const time = whole ?? timeAmongWords(label.replace(/^[^\p{Nd}]*[:：]\s*/u, ''), now);
  // What is announced for later has no time of posting yet.
  return time !== null && Date.parse(time.time) <= now.getTime() + 864e5 ? time : null;
}

function timeAmongWords(label: string, now: Date): ParsedTime | null {
  const words = label.trim().split(/\s+/);
  const hasNumber = words.some((word) => /\p{Nd}/u.test(word));
  for (let around = 0; around <= Math.min(MOST_AROUND, words.length - 1); around++) {
    for (let from = around; from >= 0; from--) {
      const rest = words.slice(from, words.length - (around - from)).join(' ');
      if (hasNumber && !/\p{Nd}/u.test(rest)) continue;
      // "5 M views" and "12 M de vues" are no minutes.
      if (around > 0 && SHORT_SCALE.test(rest)) continue;
      const time = parseTime(rest, now);
      if (time !== null) return time;
    }
  }
  return null;
}

const SHORT_SCALE = /^[\p{Nd}.,\s]+\p{Script=Latin}{1,2}\.?(?:\sd[eiu])?$/u;
