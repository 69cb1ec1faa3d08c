import type { Adapter } from '../gather/adapter.ts';
import { ADAPTERS } from '../gather/adapters/index.ts';
import { gatherInSteps, type Gathered } from '../gather/gather.ts';
import type { PageInView } from '../gather/page-in-view.ts';
import { ReadingMemory } from '../gather/reading-memory.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Post } from '../model/post.ts';
import { FeedTurn, isBy } from './feed-turn.ts';
import { inSlices, within } from './in-slices.ts';

/** How long the page must bring nothing new before "no posts" may be said of it. */
const QUIET_MS = 5000;
/** The shortest time between two looks at a page that keeps changing. */
const PAUSE_MS = 250;
/** A look may use at most this share of the time, so that a huge page stays usable. */
const BUSY_SHARE = 0.2;
/** So long after a change of address the page may still say that it is the old one's: nothing is reported yet. */
const TURNING_MS = 1000;

/** What may be done at once, without a pause for the page. */
const AT_ONCE_MS = 30;

const SCROLL = { passive: true, capture: true };
const CHANGES = { subtree: true, childList: true, characterData: true, attributes: true };

/** Takes the page as it is, with only those posts that are new or changed; rejects if they could not be kept. */
export type Report = (look: { readonly reading: PageReading; readonly settled: boolean }) => Promise<unknown>;

/** What `window.navigation` is in browsers that have it; asked for by name, as older ones do not. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Keeps an eye on the feed of a page: looks again when the page changes or scrolls, keeps posts that leave the
 * document, and reports what is new. A look costs what changed since the last one, and is done in slices; there is
 * never more than one. A new address inside a single-page site that shows another brand, or another page without a
 * brand, ends one feed and begins the next (`feed-turn.ts`).
 */
