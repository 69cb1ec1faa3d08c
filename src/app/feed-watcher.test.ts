// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://campfire.example/larkmoor" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Adapter } from '../gather/adapter.ts';
import { FeedWatcher, type Report } from './feed-watcher.ts';

/** The ids of the posts that were read, in order: what a look costs. */
let readings: string[] = [];

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
    text: (readings.push(element.id), element.textContent),
    handle: element.getAttribute('data-by'),
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
  readings = [];
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

it('reads again only what changed', async () => {
  put('h1', 'Larkmoor');
  for (let i = 1; i <= 50; i++) put('p', `Post ${i}`, String(i));
  await look();
  readings = [];
  await look();
  expect(readings).toEqual([]);
  put('p', 'Post 51', '51');
  (document.getElementById('7') as HTMLElement).textContent = 'Post 7, all of it';
  await look();
  expect(readings).toEqual(['7', '51']);
});

it('notices that a node was given another post, also by attributes or out of the document', async () => {
  put('h1', 'Larkmoor');
  const node = put('p', 'The same words', '1');
  await look();
  node.id = '2';
  await look();
  node.remove();
  await look();
  node.id = '3';
  document.body.append(node);
  expect((await look()).posts.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('begins a new feed where the header changes some time after the address', async () => {
  const header = put('h1', 'Larkmoor');
  put('p', 'One', '1').dataset['by'] = 'larkmoor';
  await look();
  history.pushState(null, '', '/fell');
  expect(await look()).toMatchObject({ brand: { name: 'Larkmoor' }, posts: [{ id: '1' }] });
  put('p', 'Late', '2').dataset['by'] = 'larkmoor';
  put('p', 'Two', '3').dataset['by'] = 'fell';
  await look();
  header.textContent = 'Fell';
  expect(await look()).toMatchObject({ brand: { name: 'Fell' }, posts: [{ id: '3' }] });
});

it('reports nothing while the page may still say that it is the old brand’s', async () => {
  const header = put('h1', 'Larkmoor');
  await look();
  history.pushState(null, '', '/fell');
  put('p', 'Two', '2').dataset['by'] = 'fell';
  await look();
  await vi.advanceTimersByTimeAsync(500);
  header.textContent = 'Fell';
  await vi.advanceTimersByTimeAsync(2000);
  const withPost = report.mock.calls.filter(([{ reading }]) => reading.posts.length > 0);
  expect(withPost.map(([{ reading }]) => reading.brand?.name)).toEqual(['Fell']);
});

it('does not let a change wait for a look that is planned for later', async () => {
  put('h1', 'Larkmoor');
  await look();
  put('p', 'One', '1');
  await vi.advanceTimersByTimeAsync(500);
  expect((await sent()).flat()).toEqual(['1']);
});
