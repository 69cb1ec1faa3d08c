/** A post's address: its blog's name (or domain, if it has one of its own) and its number. */
export interface PostAddress {
  readonly blog: string;
  readonly id: string;
}

const HOST = /^(?:www\.)?tumblr\.com$/;

/** First parts of paths on the site itself that name no blog. */
const NO_BLOG = new Set(
  'dashboard explore search tagged likes following follow settings inbox message messages login register new reblog about policy help apps docs communities live shop activity changes tips domains today support customize mega-editor oauth intro privacy security developers press jobs'.split(
    ' ',
  ),
);

/** The post that an address leads to, on the site (`/NAME/123/slug`) or on its blog (`/post/123/slug`). */
export function postAt(href: string | null | undefined, base: URL): PostAddress | null {
  const url = parsed(href, base);
  if (url === null) return null;
  const parts = url.pathname.split('/').filter(Boolean);
  if (!HOST.test(url.hostname)) {
    const [first, id = ''] = parts;
    return first === 'post' && /^\d{5,}$/.test(id) ? { blog: blogOfHost(url.hostname), id } : null;
  }
  const [blog = '', id = ''] = parts[0] === 'blog' ? parts.slice(parts[1] === 'view' ? 2 : 1) : parts;
  return /^\d{5,}$/.test(id) && !NO_BLOG.has(blog) ? { blog, id } : null;
}

/** The blog an address leads to, whatever page of it; `null` for other sites and the rest of this one. */
export function blogAt(href: string | null | undefined, base: URL): string | null {
  const url = parsed(href, base);
  if (url === null) return null;
  if (!HOST.test(url.hostname)) return url.hostname.endsWith('.tumblr.com') ? blogOfHost(url.hostname) : null;
  const parts = url.pathname.split('/').filter(Boolean);
  const [blog = ''] = parts[0] === 'blog' ? parts.slice(parts[1] === 'view' ? 2 : 1) : parts;
  return blog === '' || NO_BLOG.has(blog) ? null : blog.replace(/^@/, '');
}

/** `acme.tumblr.com` is the blog "acme"; a domain of its own is the blog's name as far as the page says. */
export function blogOfHost(hostname: string): string {
  return hostname.replace(/\.tumblr\.com$/, '').replace(/^www\./, '');
}

/** Whether an address is on the site itself, not on a blog. */
export function isSite(url: URL): boolean {
  return HOST.test(url.hostname);
}

function parsed(href: string | null | undefined, base: URL): URL | null {
  try {
    const url = href == null || href === '' ? null : new URL(href, base);
    return url?.protocol.startsWith('http') === true ? url : null;
  } catch {
    return null;
  }
}
