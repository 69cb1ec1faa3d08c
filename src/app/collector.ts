import type { Collecting, CollectUntil } from '../model/collecting.ts';
import type { Post } from '../model/post.ts';
import type { Scroller } from './scroller.ts';

/** What the collector sees of the page: real in the content script, made up in tests. */
export interface CollectedPage {
  /** Everything read of the feed in view. */
  posts(): Iterable<Post>;
  /** Asked before every step: a single-page site may have put another scroller there. */
  scroller(): Scroller;
  /** Whether posts that were read already stand below what is in view. */
  hasPostsBelow(): boolean;
  isHidden(): boolean;
  /** Calls back when the user takes over: wheel, finger, key or mouse. Gives a function that ends this. */
  onUser(takeOver: () => void): () => void;
  wait(ms: number): Promise<void>;
}

/** A person looks about so long at what came into view; never quite the same. */
const PAUSE_MS = 700;
const PAUSE_VARIES_MS = 500;
/** How long the end of the page may bring nothing before it is the end of the feed. */
const PATIENCE_MS = 6000;
/** So many screens without a post are no feed any more, however much page there is. */
const MOST_BARREN_STEPS = 15;
/** Kinds that are the brand's own: what the audit counts. */
const OWN: ReadonlySet<Post['kind']> = new Set(['own', 'pinned', 'quote']);

/**
 * "Scroll for me": scrolls the feed at a person's pace until the goal is reached. Stops by itself when the tab is
 * hidden, when the user takes over, and when nothing new comes. It scrolls and does nothing else: no click, ever.
 */
export class Collector {
  readonly #page: CollectedPage;
  #until: CollectUntil | null = null;
  #run = 0;

  constructor(page: CollectedPage) {
    this.#page = page;
  }

  /** How far it is; `null` if the page is not being scrolled. */
  get progress(): Collecting | null {
    if (this.#until === null) return null;
    return { posts: this.#own().length, target: this.#until.kind === 'posts' ? this.#until.posts : null };
  }

  /** Begins, or goes on with another goal. The promise ends with the scrolling. */
  async start(until: CollectUntil): Promise<void> {
    const isRunning = this.#until !== null;
    this.#until = until;
    if (isRunning) return;
    const run = ++this.#run;
    const forget = this.#page.onUser(() => {
      this.stop();
    });
    try {
      await this.#scroll(() => this.#run !== run || this.#page.isHidden());
    } finally {
      forget();
      if (this.#run === run) this.#until = null;
    }
  }

  stop(): void {
    this.#run += 1;
    this.#until = null;
  }

  async #scroll(isOver: () => boolean): Promise<void> {
    let known = this.#size();
    let barrenSteps = 0;
    let waitedMs = 0;
    while (!isOver() && !this.#isReached()) {
      const scroller = this.#page.scroller();
      const isWaiting = scroller.isAtEnd();
      const before = scroller.top();
      if (!isWaiting) scroller.step();
      const pauseMs = PAUSE_MS + Math.random() * PAUSE_VARIES_MS;
      await this.#page.wait(pauseMs);
      // Up is where only the user goes; dragging the scroll bar makes no other sound.
      if (scroller.top() < before - scroller.screen() / 2) return;
      waitedMs = isWaiting && scroller.isAtEnd() ? waitedMs + pauseMs : 0;
      const size = this.#size();
      barrenSteps = size !== known || this.#page.hasPostsBelow() ? 0 : barrenSteps + 1;
      if (size !== known) waitedMs = 0;
      known = size;
      if (waitedMs >= PATIENCE_MS || barrenSteps >= MOST_BARREN_STEPS) return;
    }
  }

  #isReached(): boolean {
    if (this.#until === null) return true;
    if (this.#until.kind === 'end') return false;
    if (this.#until.kind === 'posts') return this.#own().length >= this.#until.posts;
    const date = Date.parse(this.#until.date);
    // A pinned post is old wherever it stands.
    return this.#own().some(
      ({ kind, time }) => kind !== 'pinned' && time !== null && Date.parse(time) < date,
    );
  }

  #own(): Post[] {
    return [...this.#page.posts()].filter(({ kind }) => OWN.has(kind));
  }

  #size(): number {
    return [...this.#page.posts()].length;
  }
}
