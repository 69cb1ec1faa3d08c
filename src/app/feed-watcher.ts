import type { Adapter } from '../gather/adapter.ts';
import { ADAPTERS } from '../gather/adapters/index.ts';
import { gather } from '../gather/gather.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Post } from '../model/post.ts';

/** How long the page must bring nothing new before "no posts" may be said of it. */
const QUIET_MS = 5000;
/** The shortest time between two looks at a page that keeps changing. */
const PAUSE_MS = 400;
/** A look may use at most this share of the time, so that a huge page stays usable. */
const BUSY_SHARE = 0.1;

export interface Look {
  /** Everything read since this feed began, in the order it was first seen. */
  readonly reading: PageReading;
  readonly settled: boolean;
}

/**
 * Keeps an eye on the feed of a page: looks again when the page changes or scrolls, and keeps posts that leave the
 * document. A new address inside a single-page site that shows another brand or another page ends one feed and begins
 * the next.
 */
export class FeedWatcher {
  readonly #report: (look: Look) => void;
  readonly #posts = new Map<string, Post>();
  #feed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastLookMs = 0;
  #quietSince = Date.now();
  #lastReported = '';

  constructor(report: (look: Look) => void) {
    this.#report = report;
  }

  start(): void {
    new MutationObserver(() => {
      this.#lookSoon();
    }).observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener(
      'scroll',
      () => {
        this.#lookSoon();
      },
      { passive: true, capture: true },
    );
    this.look();
  }

  /** Looks now. */
  look(adapters: readonly Adapter[] = ADAPTERS): PageReading {
    const started = performance.now();
    const { reading } = gather({ document, url: new URL(location.href), now: new Date() }, adapters);
    const feed = `${reading.platform} ${reading.brand?.handle ?? reading.brand?.name ?? reading.url}`;
    if (feed !== this.#feed) {
      this.#feed = feed;
      this.#posts.clear();
      this.#quietSince = Date.now();
    }
    for (const post of reading.posts) {
      const known = this.#posts.get(post.id);
      if (known === undefined) this.#quietSince = Date.now();
      this.#posts.set(post.id, known === undefined ? post : better(known, post));
    }
    this.#lastLookMs = performance.now() - started;
    const all = { ...reading, posts: [...this.#posts.values()] };
    this.#reportChange(all);
    return all;
  }

  #reportChange(reading: PageReading): void {
    const settled = Date.now() - this.#quietSince >= QUIET_MS;
    if (!settled) this.#lookSoon(QUIET_MS);
    const state = JSON.stringify([reading, settled]);
    if (state === this.#lastReported) return;
    this.#lastReported = state;
    this.#report({ reading, settled });
  }

  #lookSoon(waitMs = Math.max(PAUSE_MS, this.#lastLookMs / BUSY_SHARE)): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.look();
    }, waitMs);
  }
}

/** Of two readings of one post, the fuller text with the newer counts. */
function better(known: Post, now: Post): Post {
  return known.cutOff || now.text.length >= known.text.length
    ? now
    : { ...now, text: known.text, cutOff: known.cutOff };
}
