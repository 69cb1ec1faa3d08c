/** A post's address: its author's handle or DID, and its record key. */
export interface PostAddress {
  readonly author: string;
  readonly key: string;
}

const POST = /^\/profile\/([^/]+)\/post\/([^/]+)\/?$/;
const PROFILE = /^\/profile\/([^/]+)\/?$/;

/** The post that an address leads to; `null` for its lists ("/liked-by") and for everything else. */
export function postAt(href: string | null | undefined, base: URL): PostAddress | null {
  const [, author, key] = POST.exec(pathOf(href, base)) ?? [];
  return author === undefined || key === undefined ? null : { author: decoded(author), key };
}

/** The account that an address leads to: handle or DID. */
export function profileAt(href: string | null | undefined, base: URL): string | null {
  const account = PROFILE.exec(pathOf(href, base))?.[1];
  return account === undefined ? null : decoded(account);
}

function pathOf(href: string | null | undefined, base: URL): string {
  if (href === null || href === undefined) return '';
  try {
    const url = new URL(href, base);
    return url.host === base.host ? url.pathname : '';
  } catch {
    return '';
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * When a record was made, from its key: thirteen digits to the base of 32, microseconds in all but the lowest ten bits.
 * `null` for keys that were made otherwise.
 */
export function timeOfKey(key: string): Date | null {
  if (!/^[234567a-j][234567a-z]{12}$/.test(key)) return null;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  const date = new Date(Number((value >> 10n) / 1000n));
  // The network began in 2022; a key far ahead was counted, not timed.
  return date.getUTCFullYear() < 2022 || date.getUTCFullYear() > 2100 ? null : date;
}
