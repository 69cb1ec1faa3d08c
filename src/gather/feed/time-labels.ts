import { parseTime } from '../times.ts';

/** Longest label that can be a time ("Thursday, December 4, 2025 at 6:27 AM"). */
const LONGEST_LABEL = 60;
/** Without a digit only the shortest labels can be a time ("now", "Yesterday"). */
const LONGEST_WORD = 14;
/** No time ends or goes on like a sentence. */
const SENTENCE = /[。！？!?]|、.{8}/u;
/** A place that had no time so many times shows something else: names, titles, view counts. */
const MISSES_ALLOWED = 12;

/**
 * Tells which labels name a time. Reading a label costs a few microseconds and a page has tens of thousands, so answers
 * are kept, and places without times are soon not asked any more.
 */
export class TimeLabels {
  readonly now: Date;
  private readonly known = new Map<string, boolean>();
  private readonly misses = new Map<number, number>();

  constructor(now: Date) {
    this.now = now;
  }

  /** @param place where the label stands, see `PageTree.path` */
  isTime(label: string, place: number): boolean {
    if (label === '' || label.length > LONGEST_LABEL || SENTENCE.test(label)) return false;
    const known = this.known.get(label);
    if (known !== undefined) return known;
    const misses = this.misses.get(place) ?? 0;
    if (misses >= MISSES_ALLOWED) return false;
    // With digits alone it is a counter.
    const can = /\p{Nd}/u.test(label) ? /[^\d.,\s]/.test(label) : label.length <= LONGEST_WORD;
    const result = can && parseTime(withoutPosted(label), this.now) !== null;
    this.known.set(label, result);
    this.misses.set(place, result ? -Infinity : misses + 1);
    return result;
  }
}

/** "Posted: Mar 13, 2026 3:51 pm Post subject: Belt slips": the moment alone; any other label as it is. */
export function withoutPosted(label: string): string {
  return POSTED.exec(label)?.[1] ?? label;
}

const POSTED =
  /^\W*(?:posted|date|datum|gepostet|verfasst|geschrieben|veröffentlicht|publié|posté|enviado|publicado|inviato|geplaatst|wysłany|skrevet|добавлено|опубликовано|投稿日時?|发表于|發表於|등록일|작성일)[^:：\d]{0,12}[:：]\s*(\S.{5,40}?)(?:\s+\p{L}[\p{L} ]{2,20}[:：].*)?$/iu;
