import type { PageReading } from '../../src/model/page-reading.ts';

/** What the user is told of a reading: `nothing` is only right if nothing is missing. */
export type Said = 'no-posts' | 'missed' | 'other-reader' | 'nothing' | 'error';

/**
 * What a reading says of its own gaps. `no-posts`: it has no post, names no reader and lists what was tried.
 * `missed`: it counts what it could not read · `other-reader`: the page's own adapter gave way to the detector, which the
 * summary shows.
 */
export function saidBy(reading: PageReading): Said {
  if (reading.reader === null) return reading.attempts.length > 0 ? 'no-posts' : 'nothing';
  if (Object.values(reading.missed).some((count) => count > 0)) return 'missed';
  return reading.attempts[0]?.reader === reading.reader ? 'nothing' : 'other-reader';
}

/** A page that lost more than half of its posts and says nothing of it. */
export function isSilentLoss(expected: number, found: number, said: Said): boolean {
  return expected > 0 && found < expected / 2 && (said === 'nothing' || said === 'error');
}
