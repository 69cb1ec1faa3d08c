// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://campfire.example/larkmoor" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Adapter } from '../gather/adapter.ts';
import { FeedWatcher, type Report } from './feed-watcher.ts';

/** An invented single-page site: posts are `<p id>`, the brand is in the header while that is in the document. */
const adapter: Adapter = {
  id: 'campfire',
  hosts: ['campfire.example'],
  reads: ['profile'],
  describePage: ({ document: page }) => {
    const name = page.querySelector('h1')?.textContent;
    return {
      kind: 'profile',
      brand: name === undefined ? null : { name, handle: name.toLowerCase(), url: null },
    };
  },
  findPosts: ({ document: page }) => [...page.querySelectorAll('p')],
  readPost: (element) => ({
    text: element.textContent,
    id: element.id,
    cutOff: element.textContent.endsWith('…'),
  }),
};

let report: ReturnType<typeof vi.fn<Report>>;
let watcher: FeedWatcher;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/larkmoor');
  document.body.replaceChildren();
  report = vi.fn<Report>(() => Promise.resolve());
  watcher = new FeedWatcher(report, [adapter]);
});
afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
});

function put(tag: string, text: string, id = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.id = id;
  return document.body.appendChild(element);
}

const look = () => watcher.start();
const texts = async () => (await look()).posts.map(({ text }) => text);
const sent = async () => {
  await vi.advanceTimersByTimeAsync(0);
  return report.mock.calls.map(([{ reading }]) => reading.posts.map(({ id }) => id));
};

it('keeps posts that leave the document, and reports each only once', async () => {
  put('h1', 'Larkmoor');
  const one = put('p', 'One', '1');
  expect(await texts()).toEqual(['One']);
  one.remove();
  put('p', 'Two', '2');
  expect(await texts()).toEqual(['One', 'Two']);
  await look();
  expect(await sent()).toEqual([['1'], ['2']]);
});

it('keeps the best reading of a post', async () => {
  put('h1', 'Larkmoor');
  const post = put('p', 'A long st…', '1');
  await look();
  post.textContent = 'A long story';
  expect(await texts()).toEqual(['A long story']);
  post.textContent = 'A long st…';
  expect(await texts()).toEqual(['A long story']);
});

it('still knows the brand when its header is scrolled away', async () => {
  const header = put('h1', 'Larkmoor');
  put('p', 'One', '1');
  await look();
  header.remove();
  put('p', 'Two', '2');
  expect(await look()).toMatchObject({ brand: { name: 'Larkmoor' }, posts: [{ id: '1' }, { id: '2' }] });
});

it('keeps what it read before the brand was known', async () => {
  put('p', 'One', '1');
  await look();
  put('h1', 'Larkmoor');
  expect(await look()).toMatchObject({ brand: { name: 'Larkmoor' }, posts: [{ id: '1' }] });
});

it('begins a new feed at another brand’s address, without the old posts that still stand there', async () => {
  const header = put('h1', 'Larkmoor');
  put('p', 'One', '1');
  await look();
  history.pushState(null, '', '/fell');
  header.textContent = 'Fell';
  put('p', 'Two', '2');
  expect(await look()).toMatchObject({ brand: { name: 'Fell' }, posts: [{ id: '2' }] });
});

it('goes on with the same feed on another tab of the same brand', async () => {
  put('h1', 'Larkmoor');
  put('p', 'One', '1');
  await look();
  history.pushState(null, '', '/larkmoor/photos');
  put('p', 'Two', '2');
  expect(await texts()).toEqual(['One', 'Two']);
});

it('sends posts again that could not be kept', async () => {
  put('h1', 'Larkmoor');
  put('p', 'One', '1');
  report.mockRejectedValueOnce(new Error('no background'));
  await look();
  await vi.advanceTimersByTimeAsync(0);
  await look();
  expect(await sent()).toEqual([['1'], ['1']]);
});

it('is settled after five quiet seconds', async () => {
  put('h1', 'Larkmoor');
  await watcher.start();
  await vi.advanceTimersByTimeAsync(8000);
  expect(report.mock.calls.map(([{ settled }]) => settled)).toEqual([false, true]);
});
