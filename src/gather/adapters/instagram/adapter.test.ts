// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageInView } from '../../page-in-view.ts';
import { instagram } from './adapter.ts';

const NOW = new Date('2025-12-01T12:00:00Z');

function open(name: string, address: string): PageInView {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  const url = new URL(address, 'https://www.instagram.com');
  return { document: new DOMParser().parseFromString(html, 'text/html'), url, now: NOW };
}

function read(page: PageInView) {
  return instagram.findPosts(page).map((element) => {
    const post = instagram.readPost(element, page);
    if (typeof post === 'string') throw new Error(post);
    return post;
  });
}

describe('the home feed', () => {
  const page = open('home.html', '/');

  it('reads a post, without its header’s place and its comments', () => {
    expect(read(page)[0]).toMatchObject({
      id: 'CfjordA1',
      permalink: 'https://www.instagram.com/p/CfjordA1/',
      author: 'fjordlys',
      handle: 'fjordlys',
      text: 'The new roast is here ☕\nCome by',
      cutOff: true,
      time: '2024-05-01T09:00:00.000Z',
      timePrecision: 'second',
      likes: 1169,
      comments: 97,
      kind: 'own',
      media: [{ machineAlt: true }, { machineAlt: true }],
    });
  });

  it('tells advertisements and suggestions by structure, in any language', () => {
    const posts = read(page);
    expect(posts.map((post) => post.kind)).toEqual(['own', 'sponsored', 'suggested']);
    expect(posts[1]).toMatchObject({ id: 'ChavnB22', text: 'Rye all week.', likes: 55 });
    expect(posts[2]).toMatchObject({ text: '', likes: 2345, comments: 31, media: [{ kind: 'video' }] });
  });

  it('has no single brand', () => {
    expect(instagram.describePage(page)).toEqual({ kind: 'timeline', brand: null });
  });
});

describe('a profile’s grid', () => {
  const page = open('grid.html', '/fjordlys/?hl=en');

  it('takes captions from alternative texts, but none that Instagram wrote', () => {
    expect(read(page)).toMatchObject([
      { id: 'CfjordA1', text: '', kind: 'pinned', timePrecision: 'day', media: [{ machineAlt: true }] },
      {
        id: 'CfjordR2',
        text: 'The new roast is here ☕\n\n#fjordlys',
        views: 12_300,
        media: [{ kind: 'video' }],
      },
      {
        id: 'ChavnB22',
        author: 'fjordlys',
        text: 'Bread and coffee, together at last.',
        likes: 493,
        comments: 6,
      },
    ]);
  });

  it('knows whose page it is', () => {
    expect(instagram.describePage(page)).toEqual({
      kind: 'profile',
      brand: { name: 'Fjordlys Coffee', handle: 'fjordlys', url: 'https://www.instagram.com/fjordlys/' },
    });
  });
});

describe('the page of one post', () => {
  it('reads the article and neither comments nor more posts', () => {
    const page = open('post.html', '/p/CfjordA1/?img_index=1');
    expect(read(page)).toMatchObject([
      {
        id: 'CfjordA1',
        author: 'fjordlys',
        text: 'Cups by the sea | all summer\n#fjordlys',
        likes: 130,
        time: '2025-07-16T00:00:53.000Z',
        kind: 'own',
      },
    ]);
  });

  it('reads a page without an article, with counts from the description', () => {
    const page = open('post-without-article.html', '/p/CfjordA1/');
    expect(read(page)).toMatchObject([
      {
        id: 'CfjordA1',
        permalink: 'https://www.instagram.com/p/CfjordA1/',
        author: 'fjordlys',
        text: 'Bom dia ☕\nVeja @nora.vik #fjordlys',
        likes: 137,
        comments: 5,
        time: '2025-11-05T10:20:18.000Z',
      },
    ]);
    expect(instagram.describePage(page).brand?.handle).toBe('fjordlys');
  });
});

it('finds no post on a login page', () => {
  const document = new DOMParser().parseFromString(
    '<main><article><form><input name="username"></form></article></main>',
    'text/html',
  );
  const url = new URL('https://www.instagram.com/accounts/login/');
  expect(instagram.findPosts({ document, url, now: NOW })).toEqual([]);
});

describe('the home feed of 2019', () => {
  it('takes no comment of the author for a caption, and no page section for one of the post', () => {
    expect(read(open('home-2019.html', '/'))).toMatchObject([
      { id: 'B4fjordA1', text: '', likes: 1234, comments: 12, kind: 'own', media: [{ kind: 'image' }] },
    ]);
  });
});
