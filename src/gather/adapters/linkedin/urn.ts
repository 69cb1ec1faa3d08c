/** LinkedIn's name for a post: `urn:li:activity:7451344738600943616`. */
export interface Urn {
  readonly urn: string;
  /** In its upper bits the milliseconds since 1970. */
  readonly id: bigint;
}

const URN = /urn:li:(activity|ugcPost|share|aggregatedShare|groupPost):((?:\d+-)?(\d{15,20}))/;

/** The first post's urn in a text, an attribute or an address. */
export function urnIn(value: string | null | undefined): Urn | null {
  if (value === null || value === undefined) return null;
  const match = URN.exec(value.replace(/%3A/gi, ':'));
  return match === null ? null : { urn: match[0], id: BigInt(match[3] ?? '0') };
}

/** The urn of the post that a comment's urn names: `urn:li:comment:(activity:7341…,7342…)`. */
export function urnOfCommented(value: string | null): Urn | null {
  const match = /urn:li:comment:\((?:urn:li:)?(activity|ugcPost|share|groupPost):((?:\d+-)?\d{15,20}),/.exec(
    value ?? '',
  );
  return match === null ? null : urnIn(`urn:li:${match[1] ?? ''}:${match[2] ?? ''}`);
}

/**
 * The urn in the key of a post's comment tools: base64 of a two-level protocol buffer whose one number is the id,
 * doubled (zigzag). The outer field says which kind: 1 an activity, 2 a ugcPost; others are not known.
 */
export function urnInKey(key: string | null): Urn | null {
  const encoded = /^([A-Za-z0-9+/_-]{8,40}={0,2})-replaceableCommentTools/.exec(key ?? '')?.[1];
  if (encoded === undefined) return null;
  const bytes = bytesOf(encoded);
  const kind = bytes[0] === 0x0a ? 'activity' : bytes[0] === 0x12 ? 'ugcPost' : null;
  if (kind === null || bytes[2] !== 0x08) return null;
  let value = 0n;
  for (const [place, byte] of bytes.slice(3).entries()) {
    value |= BigInt(byte & 0x7f) << BigInt(7 * place);
    if (byte < 0x80) break;
  }
  return urnIn(`urn:li:${kind}:${(value >> 1n).toString()}`);
}

function bytesOf(encoded: string): number[] {
  try {
    return Array.from(atob(encoded.replace(/-/g, '+').replace(/_/g, '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return [];
  }
}

/** The urn in the bytes that the site keeps beside a post for its own statistics (builds of early 2026). */
export function urnInTracking(scope: string | null): Urn | null {
  const bytes = /"data":\[([\d,\s]+)\]/.exec(scope ?? '')?.[1];
  if (bytes === undefined) return urnIn(scope);
  return urnIn(String.fromCharCode(...bytes.split(',').slice(0, 5000).map(Number)));
}

export function permalinkOf({ urn }: Urn): string {
  return `https://www.linkedin.com/feed/update/${urn}/`;
}

/** LinkedIn began in 2003; an id that says otherwise is not built this way. */
const EARLIEST_MS = Date.UTC(2003, 4, 5);

export function timeOf({ id }: Urn): string | null {
  const ms = Number(id >> 22n);
  return ms > EARLIEST_MS && ms < 8.64e15 ? new Date(ms).toISOString() : null;
}
