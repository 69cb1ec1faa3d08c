/** Where an address leads on Pinterest. */

/** The pin that an address leads to. In some countries a slug stands before the id: `/pin/a-red-tin--1234/`. */
export function pinAt(href: string | null | undefined, base: URL): { id: string; permalink: string } | null {
  const url = parsed(href, base);
  const match = url === null ? null : /^\/pin\/(?:[^/]*--)?([\w-]{5,})\/?$/.exec(url.pathname);
  if (url === null || match?.[1] === undefined || match[1] === 'create') return null;
  return { id: match[1], permalink: `${url.origin}${url.pathname}` };
}

/** First parts of paths that name no account. */
const NO_ACCOUNT = new Set(
  'pin search ideas today explore business login signup settings about homefeed following discover news_hub _ shopping videos categories topics oauth pin-builder pin-creation-tool password privacy terms'.split(
    ' ',
  ),
);

/** The account that an address begins with, and the board, if it names one. */
export function accountAt(
  href: string | null | undefined,
  base: URL,
): { handle: string; board: string | null } | null {
  const url = parsed(href, base);
  if (url === null || !/(^|\.)pinterest\./.test(url.hostname)) return null;
  const [handle = '', board = ''] = url.pathname.split('/').filter(Boolean).map(decoded);
  if (handle === '' || NO_ACCOUNT.has(handle.toLowerCase())) return null;
  return { handle, board: board === '' || board.startsWith('_') || board === 'pins' ? null : board };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parsed(href: string | null | undefined, base: URL): URL | null {
  return href === null || href === undefined || !URL.canParse(href, base) ? null : new URL(href, base);
}