export class FeedWatcher {
  readonly #report: Report;
  readonly #adapters: readonly Adapter[];
  readonly #memory = new ReadingMemory();
  readonly #turn = new FeedTurn(location.pathname);
  readonly #posts = new Map<string, Post>();
  /** The last reading of each post, and who made it: what is read again unchanged costs nothing. */
  readonly #lastRead = new Map<string, { readonly post: Post; readonly reader: string | null }>();
  readonly #idAt = new Map<string, string>();
  readonly #unsent = new Set<string>();
  readonly #observer = new MutationObserver((records) => {
    // Not every browser tells of a new address; the change of the page that comes with it is soon enough.
    this.#noticeAddress();
    if (this.#memory.note(records)) this.#lookSoon();
  });
  readonly #onScroll = () => {
    this.#lookSoon();
  };
  readonly #onNavigation = () => {
    this.#memory.note(this.#observer.takeRecords());
    this.#noticeAddress();
    this.#lookSoon();
  };
  #elements: ReadonlyMap<string, Element> = new Map();
  #url = new URL(location.href);
  #feed = '';
  #isWatching = false;
  /** How often it was stopped: a look that began before is of no use after. */
  #stops = 0;
  #looking: Promise<PageReading> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = 0;
  #lookMs = 0;
  #quietSince = Date.now();
  #turningUntil = 0;
  #reported = '';
  #reporting: Promise<unknown> = Promise.resolve();

  constructor(report: Report, adapters: readonly Adapter[] = ADAPTERS) {
    this.#report = report;
    this.#adapters = adapters;
  }

  /** Looks now and whenever the page changes, until `stop`. Starting again changes nothing. */
  start(): Promise<PageReading> {
    this.#isWatching = true;
    this.#observer.observe(document, CHANGES);
    addEventListener('scroll', this.#onScroll, SCROLL);
    // Fires before the site changes the page: the best moment to see what belongs to the feed that is left.
    (globalThis as WithNavigation).navigation?.addEventListener('currententrychange', this.#onNavigation);
    return this.look();
  }

  /** Stops looking, and forgets what was read. */
  stop(): void {
    this.#isWatching = false;
    this.#stops += 1;
    this.#observer.disconnect();
    removeEventListener('scroll', this.#onScroll, SCROLL);
    (globalThis as WithNavigation).navigation?.removeEventListener('currententrychange', this.#onNavigation);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#posts.clear();
    this.#lastRead.clear();
    this.#idAt.clear();
    this.#unsent.clear();
    this.#reported = '';
    this.#quietSince = Date.now();
    // What changes from now on goes unseen.
    this.#memory.forgetAll();
  }

  /** Everything read since this feed began, in the order it was first seen. */
  get posts(): Iterable<Post> {
    return this.#posts.values();
  }

  /** Where the last look found its posts, in document order. */
  get elements(): Iterable<Element> {
    return this.#elements.values();
  }

  /**
   * Looks now, or waits for the look that is going on. Gives everything read since this feed began, in the order it was
   * first seen.
   */
  look(): Promise<PageReading> {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #lookOnce(): Promise<PageReading> {
    for (;;) {
      const stops = this.#stops;
      this.#memory.note(this.#observer.takeRecords());
      this.#noticeAddress();
      const page = pageInView();
      const isObsolete = () => location.href !== page.url.href || this.#stops !== stops;
      const done = await inSlices(gatherInSteps(page, this.#adapters, this.#memory), isObsolete);
      // Stopped: what stands on the page is no longer looked at, and nothing of it is kept.
      if (!this.#isWatching) return await lookWithoutMemory(page, this.#adapters);
      if (done === null || isObsolete()) continue;
      // One slow look, while the browser was busy elsewhere, is no slow page.
      this.#lookMs = (this.#lookMs + done.busyMs) / 2;
      return this.#take(done.value);
    }
  }

  #take({ reading, elements }: Gathered): PageReading {
    this.#turnToFeedOf(reading);
    this.#elements = elements;
    for (const post of reading.posts) {
      if (!this.#turn.isStale(post, elements.get(post.id))) this.#keep(post, reading.reader);
    }
    const page = { ...reading, brand: this.#turn.brand };
    this.#reportNews(page);
    return { ...page, posts: [...this.#posts.values()] };
  }

  /** What stands in the document when the address changes was read, or is the old brand's by its own words. */
  #noticeAddress(): void {
    if (location.pathname === this.#url.pathname) {
      this.#url = new URL(location.href);
      return;
    }
    const before: PageInView = { ...pageInView(), url: this.#url };
    this.#url = new URL(location.href);
    // At once, before the site changes the page; what takes longer was not yet read, and is known by its author or not.
    const last = within(gatherInSteps(before, this.#adapters, this.#memory), AT_ONCE_MS);
    const elements = last?.elements ?? [];
    const { brand } = this.#turn;
    const isOld = (post: Post) => this.#posts.has(post.id) || (brand !== null && isBy(post, brand));
    const old = new Set(last?.reading.posts.filter(isOld).map(({ id }) => id));
    const standing = [...this.#elements, ...elements].filter(([id]) => old.has(id) || this.#posts.has(id));
    this.#turn.moveTo(location.pathname, this.#posts.keys(), new Map(standing));
    this.#turningUntil = Date.now() + TURNING_MS;
  }

  #turnToFeedOf(reading: PageReading): void {
    const isNew = this.#turn.turnTo(reading.brand);
    if (isNew) this.#drop((post) => this.#turn.isLeftBehind(post.id));
    const feed = `${reading.platform} ${this.#turn.key}`;
    if (feed === this.#feed) return;
    this.#drop((post) => this.#turn.isStale(post, undefined));
    this.#feed = feed;
    if (isNew && this.#turn.brand !== null) this.#turningUntil = 0;
    this.#quietSince = Date.now();
    for (const id of this.#posts.keys()) this.#unsent.add(id);
  }

  #drop(isToGo: (post: Post) => boolean): void {
    for (const [id, post] of this.#posts) {
      if (!isToGo(post)) continue;
      this.#posts.delete(id);
      this.#lastRead.delete(id);
      this.#unsent.delete(id);
    }
  }

  #keep(read: Post, reader: string | null): void {
    const last = this.#lastRead.get(read.id);
    if (last?.post === read && this.#posts.has(read.id)) return;
    const id = this.#idOf(read, reader);
    this.#lastRead.set(read.id, { post: read, reader });
    if (read.permalink !== null) this.#idAt.set(read.permalink, id);
    const post = id === read.id ? read : { ...read, id };
    const known = this.#posts.get(id);
    const best = known === undefined ? post : better(known, post);
    if (known === undefined) this.#quietSince = Date.now();
    else if (JSON.stringify(known) === JSON.stringify(best)) return;
    this.#posts.set(id, best);
    this.#unsent.add(id);
  }

  /** Two readers may give one post different ids; its address is then what tells that it is one. */
  #idOf(post: Post, reader: string | null): string {
    const known = post.permalink === null ? undefined : this.#idAt.get(post.permalink);
    if (known === undefined || this.#posts.has(post.id)) return post.id;
    return this.#posts.has(known) && this.#lastRead.get(known)?.reader !== reader ? known : post.id;
  }

  #reportNews(page: PageReading): void {
    const turningMs = this.#turningUntil - Date.now();
    if (turningMs > 0) {
      this.#lookSoon(turningMs);
      return;
    }
    const settled = Date.now() - this.#quietSince >= QUIET_MS;
    if (!settled) this.#lookSoon(QUIET_MS / 2);
    const ids = [...this.#unsent];
    const state = JSON.stringify([{ ...page, posts: [] }, settled]);
    if (ids.length === 0 && state === this.#reported) return;
    this.#reported = state;
    this.#unsent.clear();
    const posts = ids.map((id) => this.#posts.get(id)).filter((post) => post !== undefined);
    // One after the other, so that an older state of the page never overwrites a newer one.
    this.#reporting = this.#reporting
      .then(() => this.#report({ reading: { ...page, posts }, settled }))
      .catch(() => {
        for (const id of ids) this.#unsent.add(id);
      });
  }

  /** Sees to it that there is a look in so long, or sooner: a change does not wait for a look planned for later. */
  #lookSoon(waitMs = Math.max(PAUSE_MS, this.#lookMs / BUSY_SHARE)): void {
    const dueAt = Date.now() + waitMs;
    if (!this.#isWatching || (this.#timer !== undefined && this.#dueAt <= dueAt)) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // What changed during a look may have come too late for it.
      void Promise.resolve(this.#looking).then(() => this.look());
    }, waitMs);
  }
}

/** The page as it is, without its posts: nobody asked for them any more. */
async function lookWithoutMemory(page: PageInView, adapters: readonly Adapter[]): Promise<PageReading> {
  const reading = await readInSlices(page, adapters);
  return { ...reading, posts: [] };
}

/** Reads the page once, apart from what is watched. */
export async function readInSlices(page: PageInView, adapters: readonly Adapter[]): Promise<PageReading> {
  return (await inSlices(gatherInSteps(page, adapters))).value.reading;
}

/** This document, at its address, now. */
export function pageInView(): PageInView {
  return { document, url: new URL(location.href), now: new Date() };
}

/** Of two readings of one post: the newer counts, and the text that is not cut off, else the longer one. */
function better(known: Post, now: Post): Post {
  const keepText = known.cutOff === now.cutOff ? known.text.length > now.text.length : now.cutOff;
  return keepText ? { ...now, text: known.text, cutOff: known.cutOff } : now;
}
