// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { reddit } from './adapter.ts';
import { postAddress } from './address.ts';

const NOW = new Date('2025-03-14T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: NOW }, [reddit]).reading;
}

describe('a subreddit on old.reddit.com', () => {
  const reading = read('old-listing.html', 'https://old.reddit.com/r/kestreltea/');

  it('is a page of its own, and nobody in it a stranger', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'r/kestreltea',
      handle: null,
      url: 'https://old.reddit.com/r/kestreltea/',
    });
    expect(reading.posts.map(({ id, kind }) => [id, kind])).toEqual([
      ['t3_aa1', 'pinned'],
      ['t3_aa2', 'own'],
      ['t3_ad3', 'sponsored'],
    ]);
  });

  it('reads title and body, and no score below zero', () => {
    expect(reading.posts[0]).toMatchObject({
      author: 'kestreltea',
      handle: 'kestreltea',
      text: 'First flush is here\n\nCome and taste it.\nFrom noon.',
      permalink: 'https://old.reddit.com/r/kestreltea/comments/aa1/first_flush/',
      time: '2025-03-14T09:18:00.000Z',
      timePrecision: 'second',
      likes: 0,
      comments: 12,
      card: null,
    });
  });

  it('reads what is shown where the attributes are missing', () => {
    expect(reading.posts[1]).toMatchObject({
      text: 'A review of all their tins',
      likes: 45,
      comments: 7,
      time: '2025-03-13T09:00:00.000Z',
      card: { url: 'https://tea.example/review' },
    });
  });
});

describe("a user's posts in the redesign", () => {
  const reading = read('redesign-profile.html', 'https://www.reddit.com/user/kestreltea/');

  it('reads title, body and rounded counts', () => {
    expect(reading.brand).toMatchObject({ name: 'u/kestreltea', handle: 'kestreltea' });
    expect(reading.posts[0]).toMatchObject({
      id: 't3_bb1',
      author: 'u/kestreltea',
      handle: 'kestreltea',
      text: 'How we dry it\n\nOn bamboo.\nFor a day.',
      permalink: 'https://www.reddit.com/r/tea/comments/bb1/how_we_dry_it/',
      likes: 12300,
      comments: 0,
      time: '2025-03-14T10:00:00.000Z',
      timePrecision: 'hour',
      kind: 'pinned',
    });
  });

  it('takes a post out of sight for a placeholder', () => {
    expect(reading.posts.map(({ id }) => id)).toEqual(['t3_bb1', 't3_bb3']);
    expect(reading.missed.placeholder).toBe(1);
  });

  it('keeps the button of an advertisement, not the address of its counter', () => {
    expect(reading.posts[1]).toMatchObject({
      kind: 'sponsored',
      permalink: 'https://www.reddit.com/user/glossyshoes/comments/bb3/shine_on/',
      media: [{ kind: 'video' }],
      card: { url: null, button: 'Shop Now' },
      likes: null,
      time: null,
    });
  });
});

describe('custom elements', () => {
  const reading = read('shreddit.html', 'https://www.reddit.com/r/kestreltea/');

  it('reads posts, and neither comments nor what stands beside the feed', () => {
    expect(reading.posts.map(({ id, kind }) => [id, kind])).toEqual([
      ['t3_cc1', 'pinned'],
      ['t3_cc2', 'own'],
      ['t3_cc3', 'own'],
      ['t3_cc4', 'quote'],
      ['t3_cc5', 'sponsored'],
    ]);
  });

  it('reads attributes and body', () => {
    expect(reading.posts[0]).toMatchObject({
      author: 'u/kestreltea',
      handle: 'kestreltea',
      text: 'First flush is here\n\nCome and taste it.\nFrom noon.',
      lang: 'en',
      likes: 1234,
      comments: 64,
      time: '2025-03-14T09:00:00.265Z',
    });
    expect(reading.posts[1]?.media).toEqual([
      { kind: 'image', alt: null, machineAlt: false },
      { kind: 'image', alt: 'A red tin on a shelf', machineAlt: false },
    ]);
    expect(reading.posts[1]?.likes).toBe(0);
    expect(reading.posts[2]).toMatchObject({ author: 'ida', card: { url: 'https://tea.example/review' } });
  });

  it('takes other posts on a post’s own page for suggestions', () => {
    const { posts, pageKind } = read(
      'shreddit.html',
      'https://www.reddit.com/r/kestreltea/comments/cc1/first_flush/',
    );
    expect(pageKind).toBe('post');
    expect(posts.map(({ kind }) => kind)).toEqual([
      'pinned',
      'suggested',
      'suggested',
      'suggested',
      'sponsored',
    ]);
  });
});

it.each([
  ['/r/tea/comments/abc1/slug/?ref=x', 't3_abc1'],
  ['/user/acme/comments/abc1/', 't3_abc1'],
  ['/comments/abc1', 't3_abc1'],
  ['/r/tea/comments/abc1/slug/def2/', undefined],
  ['/r/tea/', undefined],
  ['http://[', undefined],
])('the post behind %s', (href, id) => {
  expect(postAddress(href, new URL('https://www.reddit.com/'))?.id).toBe(id);
});

it.each([
  ['https://www.reddit.com/', 'timeline'],
  ['https://www.reddit.com/r/popular/', 'timeline'],
  ['https://www.reddit.com/r/tea+coffee/', 'timeline'],
  ['https://www.reddit.com/r/tea/top/', 'profile'],
  ['https://www.reddit.com/r/tea/wiki/index', 'other'],
  ['https://www.reddit.com/user/acme/submitted/', 'profile'],
  ['https://www.reddit.com/r/tea/search?q=x', 'search'],
  ['https://www.reddit.com/settings', 'other'],
])('%s is %s', (url, kind) => {
  const document = new DOMParser().parseFromString('', 'text/html');
  expect(reddit.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
});
