// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { completePost } from './complete-post.ts';
import { readsFarMore, type ReaderPosts } from './safety-net.ts';

const page = { document, url: new URL('https://campfire.example/larkmoor'), now: new Date(0) };
let items: HTMLElement[];

beforeEach(() => {
  items = Array.from({ length: 8 }, () => document.createElement('p'));
  document.body.replaceChildren(...items);
});

function reads(elements: readonly Element[], text = 'words', refused: readonly Element[] = []): ReaderPosts {
  const origin = { platform: 'campfire', interfaceLanguage: true };
  const found = elements.map((element) => ({ post: completePost({ text }, element, page, origin), element }));
  return { found, refused };
}

it('believes the detector where the adapter found nothing', () => {
  expect(readsFarMore(reads(items.slice(0, 1)), reads([]), 'profile')).toBe(true);
  expect(readsFarMore(reads([]), reads([]), 'profile')).toBe(false);
});

it('believes it where it reads the same feed and much more of it', () => {
  expect(readsFarMore(reads(items), reads(items.slice(0, 3)), 'profile')).toBe(true);
});

it.each([
  ['a few more', () => readsFarMore(reads(items), reads(items.slice(0, 5)), 'profile')],
  ['two more of one', () => readsFarMore(reads(items.slice(0, 3)), reads(items.slice(0, 1)), 'profile')],
  ['something else', () => readsFarMore(reads(items.slice(2)), reads(items.slice(0, 2)), 'profile')],
  ['answers below one post', () => readsFarMore(reads(items), reads(items.slice(0, 1)), 'post')],
  [
    'what the adapter turned down',
    () => readsFarMore(reads(items), reads(items.slice(0, 2), 'words', items.slice(2)), 'profile'),
  ],
  ['cards without words', () => readsFarMore(reads(items, ''), reads(items.slice(0, 2)), 'profile')],
] as const)('does not where it is %s', (_, answer) => {
  expect(answer()).toBe(false);
});
