import type { Brand } from '../model/brand.ts';
import type { Post } from '../model/post.ts';
import type { PageDescription } from './adapter.ts';

export interface WhoseFeed {
  readonly brand: Brand | null;
  readonly posts: readonly Post[];
}

const OWN: ReadonlySet<Post['kind']> = new Set(['own', 'pinned', 'quote']);

/**
 * Decides whose feed it is, and marks the posts of other accounts on it as `other`.
 *
 * The page says whose it is; if it does not and all posts have one author (three at least), it is that author's. A page
 * whose named brand wrote less than half of the posts that should be its own was misread: then nothing is marked, since
 * leaving out the whole feed would be worse than counting a stranger.
 */
export function whoseFeed(page: PageDescription, posts: readonly Post[]): WhoseFeed {
  const own = posts.filter((post) => OWN.has(post.kind));
  const brand = page.brand ?? (page.kind === 'timeline' || page.kind === 'search' ? null : soleAuthor(own));
  if (brand === null) return { brand, posts };
  const others = new Set(own.filter((post) => isByOther(post, brand)));
  if (others.size === 0 || others.size > own.length / 2) return { brand, posts };
  return {
    brand,
    posts: posts.map((post) => (others.has(post) ? markedOther(post) : post)),
  };
}

/** The same post is marked alike at every look, so that whoever sees it again knows it. */
const marked = new WeakMap<Post, Post>();

function markedOther(post: Post): Post {
  const other = marked.get(post) ?? { ...post, kind: 'other' as const };
  marked.set(post, other);
  return other;
}

const FEWEST_FOR_AUTHOR = 3;

function soleAuthor(posts: readonly Post[]): Brand | null {
  const [first] = posts;
  if (first?.author == null || posts.length < FEWEST_FOR_AUTHOR) return null;
  const same = posts.every((post) => post.author === first.author && post.handle === first.handle);
  return same ? { name: first.author, handle: first.handle, url: null } : null;
}

/** True only where both are known and differ: by handle, or by name if either has no handle. */
function isByOther(post: Post, brand: Brand): boolean {
  if (post.handle !== null && brand.handle !== null) return fold(post.handle) !== fold(brand.handle);
  return post.author !== null && fold(post.author) !== fold(brand.name);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}
