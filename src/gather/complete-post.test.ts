// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { PostDraft } from './adapter.ts';
import { completePost } from './complete-post.ts';

const page = {
  document,
  url: new URL('https://campfire.example/larkmoor'),
  now: new Date('2026-11-25T10:00:00Z'),
};

const ORIGIN = { platform: 'campfire', interfaceLanguage: false };

function complete(draft: PostDraft) {
  return completePost(draft, document.createElement('article'), page, ORIGIN);
}

it('fills what the page does not show with null, never with a guess', () => {
  expect(complete({ text: ' Hello ' })).toMatchObject({
    text: 'Hello',
    author: null,
    time: null,
    likes: null,
    kind: 'own',
    media: [],
  });
});

it('identifies a post by its id, else its permalink, else author, time and text', () => {
  expect(complete({ text: 'a', id: '7', permalink: '/p/7' }).id).toBe('7');
  expect(complete({ text: 'a', permalink: '/p/7?utm_source=mail' }).id).toBe('https://campfire.example/p/7');
  const bare = complete({ text: 'a', author: 'Larkmoor' }).id;
  expect(bare).toMatch(/^text:/);
  expect(complete({ text: 'a', author: 'Larkmoor' }).id).toBe(bare);
  expect(complete({ text: 'a', author: 'Mira' }).id).not.toBe(bare);
});

it('makes permalinks absolute, keeps what identifies them, and takes only web addresses', () => {
  expect(complete({ text: 'a', permalink: '/story.php?story_fbid=1&id=2&__tn__=R' }).permalink).toBe(
    'https://campfire.example/story.php?story_fbid=1&id=2',
  );
  expect(complete({ text: 'a', permalink: 'javascript:alert(1)' }).permalink).toBeNull();
});

it('keeps the identity of a post whose relative time moves on, or whose text is opened', () => {
  const opening = 'We mend stoves, and then we mend some more of them, until they are mended';
  const first = complete({
    text: `${opening}…`,
    time: '2026-11-22T10:00:00Z',
    timePrecision: 'day',
    cutOff: true,
  });
  const later = complete({
    text: `${opening} for good.`,
    time: '2026-11-22T10:00:05Z',
    timePrecision: 'day',
  });
  expect(later.id).toBe(first.id);
  const other = complete({ text: opening, time: '2026-11-22T10:00:05Z', timePrecision: 'second' });
  expect(other.id).not.toBe(first.id);
});

it('does not take the language of the interface for that of the posts', () => {
  document.documentElement.lang = 'de';
  const article = document.body.appendChild(document.createElement('article'));
  expect(completePost({ text: 'a' }, article, page, ORIGIN).lang).toBe('de');
  expect(completePost({ text: 'a' }, article, page, { ...ORIGIN, interfaceLanguage: true }).lang).toBeNull();
  article.lang = 'fr';
  expect(completePost({ text: 'a' }, article, page, { ...ORIGIN, interfaceLanguage: true }).lang).toBe('fr');
});

it('takes the language from the nearest lang attribute', () => {
  const outer = document.createElement('div');
  outer.lang = 'de';
  const inner = outer.appendChild(document.createElement('article'));
  expect(completePost({ text: 'a' }, inner, page, ORIGIN).lang).toBe('de');
});
