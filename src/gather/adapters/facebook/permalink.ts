import { queryNames } from '../../query-names.ts';

/** Addresses of Facebook posts: which link is one, without what tracks the viewer, and the id inside. */

/** Parts of an address that say who looked, where from, and at which comment: not which post. */
const TRACKING =
  /^(__|_ft_|_rd|eid$|eav$|paipv$|ref|fref$|hc_|comment_|reply_comment|notif|acontext$|mibextid$|rdid$|locale|refid$|av$|fbclid$|share_url$|enable_persistent|p$|s$|footer_action|source$|tn$|view$)/;

/**
 * The address that the post has for everybody, host as on the page; `null` for a link that leads to no single post.
 */
export function postAddress(href: string | null | undefined, base: URL): string | null {
  if (href === null || href === undefined || href === '' || href.startsWith('#')) return null;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  if (!/(^|\.)(facebook\.com|fb\.watch)$/.test(url.hostname) || postId(url) === null) return null;
  for (const name of queryNames(url)) if (name === '' || TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  // What is left of a cleaned address may be a lone "?&".
  if (url.searchParams.size === 0) url.search = '';
  return url.href;
}

const IN_PATH: readonly RegExp[] = [
  /\/posts\/(?:[^/]+\/)?(pfbid\w+|\d{5,})\/?$/,
  /\/permalink\/(pfbid\w+|\d+)/,
  /\/videos\/(?:[^/]+\/)*?(\d{5,})\/?$/,
  /\/reel\/(\d+)/,
  /\/photos\/(?:[^/]+\/)*?(\d{5,})\/?$/,
  /\/notes\/(?:[^/]+\/)*?(\d{5,})\/?$/,
  /\/events\/(\d{5,})\/?$/,
];

/** The post's own id in its address. */
export function postId(url: URL): string | null {
  const query = url.searchParams;
  const asked = query.get('story_fbid') ?? query.get('fbid') ?? query.get('multi_permalinks');
  if (asked !== null && /^(pfbid\w+|\d+)$/.test(asked)) return asked;
  if (/^\/watch\/?$/.test(url.pathname)) return query.get('v');
  if (url.hostname === 'fb.watch') return url.pathname.replaceAll('/', '') || null;
  for (const pattern of IN_PATH) {
    const id = pattern.exec(url.pathname)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

const NOT_A_NAME =
  /^(profile\.php|people|pages|groups|watch|reel|reels|photo|photos|photo\.php|permalink\.php|story\.php|home\.php|hashtag|events|marketplace|gaming|login|search|stories|ads|help|policies|privacy|settings|notifications|messages|friends|l\.php|sharer|share|media|live|bookmarks|pg|public|directory|business|plugins|dialog|ufi|latest|memories|saved|p|v)$/i;

/** The account's name in the address of its page ("PowerRoast" of "/PowerRoast?ref=…"); `null` where there is none. */
export function handleOf(href: string | null | undefined, base: URL): string | null {
  if (href === null || href === undefined || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    if (!/(^|\.)facebook\.com$/.test(url.hostname)) return null;
    const parts = url.pathname.split('/').filter((part) => part !== '');
    const [first = '', second] = parts[0] === 'pg' ? parts.slice(1) : parts;
    const isPage =
      second === undefined || /^(posts|photos|videos|about|reels|mentions|timeline)$/.test(second);
    // "Fjordlys-Coffee-1597565460485886" is a title with the page's number, no handle.
    if (!isPage || NOT_A_NAME.test(first) || /^\d+$|-\d{8,}$/.test(first)) return null;
    return /^[\w.-]{2,}$/.test(first) ? first : null;
  } catch {
    return null;
  }
}

/** Whether a link leads to an account's own page: of a person, a brand or a group. */
export function isAccountLink(href: string | null, base: URL): boolean {
  if (href === null) return false;
  if (handleOf(href, base) !== null) return true;
  const address = /^(?:https?:\/\/[\w.-]*facebook\.com)?(\/[^#]*)/.exec(href)?.[1] ?? '';
  return /^\/(profile\.php\?|people\/|pages\/|groups\/[^/?]+\/?(user\/|\?|$)|[^/?]+-\d{8,})/.test(address);
}
