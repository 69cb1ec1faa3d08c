/** Mastodon counts so since 2017; a smaller id says nothing of time. */
const EARLIEST = Date.UTC(2017, 0, 1);
const DAY_MS = 86_400_000;

/**
 * The moment in an id of a Mastodon post, local or fetched from elsewhere: milliseconds in all but its lowest 16 bits.
 * `null` for ids of other software, and for what lies after the moment of reading.
 *
 * @param permalink an address that ends in the id
 */
export function snowflakeTime(permalink: string | null, now: Date): string | null {
  const id = /\/(\d{17,19})\/?(?:[?#].*)?$/.exec(permalink ?? '')?.[1];
  if (id === undefined) return null;
  const ms = Number(BigInt(id) >> 16n);
  return ms > EARLIEST && ms < now.getTime() + DAY_MS ? new Date(ms).toISOString() : null;
}
