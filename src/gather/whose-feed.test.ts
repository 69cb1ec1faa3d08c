import { expect, it } from 'vitest';
import type { Post } from '../model/post.ts';
import { whoseFeed } from './whose-feed.ts';

// Invented brand and accounts.
const brand = { name: 'Larkmoor', handle: 'larkmoor', url: null };

function post(handle: string | null, author: string, kind: Post['kind'] = 'own'): Post {
  return {
    id: `${handle ?? ''}${author}${kind}${String(Math.random())}`,
    platform: 'x',
    author,
    handle,
    text: 'Hello',
    lang: null,
    permalink: null,
    time: null,
    timePrecision: null,
    likes: null,
    comments: null,
    shares: null,
    views: null,
    kind,
    media: [],
    quoted: null,
    poll: [],
    card: null,
    cutOff: false,
  };
}

it('marks posts of other accounts on a brand’s page', () => {
  const posts = [post('Larkmoor', 'Larkmoor'), post('larkmoor', 'Larkmoor'), post('mira', 'Mira')];
  expect(whoseFeed({ kind: 'profile', brand }, posts).posts.map(({ kind }) => kind)).toEqual([
    'own',
    'own',
    'other',
  ]);
});

it('leaves reposts and advertisements as they are', () => {
  const posts = [
    post('larkmoor', 'Larkmoor'),
    post('mira', 'Mira', 'repost'),
    post('acme', 'Acme', 'sponsored'),
  ];
  expect(whoseFeed({ kind: 'profile', brand }, posts).posts).toEqual(posts);
});

it('marks nothing when the page’s brand wrote next to nothing: the brand was misread', () => {
  const posts = [post('mira', 'Mira'), post('mira', 'Mira'), post('larkmoor', 'Larkmoor')];
  expect(whoseFeed({ kind: 'profile', brand }, posts).posts).toEqual(posts);
});

it('takes the sole author of three posts or more for the brand, except on timelines', () => {
  const posts = [post('mira', 'Mira'), post('mira', 'Mira'), post('mira', 'Mira')];
  expect(whoseFeed({ kind: 'other', brand: null }, posts).brand).toEqual({
    name: 'Mira',
    handle: 'mira',
    url: null,
  });
  expect(whoseFeed({ kind: 'other', brand: null }, posts.slice(1)).brand).toBeNull();
  expect(whoseFeed({ kind: 'timeline', brand: null }, posts).brand).toBeNull();
});
