/** Where an address leads on YouTube. */

/** The id of the video or Short that an address leads to; `null` for a playlist's or a mix's address without a video. */
export function videoOf(href: string | null | undefined, base: URL): { id: string; short: boolean } | null {
  const url = parsed(href, base);
  if (url === null) return null;
  const short = /^\/shorts\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (short !== undefined) return { id: short, short: true };
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : inPath(url);
  return id === null || !/^[\w-]{6,}$/.test(id) ? null : { id, short: false };
}

function inPath(url: URL): string | null {
  if (url.hostname === 'youtu.be') return url.pathname.slice(1);
  return /^\/(?:live|embed|v)\/([\w-]+)/.exec(url.pathname)?.[1] ?? null;
}

/** A mix plays on from a video that stands for the whole of it. */
export function isMix(href: string | null, base: URL): boolean {
  const list = parsed(href, base)?.searchParams.get('list');
  return list != null && list.startsWith('RD');
}

export function videoPermalink(video: { id: string; short: boolean }): string {
  const path = video.short ? `/shorts/${video.id}` : `/watch?v=${video.id}`;
  return `https://www.youtube.com${path}`;
}

/** The id of a community post: `/post/ID`, once `/channel/…/community?lb=ID`. */
export function communityPostOf(href: string | null | undefined, base: URL): string | null {
  const url = parsed(href, base);
  if (url === null) return null;
  return /^\/post\/([\w-]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('lb');
}

/** The handle that a channel's address names; older addresses (`/channel/UC…`, `/c/…`, `/user/…`) name none. */
export function handleOf(href: string | null | undefined, base: URL): string | null {
  const url = parsed(href, base);
  const handle = url === null ? undefined : /^\/@([^/]+)/.exec(url.pathname)?.[1];
  if (handle === undefined) return null;
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

function parsed(href: string | null | undefined, base: URL): URL | null {
  if (href === null || href === undefined || !URL.canParse(href, base)) return null;
  return new URL(href, base);
}
