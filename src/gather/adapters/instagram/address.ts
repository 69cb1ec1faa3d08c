/** Addresses on Instagram: of posts and of accounts. */

const POST = /^(?:\/([^/]+))?\/(p|reel|reels|tv)\/([\w-]{5,})\/?(?:(?:liked_by|comments)\/?)?$/;

export interface PostAddress {
  readonly code: string;
  /** The account in the address, where it has one: `/NAME/p/CODE/`. */
  readonly handle: string | null;
  readonly isReel: boolean;
  readonly href: string;
}

/** The post that an address names, likes and comments links included; `null` for comments, audio and all else. */
export function postAddress(href: string | null | undefined, base: URL): PostAddress | null {
  const url = onInstagram(href, base);
  const match = url === null ? null : POST.exec(url.pathname);
  const [, handle, type, code] = match ?? [];
  if (url === null || type === undefined || code === undefined || code === 'audio') return null;
  const path = `${handle === undefined ? '' : `/${handle}`}/${type === 'reels' ? 'reel' : type}/${code}/`;
  return {
    code,
    handle: handle === undefined ? null : decodeURIComponent(handle),
    isReel: type !== 'p',
    href: url.origin + path,
  };
}

const NO_ACCOUNT = new Set(
  'p reel reels tv explore accounts direct stories about legal developer web api emails session press privacy static challenge create directory topics popular your_activity ads'.split(
    ' ',
  ),
);

/** The account whose page an address is, its tabs included. */
export function accountOf(href: string | null | undefined, base: URL): string | null {
  const url = onInstagram(href, base);
  const [name, tab, more] = url?.pathname.split('/').filter((part) => part !== '') ?? [];
  if (name === undefined || more !== undefined || NO_ACCOUNT.has(name)) return null;
  if (tab !== undefined && !/^(reels|tagged|reposts|guides|channel|feed|igtv|following|followers)$/.test(tab))
    return null;
  return decodeURIComponent(name);
}

function onInstagram(href: string | null | undefined, base: URL): URL | null {
  if (href === null || href === undefined || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    return /(^|\.)instagram\.com$/.test(url.hostname) ? url : null;
  } catch {
    return null;
  }
}
