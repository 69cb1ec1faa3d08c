import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { completePost } from '../gather/complete-post.ts';
import type { Post } from '../model/post.ts';
import { Collector, type CollectedPage } from './collector.ts';

/** An invented feed: every screen brings two posts, until `screens` are loaded and no more come. */
class FakePage implements CollectedPage {
  screens: number;
  at = 0;
  hidden = false;
  seen: Post[] = [];
  takeOver: (() => void) | undefined;

  constructor(screens: number) {
    this.screens = screens;
  }

  posts() {
    return this.seen;
  }
  scroller() {
    return {
      step: () => {
        this.at += 1;
        const time = new Date(Date.UTC(2026, 10, 20 - this.at)).toISOString();
        if (this.at <= 5 || this.screens < 100)
          for (const half of ['a', 'b']) this.seen.push(postOf(`${this.at}${half}`, time));
      },
      top: () => this.at * 700,
      screen: () => 1000,
      isAtEnd: () => this.at >= this.screens,
    };
  }
  hasPostsBelow() {
    return false;
  }
  isHidden() {
    return this.hidden;
  }
  onUser(takeOver: () => void) {
    this.takeOver = takeOver;
    return () => {
      this.takeOver = undefined;
    };
  }
  wait(ms: number) {
    return new Promise<void>((resolve) => setTimeout(resolve, ms));
  }
}

function postOf(id: string, time: string): Post {
  const element = { closest: () => null } as unknown as Element;
  const page = { url: new URL('https://campfire.example/'), now: new Date(0) } as never;
  return completePost({ id, text: id, time }, element, page, {
    platform: 'campfire',
    interfaceLanguage: true,
  });
}

let page: FakePage;
let collector: Collector;

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage(50);
  collector = new Collector(page);
});
afterEach(() => {
  vi.useRealTimers();
});

async function run(until: Parameters<Collector['start']>[0], seconds = 120): Promise<void> {
  void collector.start(until);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}

it('scrolls until there are so many posts, and stops', async () => {
  await run({ kind: 'posts', posts: 20 });
  expect(page.seen).toHaveLength(20);
  expect(collector.progress).toBeNull();
  expect(page.takeOver).toBeUndefined();
});

it('says how far it is while it scrolls, at a person’s pace', async () => {
  await run({ kind: 'posts', posts: 20 }, 3);
  const posts = page.seen.length;
  expect(posts).toBeGreaterThanOrEqual(6);
  expect(posts).toBeLessThanOrEqual(10);
  expect(collector.progress).toEqual({ posts, target: 20 });
});

it('scrolls back to a date', async () => {
  await run({ kind: 'date', date: '2026-11-10T00:00:00Z' });
  expect(page.seen.at(-1)?.time?.slice(0, 10)).toBe('2026-11-09');
});

it('scrolls to the end, and waits there before it believes it', async () => {
  page.screens = 3;
  await run({ kind: 'end' }, 6);
  expect(collector.progress).toEqual({ posts: 6, target: null });
  page.screens = 5;
  await run({ kind: 'end' }, 60);
  expect(page.seen).toHaveLength(10);
  expect(collector.progress).toBeNull();
});

it('stops where the page goes on but brings no posts', async () => {
  page.screens = 1000;
  await run({ kind: 'end' });
  expect(page.seen).toHaveLength(10);
  expect(page.at).toBeLessThan(25);
});

it.each([
  [
    'when the user takes over',
    () => {
      page.takeOver?.();
    },
  ],
  [
    'when the tab is hidden',
    () => {
      page.hidden = true;
    },
  ],
  [
    'when the user scrolls up',
    () => {
      page.at -= 3;
    },
  ],
  [
    'when told to',
    () => {
      collector.stop();
    },
  ],
] as const)('stops %s', async (_, happen) => {
  await run({ kind: 'end' }, 5);
  happen();
  await vi.advanceTimersByTimeAsync(2000);
  const { at } = page;
  expect(collector.progress).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.at).toBe(at);
});

it('starts again at once after it was stopped', async () => {
  await run({ kind: 'posts', posts: 40 }, 3);
  collector.stop();
  await run({ kind: 'posts', posts: 12 });
  expect(page.seen).toHaveLength(12);
});
