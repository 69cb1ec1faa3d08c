/** A link's address in full; `null` for none, for one that is no address, and for what leads nowhere ("javascript:"). */
export function absoluteAddress(href: string | null | undefined, base: URL): string | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
