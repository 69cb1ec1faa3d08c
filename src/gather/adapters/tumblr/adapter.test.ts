// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { tumblr } from './adapter.ts';
import { blogAt, postAt } from './address.ts';

const NOW = new Date('2025-03-14T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: NOW }, [tumblr]).reading;
}

describe('a blog with a theme', () => {
  const reading = read('theme-index.html', 'https://kestreltea.tumblr.com/');

  it('knows whose blog it is', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea Diary',
      handle: 'kestreltea',
      url: 'https://kestreltea.tumblr.com/',
    });
  });

  it('reads the words without what stands around them', () => {
    expect(reading.reader).toBe('tumblr');
    expect(reading.posts).toMatchObject([
      {
        id: '700000000001',
        author: 'kestreltea',
        text: 'First flush is here\nPicked on 2 March 2025, order now.\nShips Monday.',
        permalink: 'https://kestreltea.tumblr.com/post/700000000001/first-flush',
        time: new Date(2025, 2, 5).toISOString(),
        timePrecision: 'day',
        likes: null,
        kind: 'own',
      },
      {
        text: 'Morning light.',
        kind: 'pinned',
        time: '2025-03-01T08:00:00.000Z',
        media: [{ kind: 'image', alt: 'A tin on a windowsill' }],
      },
      { text: 'ottofield:\nBest brew in town.', kind: 'repost', author: 'kestreltea' },
    ]);
  });

  it('is known on a domain of its own', () => {
    expect(read('theme-index.html', 'https://diary.kestrel.example/').platform).toBe('tumblr');
  });
});

it('reads one post and none of its notes', () => {
  const reading = read('theme-post.html', 'https://kestreltea.tumblr.com/post/700000000009/recall');
  expect(reading.pageKind).toBe('post');
  expect(reading.posts).toMatchObject([
    {
      id: '700000000009',
      text: 'Please check your tins\nOne batch may contain dust. We replace it, free.',
      time: '2025-02-10T10:30:00.000Z',
      timePrecision: 'second',
      kind: 'own',
      cutOff: true,
    },
  ]);
});

it('reads the dashboard of the site', () => {
  const reading = read('site.html', 'https://www.tumblr.com/dashboard');
  expect(reading.pageKind).toBe('timeline');
  expect(reading.posts).toMatchObject([
    {
      id: '711111111111',
      author: 'kestreltea',
      text: 'Tasting day\nThree oolongs, one kettle.',
      permalink: 'https://www.tumblr.com/kestreltea/711111111111/tasting-day',
      time: '2025-03-12T10:00:00.000Z',
      likes: 310,
      comments: 4,
      shares: 1200,
      kind: 'own',
      media: [
        { kind: 'image', alt: null },
        { kind: 'image', alt: 'Cups in a row' },
      ],
    },
    {
      author: 'idamarsh',
      text: 'Best brew in town.',
      permalink: 'https://www.tumblr.com/idamarsh/711111111112',
      kind: 'repost',
      likes: null,
    },
  ]);
});

describe('describePage', () => {
  it.each([
    ['https://www.tumblr.com/acme', 'profile'],
    ['https://www.tumblr.com/acme/711111111111/hello', 'post'],
    ['https://www.tumblr.com/tagged/tea', 'search'],
    ['https://www.tumblr.com/settings/account', 'other'],
    ['https://acme.tumblr.com/page/2', 'profile'],
    ['https://acme.tumblr.com/archive', 'other'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(tumblr.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
  });
});

it('knows addresses of posts and blogs', () => {
  const base = new URL('https://www.tumblr.com/');
  expect(postAt('https://acme.tumblr.com/post/711111111111/x', base)).toEqual({
    blog: 'acme',
    id: '711111111111',
  });
  expect(postAt('/blog/view/acme/711111111111', base)).toEqual({ blog: 'acme', id: '711111111111' });
  expect(postAt('/tagged/711111111111', base)).toBeNull();
  expect(blogAt('/acme?source=share', base)).toBe('acme');
  expect(blogAt('https://elsewhere.example/', base)).toBeNull();
});

it('keeps the words of a short post whose box ends with its notes', () => {
  const html = `<meta property="og:type" content="tumblr-feed:tumblelog" />
    <div class="post"><div class="inside"><p>Oolong is back.</p><div><a href="/post/150000000001">12 notes</a></div></div></div>
    <div class="post"><div class="inside"><p>Mint too.</p><div><a href="/post/150000000002">3 notes</a></div></div></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://kestreltea.tumblr.com/');
  const { posts } = gather({ document, url, now: NOW }, [tumblr]).reading;
  expect(posts.map(({ text }) => text)).toEqual(['Oolong is back.', 'Mint too.']);
});
