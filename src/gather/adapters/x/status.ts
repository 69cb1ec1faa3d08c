/** A post's address on X: who wrote it, and its id, in which the moment of writing is encoded. */
export interface Status {
  readonly handle: string;
  readonly id: string;
}

const PATH = /^\/([^/]+)\/(?:web\/)?status(?:es)?\/(\d{1,20})(?:\/|$)/;

/** The status that an address leads to, whatever follows it (`/photo/1`, `/analytics`, `?s=20`). */
export function statusOf(href: string | null | undefined, base: URL): Status | null {
  if (href === null || href === undefined) return null;
  try {
    const url = new URL(href, base);
    // Until 2013 links were "/#!/acme/status/1".
    const match = PATH.exec(url.hash.startsWith('#!/') ? url.hash.slice(2) : url.pathname);
    return match === null ? null : { handle: decodeURIComponent(match[1] ?? ''), id: match[2] ?? '' };
  } catch {
    return null;
  }
}

/** The canonical address of a status, on the host of the page it was found on. */
export function permalinkOf(status: Status, base: URL): string {
  return new URL(`/${encodeURIComponent(status.handle)}/status/${status.id}`, base).href;
}

/** Ids carry the time since this moment in all but their lowest 22 bits. */
const EPOCH_MS = 1288834974657n;
/** Ids were numbered one by one before November 2010. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

/** When a status was written, from its id alone; `null` for ids that are no snowflakes. */
export function timeOfStatus(id: string): string | null {
  if (!/^\d{1,19}$/.test(id)) return null;
  const value = BigInt(id);
  return value < FIRST_SNOWFLAKE ? null : new Date(Number((value >> 22n) + EPOCH_MS)).toISOString();
}
