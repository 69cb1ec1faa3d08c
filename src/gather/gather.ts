import { Post } from '../model/post.ts';
import type { Attempt, MissedWhy, PageReading } from '../model/page-reading.ts';
import type { Adapter, PageDescription, PostDraft } from './adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { completePost, type Origin } from './complete-post.ts';
import { isDisplayed } from './dom.ts';
import { feedReader } from './feed/feed-reader.ts';
import { isHostOf, type PageInView } from './page-in-view.ts';
import { ReadingMemory, type Outcome } from './reading-memory.ts';
import { readsFarMore } from './safety-net.ts';
import { inOneGo, type Steps } from './steps.ts';
import { thinned } from './thinned.ts';
import { whoseFeed } from './whose-feed.ts';

/** A reading and the element each post was read from, for drawing over the page later. */
export interface Gathered {
  readonly reading: PageReading;
  readonly elements: ReadonlyMap<string, Element>;
}

interface ReaderResult {
  readonly attempt: Attempt;
  readonly description: PageDescription;
  readonly found: { post: Post; element: Element }[];
  readonly refused: Element[];
  readonly missed: Partial<Record<MissedWhy, number>>;
}

/**
 * Reads the posts of the page in view.
 *
 * The adapter of the host goes first. The generic feed detector reads every other page, and also takes over when the
 * adapter found nothing or far less (`safety-net.ts`): a site that renamed its hooks must not become a silent zero.
 * Which reader won, and what was tried, is in the result.
 *
 * @param page the page; a page that is no feed gives a reading without posts and `reader: null`
 * @param readers which adapters may be used; all of them unless measuring
 * @param memory of the looks before at the same document: what did not change is not read again
 */
export function gather(page: PageInView, readers?: readonly Adapter[], memory?: ReadingMemory): Gathered {
  return inOneGo(gatherInSteps(page, readers, memory));
}

/** `gather`, which may be left and taken up again every few milliseconds, see `in-slices.ts`. */
export function* gatherInSteps(
  page: PageInView,
  readers: readonly Adapter[] = ADAPTERS,
  memory: ReadingMemory = new ReadingMemory(),
): Steps<Gathered> {
  memory.beginLook(page.url.href);
  const adapter =
    readers.find(({ hosts }) => hosts.some((host) => isHostOf(page.url.hostname, host))) ??
    (yield* madeBy(readers, page));
  // A platform shows its pages in the user's language; any other site in that of its posts.
  const origin = { platform: adapter?.id ?? platformOf(page.url), interfaceLanguage: adapter !== undefined };
  const look = (reader: Adapter) => read(reader, page, origin, memory);
  const first = yield* look(adapter ?? feedReader);
  const net = adapter === undefined ? null : yield* safetyNet(first, page, memory, look);
  const best = net !== null && net.found.length > 0 ? net : first;
  const { brand, posts } = whoseFeed(
    first.description,
    best.found.map(({ post }) => post),
  );
  return {
    reading: {
      url: page.url.href,
      platform: origin.platform,
      pageKind: first.description.kind,
      brand,
      reader: best.found.length > 0 ? best.attempt.reader : null,
      posts: [...posts],
      missed: best.missed,
      attempts: net === null ? [first.attempt] : [first.attempt, net.attempt],
    },
    elements: new Map(best.found.map(({ post, element }) => [post.id, element])),
  };
}

/** The reader of the software that made the page; each may have to go over all of it. */
function* madeBy(readers: readonly Adapter[], page: PageInView): Steps<Adapter | undefined> {
  for (const reader of readers) {
    if (reader.isItsPage === undefined) continue;
    yield;
    if (reader.isItsPage(page)) return reader;
  }
  return undefined;
}

/** A page that grew by so much is another one for the safety net: the first look often sees a page without its feed. */
const PAGE_GROWTH = 2;

/**
 * What the detector reads, where the adapter found nothing or far less; else `null`. The detector walks the whole page,
 * so it is asked once an address and again when the page has doubled; once believed, it goes on reading there until the
 * adapter finds as much.
 */
function* safetyNet(
  adapter: ReaderResult,
  page: PageInView,
  memory: ReadingMemory,
  look: (reader: Adapter) => Steps<ReaderResult>,
): Steps<ReaderResult | null> {
  const elements = page.document.getElementsByTagName('*').length;
  const before = memory.compared;
  const isDue = before === null || before.feedReads || elements >= before.elements * PAGE_GROWTH;
  if (adapter.found.length > 0 && !isDue) return null;
  const detector = yield* look(feedReader);
  const isBelieved = before?.feedReads === true && detector.found.length > adapter.found.length;
  const feedReads = isBelieved || readsFarMore(detector, adapter, adapter.description.kind);
  if (adapter.found.length > 0) memory.compared = { elements, feedReads };
  return feedReads || adapter.found.length === 0 ? detector : null;
}

/** The host without "www.", for sites without an adapter: what a person would call the site. */
function platformOf(url: URL): string {
  return url.hostname.replace(/^www\./, '') || 'page';
}

function* read(
  reader: Adapter,
  page: PageInView,
  origin: Origin,
  memory: ReadingMemory,
): Steps<ReaderResult> {
  const found: ReaderResult['found'] = [];
  const refused: Element[] = [];
  const missed: Partial<Record<MissedWhy, number>> = {};
  const miss = (why: MissedWhy) => (missed[why] = (missed[why] ?? 0) + 1);
  const ids = new Set<string>();
  const { containers, description } = yield* memory.facts(reader.id, function* () {
    yield;
    const containers =
      reader.findPostsInSteps === undefined
        ? reader.findPosts(page)
        : yield* reader.findPostsInSteps(page, memory);
    yield;
    return { containers, description: reader.describePage(page) };
  });
  // The detector tells the words of a post from those of the site by what all posts have in common.
  const context = reader === feedReader ? containers.length : 0;
  for (const element of containers) {
    yield;
    if (!isDisplayed(element)) {
      miss('hidden');
      refused.push(element);
      continue;
    }
    let post = memory.recall(element, reader.id, context);
    if (post === undefined) {
      post = readOne(reader, element, page, origin);
      memory.keep(element, reader.id, context, post);
    }
    if (typeof post === 'string') {
      miss(post);
      if (post !== 'unreadable') refused.push(element);
      continue;
    }
    // The same post pinned and in order is one post; the first one keeps its place.
    if (ids.has(post.id)) continue;
    ids.add(post.id);
    found.push({ post, element });
    if (post.cutOff) miss('cut-off');
    if (post.text === '') miss('no-words');
  }
  const attempt = {
    reader: reader.id,
    knewPage: reader.reads.includes(description.kind),
    containers: containers.length,
    posts: found.length,
  };
  return { attempt, description, found, refused, missed };
}

function readOne(reader: Adapter, element: Element, page: PageInView, origin: Origin): Outcome {
  let draft: PostDraft | MissedWhy;
  try {
    // The detector has its own way with such posts: it knows them by their elements.
    draft = reader.readPost(reader === feedReader ? element : thinned(element, page.document), page);
  } catch {
    return 'unreadable';
  }
  if (typeof draft === 'string') return draft;
  const parsed = Post.safeParse(completePost(draft, element, page, origin));
  return parsed.success ? parsed.data : 'unreadable';
}
