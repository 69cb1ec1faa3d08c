// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { Adapter } from './adapter.ts';
import { gather } from './gather.ts';

/** An invented platform whose posts are `<p class="post">`; a post that says "boom" makes its adapter throw. */
const adapter: Adapter = {
  id: 'campfire',
  hosts: ['campfire.example'],
  reads: ['profile'],
  describePage: () => ({ kind: 'profile', brand: { name: 'Larkmoor', handle: 'larkmoor', url: null } }),
  findPosts: ({ document }) => [...document.querySelectorAll('p.post')],
  readPost: (element) => {
    const text = element.textContent;
    if (text === 'boom') throw new Error('a hook is gone');
    if (text === 'comment') return 'comment';
    return { text, id: element.id, cutOff: text.endsWith('…'), likes: text === 'negative' ? -1 : 1 };
  },
};

function read(html: string, url = 'https://campfire.example/larkmoor') {
  document.body.replaceChildren();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...parsed.body.childNodes);
  return gather({ document, url: new URL(url), now: new Date('2026-11-25T10:00:00Z') }, [adapter]).reading;
}

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

it('reads posts with the adapter of the host, in document order', () => {
  const reading = read('<p class="post" id="1">One</p><p class="post" id="2">Two</p>');
  expect(reading).toMatchObject({ platform: 'campfire', reader: 'campfire', pageKind: 'profile' });
  expect(reading.posts.map(({ text }) => text)).toEqual(['One', 'Two']);
});

it('counts what it could not read, and goes on', () => {
  const reading = read(
    '<p class="post" id="1">boom</p><p class="post" id="2">comment</p><p class="post" id="3" hidden>Gone</p>' +
      '<p class="post" id="4">negative</p><p class="post" id="5">Cut…</p><p class="post" id="6"></p>',
  );
  expect(reading.posts.map(({ id }) => id)).toEqual(['5', '6']);
  expect(reading.missed).toEqual({ unreadable: 2, comment: 1, hidden: 1, 'cut-off': 1, 'no-words': 1 });
});

it('takes the same post twice on the page for one', () => {
  expect(read('<p class="post" id="1">One</p><p class="post" id="1">One</p>').posts).toHaveLength(1);
});

it('says what it could not read even when it read nothing', () => {
  const reading = read('<p class="post" id="1" hidden>Gone</p>');
  expect(reading).toMatchObject({ reader: null, posts: [], missed: { hidden: 1 } });
});

it('says what was tried when nothing was found', () => {
  const reading = read('<h1>Nothing here</h1>');
  expect(reading).toMatchObject({ reader: null, posts: [], brand: { name: 'Larkmoor' } });
  expect(reading.attempts.map((attempt) => attempt.reader)).toEqual(['campfire', 'feed']);
});

it('uses no adapter of a host that only ends alike', () => {
  expect(
    read('<p class="post" id="1">One</p>', 'https://notcampfire.example/').attempts.map((a) => a.reader),
  ).toEqual(['feed']);
});
