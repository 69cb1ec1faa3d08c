import { Post } from '../model/post.ts';
import type { Attempt, MissedWhy, PageReading } from '../model/page-reading.ts';
import type { Adapter, PostDraft } from './adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { completePost, type Origin } from './complete-post.ts';
import { isDisplayed } from './dom.ts';
import { feedReader } from './feed/feed-reader.ts';
import { isHostOf, type PageInView } from './page-in-view.ts';
import { whoseFeed } from './whose-feed.ts';

/** A reading and the element each post was read from, for drawing over the page later. */
export interface Gathered {
  readonly reading: PageReading;
  readonly elements: ReadonlyMap<string, Element>;
}

interface ReaderResult {
  readonly attempt: Attempt;
  readonly found: { post: Post; element: Element }[];
  readonly missed: Partial<Record<MissedWhy, number>>;
}

/**
 * Reads the posts of the page in view.
 *
 * The adapter of the host goes first. The generic feed detector reads every other page, and also takes over when the
 * adapter found nothing: a site that renamed its hooks must not become a silent zero. Which reader won, and what was
 * tried, is in the result.
 *
 * @param page the page; a page that is no feed gives a reading without posts and `reader: null`
 * @param readers which adapters may be used; all of them unless measuring
 */
export function gather(page: PageInView, readers: readonly Adapter[] = ADAPTERS): Gathered {
  const adapter =
    readers.find(({ hosts }) => hosts.some((host) => isHostOf(page.url.hostname, host))) ??
    readers.find((candidate) => candidate.isItsPage?.(page) === true);
  // A platform shows its pages in the user's language; any other site in that of its posts.
  const origin = { platform: adapter?.id ?? platformOf(page.url), interfaceLanguage: adapter !== undefined };
  const tried: ReaderResult[] = [];
  for (const reader of adapter === undefined ? [feedReader] : [adapter, feedReader]) {
    const result = read(reader, page, origin);
    tried.push(result);
    if (result.found.length > 0) break;
  }
  // Of readers that all found nothing, the first one saw best what it was that it could not read.
  const best = tried.find(({ found }) => found.length > 0) ?? tried[0] ?? NOTHING;
  const reader = best.found.length > 0 ? best.attempt.reader : null;
  const description = (adapter ?? feedReader).describePage(page);
  const { brand, posts } = whoseFeed(
    description,
    best.found.map(({ post }) => post),
  );
  return {
    reading: {
      url: page.url.href,
      platform: origin.platform,
      pageKind: description.kind,
      brand,
      reader,
      posts: [...posts],
      missed: best.missed,
      attempts: tried.map(({ attempt }) => attempt),
    },
    elements: new Map(best.found.map(({ post, element }) => [post.id, element])),
  };
}

const NOTHING: ReaderResult = {
  attempt: { reader: '', knewPage: false, containers: 0, posts: 0 },
  found: [],
  missed: {},
};

/** The host without "www.", for sites without an adapter: what a person would call the site. */
function platformOf(url: URL): string {
  return url.hostname.replace(/^www\./, '') || 'page';
}

function read(reader: Adapter, page: PageInView, origin: Origin): ReaderResult {
  const found: ReaderResult['found'] = [];
  const missed: Partial<Record<MissedWhy, number>> = {};
  const miss = (why: MissedWhy) => (missed[why] = (missed[why] ?? 0) + 1);
  const byId = new Map<string, number>();
  const containers = reader.findPosts(page);
  for (const element of containers) {
    if (!isDisplayed(element)) {
      miss('hidden');
      continue;
    }
    const post = readOne(reader, element, page, origin);
    if (typeof post === 'string') {
      miss(post);
      continue;
    }
    const seen = byId.get(post.id);
    // The same post pinned and in order is one post; the first one keeps its place.
    if (seen !== undefined) continue;
    byId.set(post.id, found.length);
    found.push({ post, element });
    if (post.cutOff) miss('cut-off');
    if (post.text === '') miss('no-words');
  }
  const attempt = {
    reader: reader.id,
    knewPage: reader.reads.includes(reader.describePage(page).kind),
    containers: containers.length,
    posts: found.length,
  };
  return { attempt, found, missed };
}

function readOne(reader: Adapter, element: Element, page: PageInView, origin: Origin): Post | MissedWhy {
  let draft: PostDraft | MissedWhy;
  try {
    draft = reader.readPost(element, page);
  } catch {
    return 'unreadable';
  }
  if (typeof draft === 'string') return draft;
  const parsed = Post.safeParse(completePost(draft, element, page, origin));
  return parsed.success ? parsed.data : 'unreadable';
}
