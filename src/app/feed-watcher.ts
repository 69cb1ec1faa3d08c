import type { Adapter } from '../gather/adapter.ts';
import { ADAPTERS } from '../gather/adapters/index.ts';
import { gather } from '../gather/gather.ts';
import type { PageInView } from '../gather/page-in-view.ts';
import type { Brand } from '../model/brand.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Post } from '../model/post.ts';

/** How long the page must bring nothing new before "no posts" may be said of it. */
const QUIET_MS = 5000;
/** The shortest time between two looks at a page that keeps changing. */
const PAUSE_MS = 400;
/** A look may use at most this share of the time, so that a huge page stays usable. */
const BUSY_SHARE = 0.1;

const SCROLL = { passive: true, capture: true };

/** Takes the page as it is, with only those posts that are new or changed; rejects if they could not be kept. */
export type Report = (look: { readonly reading: PageReading; readonly settled: boolean }) => Promise<unknown>;

/**
 * Keeps an eye on the feed of a page: looks again when the page changes or scrolls, keeps posts that leave the
 * document, and reports what is new. A new address inside a single-page site that shows another brand, or another page
 * without a brand, ends one feed and begins the next; posts of the old one that still stand in the document are not
 * taken for the new one's.
 */
export class FeedWatcher {
  readonly #report: Report;
  readonly #onChange = () => {
    this.#lookSoon();
  };
  readonly #observer = new MutationObserver(this.#onChange);
  readonly #posts = new Map<string, Post>();
  readonly #unsent = new Set<string>();
  #stale = new WeakMap<Element, string>();
  #elements: ReadonlyMap<string, Element> = new Map();
  #path = location.pathname;
  #brand: Brand | null = null;
  #feed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lookMs = 0;
  #quietSince = Date.now();
  #reported = '';
  #reporting: Promise<unknown> = Promise.resolve();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Looks now and whenever the page changes, until `stop`. Starting again changes nothing. */
  start(): PageReading {
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('scroll', this.#onChange, SCROLL);
    return this.look();
  }

  /** Stops looking, and forgets what was read. */
  stop(): void {
    this.#observer.disconnect();
    removeEventListener('scroll', this.#onChange, SCROLL);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#posts.clear();
    this.#unsent.clear();
    this.#reported = '';
    this.#quietSince = Date.now();
  }

  /** Looks now. Gives everything read since this feed began, in the order it was first seen. */
  look(adapters: readonly Adapter[] = ADAPTERS): PageReading {
    const started = performance.now();
    const { reading, elements } = gather(pageInView(), adapters);
    this.#turnToFeedOf(reading);
    this.#elements = elements;
    for (const post of reading.posts) {
      const element = elements.get(post.id);
      if (element === undefined || this.#stale.get(element) !== post.id) this.#keep(post);
    }
    this.#lookMs = performance.now() - started;
    const page = { ...reading, brand: this.#brand };
    this.#reportNews(page);
    return { ...page, posts: [...this.#posts.values()] };
  }

  /** The brand stays known while the address stays: sites unload the page's header when it is scrolled away. */
  #turnToFeedOf(reading: PageReading): void {
    const samePath = location.pathname === this.#path;
    this.#path = location.pathname;
    this.#brand = reading.brand ?? (samePath ? this.#brand : null);
    const feed = `${reading.platform} ${this.#brand?.handle ?? this.#brand?.name ?? this.#path}`;
    if (feed === this.#feed) return;
    // A brand found late belongs to the posts read before it; another address's posts do not.
    if (this.#feed !== '' && !samePath) {
      this.#stale = new WeakMap([...this.#elements].map(([id, element]) => [element, id]));
      this.#posts.clear();
    }
    this.#feed = feed;
    this.#quietSince = Date.now();
    for (const id of this.#posts.keys()) this.#unsent.add(id);
  }

  #keep(post: Post): void {
    const known = this.#posts.get(post.id);
    const best = known === undefined ? post : better(known, post);
    if (known === undefined) this.#quietSince = Date.now();
    else if (JSON.stringify(known) === JSON.stringify(best)) return;
    this.#posts.set(post.id, best);
    this.#unsent.add(post.id);
  }

  #reportNews(page: PageReading): void {
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

  #lookSoon(waitMs = Math.max(PAUSE_MS, this.#lookMs / BUSY_SHARE)): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.look();
    }, waitMs);
  }
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
