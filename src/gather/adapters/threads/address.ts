/** A post's address: its author's handle (unknown in the short form `/t/CODE`) and its code. */
export interface PostAddress {
  readonly handle: string | null;
  readonly code: string;
}

const POST = /^\/@([^/]+)\/post\/([\w-]+)/;
const SHORT = /^\/t\/([\w-]+)/;

/** The post that an address leads to, whatever follows it ("/media", "?xmt="). */
export function postAt(href: string | null | undefined, base: URL): PostAddress | null {
  const path = pathOf(href, base);
  const [, handle, code] = POST.exec(path) ?? [];
  if (handle !== undefined && code !== undefined) return { handle, code };
  const short = SHORT.exec(path)?.[1];
  return short === undefined ? null : { handle: null, code: short };
}

/** The account whose page an address leads to, without "@". */
export function accountAt(href: string | null | undefined, base: URL): string | null {
  return /^\/@([^/]+)\/?$/.exec(pathOf(href, base))?.[1] ?? null;
}

function pathOf(href: string | null | undefined, base: URL): string {
  if (href === null || href === undefined) return '';
  try {
    const url = new URL(href, base);
    return /(^|\.)threads\.(net|com)$/.test(url.hostname) ? url.pathname : '';
  } catch {
    return '';
  }
}

/** Links that lead away go through the site (`l.threads.com/?u=…`); the address itself, or the link as it is. */
export function outward(href: string): string {
  try {
    const url = new URL(href);
    const target = /^l\.(threads|instagram|facebook)\.(com|net)$/.test(url.hostname)
      ? url.searchParams.get('u')
      : null;
    return target ?? href;
  } catch {
    return href;
  }
}

/** Whether an address leads off the site. */
export function isOutward(href: string | null | undefined, base: URL): boolean {
  try {
    const url = new URL(href ?? '', base);
    return /^https?:$/.test(url.protocol) && !/(^|[^l]\.)threads\.(net|com)$/.test(url.hostname);
  } catch {
    return false;
  }
}
