import type { Brand } from '../model/brand.ts';
import type { Post } from '../model/post.ts';

/** Kinds whose author is the account that shows them; a repost or an advertisement says nothing about whose page it is. */
const BY_ITS_AUTHOR: ReadonlySet<Post['kind']> = new Set(['own', 'pinned', 'quote', 'other']);

/** The same account: by handle where both have one, else by name. */
function isSameBrand(a: Brand, b: Brand): boolean {
  return a.handle !== null && b.handle !== null
    ? fold(a.handle) === fold(b.handle)
    : fold(a.name) === fold(b.name);
}

/** True only if the post says that this brand wrote it. */
export function isBy(post: Post, brand: Brand): boolean {
  if (!BY_ITS_AUTHOR.has(post.kind)) return false;
  return post.handle !== null && brand.handle !== null
    ? fold(post.handle) === fold(brand.handle)
    : post.author !== null && fold(post.author) === fold(brand.name);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

/**
 * The borders between the feeds of a single-page site. When the address changes, what stands in the document belongs to
 * the feed that is being left, and goes on standing there: hidden, or in view until the site gets to it. The page's
 * header may change at once, later, or be gone for a while; only another brand, or an address without one, is a new feed.
 */
export class FeedTurn {
  #brand: Brand | null = null;
  #path: string;
  /** Where the feed began: a brand that changes at the same address was only read better. */
  #feedPath: string;
  #hasMoved = false;
  #hasFeed = false;
  readonly #left: Brand[] = [];
  #before: ReadonlySet<string> = new Set();
  #standing: ReadonlyMap<string, Element> = new Map();
  #stale = new WeakMap<Element, string>();

  constructor(path: string) {
    this.#path = path;
    this.#feedPath = path;
  }

  get brand(): Brand | null {
    return this.#brand;
  }

  /** What tells this feed from others on the same platform. */
  get key(): string {
    return this.#brand?.handle ?? this.#brand?.name ?? this.#path;
  }

  /** A new address. `standing` is what is in the document, by post. */
  moveTo(path: string, posts: Iterable<string>, standing: ReadonlyMap<string, Element>): void {
    this.#path = path;
    this.#hasMoved = true;
    this.#before = new Set(posts);
    this.#standing = standing;
  }

  /**
   * Takes the brand that the page names now, or none. It stays known while the address stays: sites unload the page's
   * header when it is scrolled away.
   * @returns true if this is another feed than before
   */
  turnTo(read: Brand | null): boolean {
    const before = this.#brand;
    const moved = this.#hasMoved;
    this.#hasMoved = false;
    this.#brand = read ?? (moved ? null : before);
    const isSame = before !== null && this.#brand !== null && isSameBrand(before, this.#brand);
    // At the same address a brand found late, or read better, belongs to the posts read before it.
    const isNew =
      this.#hasFeed &&
      !isSame &&
      (moved || (before !== null && this.#brand !== null && this.#path !== this.#feedPath));
    this.#hasFeed = true;
    const last = this.#left.at(-1);
    // The header was only gone for a while: the feed that seemed left goes on.
    if (!isNew && before === null && this.#brand !== null && last && isSameBrand(last, this.#brand))
      this.#stale = new WeakMap();
    if (!isNew) return false;
    this.#feedPath = this.#path;
    if (before !== null) this.#left.push(before);
    this.#stale = new WeakMap([...this.#standing].map(([id, element]) => [element, id]));
    return true;
  }

  /** Whether a post that was kept since the address changed (or before) stays behind with the feed that was left. */
  isLeftBehind(id: string): boolean {
    return this.#before.has(id) || this.#standing.has(id);
  }

  /** Whether a post in the document is one of a feed that was left. */
  isStale(post: Post, element: Element | undefined): boolean {
    if (element !== undefined && this.#stale.get(element) === post.id) return true;
    const brand = this.#brand;
    if (brand === null || isBy(post, brand)) return false;
    return this.#left.some((left) => !isSameBrand(left, brand) && isBy(post, left));
  }
}
