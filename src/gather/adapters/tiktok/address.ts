/** A video's address on TikTok: whose it is, and its id, in which the moment of posting is encoded. */
export interface VideoAddress {
  readonly handle: string;
  readonly id: string;
  readonly isPhoto: boolean;
}

export function videoAt(href: string | null | undefined, base: URL): VideoAddress | null {
  if (href === null || href === undefined || !URL.canParse(href, base)) return null;
  const path = decoded(new URL(href, base).pathname);
  const match = /^\/@([^/]+)\/(video|photo)\/(\d{6,20})/.exec(path);
  return match === null
    ? null
    : { handle: match[1] ?? '', id: match[3] ?? '', isPhoto: match[2] === 'photo' };
}

export function permalinkOf({ handle, id, isPhoto }: VideoAddress, base: URL): string {
  return new URL(`/@${handle}/${isPhoto ? 'photo' : 'video'}/${id}`, base).href;
}

export function handleIn(href: string | null | undefined, base: URL): string | null {
  if (href === null || href === undefined || !URL.canParse(href, base)) return null;
  return /^\/@([^/]+)/.exec(decoded(new URL(href, base).pathname))?.[1] ?? null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** TikTok opened to the world in 2017; what gives an earlier or a far later second is no such id. */
const FIRST_SECOND = 1_400_000_000;
const LAST_SECOND = 4_000_000_000;

/** The upper 32 bits of an id are the second in which the video was posted; `null` for ids that are made otherwise. */
export function timeOfVideo(id: string): string | null {
  if (!/^\d{15,20}$/.test(id)) return null;
  const second = Number(BigInt(id) >> 32n);
  return second < FIRST_SECOND || second > LAST_SECOND ? null : new Date(second * 1000).toISOString();
}
