/** Misskey has been running since 2016; what comes out earlier, or after the moment of reading, was no such id. */
const EARLIEST = Date.UTC(2016, 0, 1);
const DAY_MS = 86_400_000;

/**
 * The moment that a note's id was made for, which is when the note was written; pages print dates only in the reader's
 * notation. Four ways of making ids are in use: aid and aidx (milliseconds since 2000 in base 36), meid and ObjectId
 * (hexadecimal), ulid (base 32). `null` for what is none of them.
 */
export function timeOfId(id: string, now: Date): string | null {
  const ms = millisecondsOf(id);
  return ms !== null && ms > EARLIEST && ms < now.getTime() + DAY_MS ? new Date(ms).toISOString() : null;
}

function millisecondsOf(id: string): number | null {
  if (/^([0-9a-z]{10}|[0-9a-z]{16})$/.test(id))
    return Number.parseInt(id.slice(0, 8), 36) + Date.UTC(2000, 0, 1);
  // An ObjectId begins with seconds, a meid with milliseconds whose highest bit is set.
  if (/^8[0-9a-f]{23}$/.test(id)) return Number.parseInt(id.slice(0, 12), 16) - 0x800000000000;
  if (/^[0-9a-f]{24}$/.test(id)) return Number.parseInt(id.slice(0, 8), 16) * 1000;
  if (/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return crockford(id.slice(0, 10));
  return null;
}

function crockford(digits: string): number {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let value = 0;
  for (let i = 0; i < digits.length; i++) value = value * 32 + alphabet.indexOf(digits.charAt(i));
  return value;
}
