import type { PageDescription } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import { blogAt, blogOfHost, isSite, postAt } from './address.ts';

/** What kind of page it is and whose: on the site a path names the blog, elsewhere the host does. */
export function describePage(page: PageInView): PageDescription {
  const { url } = page;
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  const post = postAt(url.href, url);
  if (post !== null) return { kind: 'post', brand: brandOf(post.blog, page) };
  if (!isSite(url)) {
    if (first === 'search') return { kind: 'search', brand: brandOf(blogOfHost(url.hostname), page) };
    const hasPosts = first === '' || /^(page|tagged|chrono|day)$/.test(first);
    return hasPosts
      ? { kind: 'profile', brand: brandOf(blogOfHost(url.hostname), page) }
      : { kind: 'other', brand: null };
  }
  if (first === '' || first === 'dashboard' || first === 'likes') return { kind: 'timeline', brand: null };
  if (first === 'search' || first === 'tagged' || first === 'explore') return { kind: 'search', brand: null };
  const blog = blogAt(url.href, url);
  return blog === null ? { kind: 'other', brand: null } : { kind: 'profile', brand: brandOf(blog, page) };
}

/** A blog has a name, and a title that its page says in its head. */
function brandOf(blog: string, page: PageInView): NonNullable<PageDescription['brand']> {
  const meta = (property: string) =>
    page.document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
  const title = isSite(page.url) ? undefined : meta('og:site_name');
  const url = isSite(page.url) ? new URL(`/${blog}`, page.url).href : `${page.url.origin}/`;
  return { name: title || blog, handle: blog, url };
}
