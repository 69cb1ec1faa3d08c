// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { x } from './adapter.ts';
import { statusOf, timeOfStatus } from './status.ts';

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: new Date('2025-03-14') }, [x]).reading;
}

describe('a brand page of 2025', () => {
  const reading = read('react-profile.html', 'https://x.com/kestreltea');

  it('knows whose page it is', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea 🍃',
      handle: 'KestrelTea',
      url: 'https://x.com/KestrelTea',
    });
  });

  it('reads every post and nothing else', () => {
    expect(reading.reader).toBe('x');
    expect(reading.posts.map((post) => [post.id, post.kind])).toEqual([
      ['1900000000000000001', 'pinned'],
      ['1900000000000000002', 'repost'],
      ['1900000000000000003', 'quote'],
      ['1900000000000000004', 'reply'],
      ['1900000000000000005', 'sponsored'],
    ]);
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toEqual({
      id: '1900000000000000001',
      platform: 'x',
      author: 'Kestrel Tea 🍃',
      handle: 'KestrelTea',
      text: 'Neu im Laden: ☕\n\nAssam aus erster Ernte, mit @InvertedGrower! #Tee https://kestrel.example/assam',
      lang: 'de',
      permalink: 'https://x.com/KestrelTea/status/1900000000000000001',
      time: '2025-03-13T09:00:00.000Z',
      timePrecision: 'second',
      likes: 3,
      comments: 12,
      shares: 1234,
      views: 5678,
      kind: 'pinned',
      media: [
        { kind: 'image', alt: null, machineAlt: false },
        { kind: 'image', alt: 'A tin of tea on a windowsill', machineAlt: false },
      ],
      cutOff: true,
      quoted: null,
      poll: [],
      card: null,
    });
  });

  it('leaves the quoted post out', () => {
    expect(reading.posts[2]).toMatchObject({ text: 'Look at this', author: 'Kestrel Tea', media: [] });
    // "qme" names no language, and the page's own is the reader's: left to detection.
    expect(reading.posts[2]?.lang).toBeNull();
  });

  it('counts zero for a button without a number, and does not know views that are not shown', () => {
    expect(reading.posts[1]).toMatchObject({ likes: 7, comments: 0, shares: 0, views: null });
  });

  it('dates an advertisement by its id', () => {
    expect(reading.posts[4]?.time).toBe(timeOfStatus('1900000000000000005'));
    expect(reading.posts[4]?.permalink).toBe('https://x.com/GlossyShoes/status/1900000000000000005');
  });
});

it('reads a timeline of 2021, without most of the names', () => {
  const reading = read('react-2021.html', 'https://twitter.com/home');
  expect(reading.pageKind).toBe('timeline');
  expect(reading.brand).toBeNull();
  expect(reading.posts).toMatchObject([
    {
      id: '1400000000000000001',
      author: 'Kestrel Tea',
      handle: 'KestrelTea',
      text: 'Two leaves and a #bud.\nEvery morning.',
      likes: 5,
      shares: 2,
      comments: 0,
      kind: 'suggested',
    },
    { author: 'Glossy Shoes', text: 'Shine on.', kind: 'sponsored', time: null, permalink: null },
  ]);
});

it('reads a server-rendered page of 2015', () => {
  const reading = read('server-2015.html', 'https://twitter.com/KestrelTea');
  expect(reading.brand?.name).toBe('Kestrel Tea');
  expect(reading.posts).toMatchObject([
    {
      author: 'Kestrel Tea',
      text: 'Bonjour le #thé : http://kestrel.example/printemps-2015 …',
      permalink: 'https://twitter.com/KestrelTea/status/600000000000000001',
      time: '2015-05-17T22:00:00.000Z',
      lang: 'fr',
      shares: 1234,
      likes: 0,
      comments: null,
      kind: 'pinned',
      media: [{ kind: 'image' }],
    },
    { author: 'Otto Field', kind: 'repost' },
    { kind: 'sponsored' },
    { text: 'So true:', kind: 'quote' },
  ]);
});

it('takes what stands below a post on its own page for replies', () => {
  const reading = read('status-page.html', 'https://x.com/KestrelTea/status/1900000000000000010');
  expect(reading.pageKind).toBe('post');
  expect(reading.brand?.name).toBe('Kestrel Tea');
  expect(reading.posts).toMatchObject([
    { kind: 'own', views: 657, likes: 9 },
    { kind: 'reply', author: 'Ida Marsh' },
    { kind: 'suggested', author: 'Stove News' },
  ]);
});

describe('describePage', () => {
  it.each([
    ['https://x.com/home', 'timeline'],
    ['https://x.com/search?q=tea', 'search'],
    ['https://x.com/acme/with_replies', 'profile'],
    ['https://x.com/acme/followers', 'other'],
    ['https://x.com/i/lists/12', 'timeline'],
    ['https://x.com/settings', 'other'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(x.describePage({ document, url: new URL(url), now: new Date() }).kind).toBe(kind);
  });
});

describe('addresses', () => {
  const base = new URL('https://x.com/');
  it.each([
    ['/acme/status/12/photo/1', { handle: 'acme', id: '12' }],
    ['https://twitter.com/acme/statuses/12?s=20', { handle: 'acme', id: '12' }],
    ['/acme', null],
    [null, null],
  ])('%s', (href, status) => {
    expect(statusOf(href, base)).toEqual(status);
  });

  it('tells the time from ids since November 2010 only', () => {
    expect(timeOfStatus('1982977444014620930')).toBe('2025-10-28T01:07:19.249Z');
    expect(timeOfStatus('20')).toBeNull();
    expect(timeOfStatus('99999999999999999999')).toBeNull();
  });
});

it('follows the "hash-bang" links of 2012', () => {
  expect(statusOf('/#!/acme/status/212000000000000001', new URL('https://twitter.com/acme'))).toEqual({
    handle: 'acme',
    id: '212000000000000001',
  });
});
