// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { mastodon } from './adapter.ts';
import { pageInPath } from './address.ts';

const now = new Date('2025-01-03T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now }, [mastodon]).reading;
}

describe("an account's page of Mastodon 4", () => {
  const reading = read('profile-4.html', 'https://weave.example/@larkloom');

  it('knows whose it is', () => {
    expect(reading.platform).toBe('mastodon');
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Lark & Loom 🧵',
      handle: 'larkloom',
      url: 'https://weave.example/@larkloom',
    });
  });

  it('reads drawn posts, and says which it could not read', () => {
    expect(reading.posts.map(({ kind, text }) => [kind, text])).toEqual([
      ['pinned', 'Winter wool is here :yarn:\nhttps://larkloom.example/winter/wool\n#wool #knitting'],
      ['repost', 'Moths'],
      ['quote', 'This is why we card twice'],
    ]);
    expect(reading.missed).toEqual({ placeholder: 1, hidden: 1 });
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toEqual({
      id: 'https://weave.example/@larkloom/110000000000000001',
      platform: 'mastodon',
      author: 'Lark & Loom 🧵',
      handle: 'larkloom',
      text: 'Winter wool is here :yarn:\nhttps://larkloom.example/winter/wool\n#wool #knitting',
      lang: 'en',
      permalink: 'https://weave.example/@larkloom/110000000000000001',
      time: '2025-01-02T08:00:00.000Z',
      timePrecision: 'second',
      // "1+" is no count, and no number is not zero.
      comments: null,
      shares: 1101,
      likes: null,
      views: null,
      kind: 'pinned',
      media: [
        { kind: 'image', alt: 'Skeins in a basket', machineAlt: false },
        { kind: 'video', alt: 'Winding a ball', machineAlt: false },
        { kind: 'image', alt: null, machineAlt: false },
      ],
      quoted: null,
      poll: [],
      card: null,
      cutOff: false,
    });
  });

  it('knows a boost by its icon and gives it an identity of its own', () => {
    expect(reading.posts[1]).toMatchObject({
      id: 'boost:https://weave.example/@moss@fell.example/110000000000000093',
      author: 'Moss',
      handle: 'moss@fell.example',
      lang: null,
    });
  });

  it('keeps the quoted post apart', () => {
    expect(reading.posts[2]).toMatchObject({
      author: 'Lark & Loom',
      media: [],
      quoted: {
        author: 'Moss',
        text: 'My yarn snapped again',
        permalink: 'https://weave.example/@moss@fell.example/110000000000000094',
      },
    });
  });
});

describe('a thread page of Mastodon 3', () => {
  const reading = read('thread-3.html', 'https://weave.example/@larkloom/108000000000000001');

  it('reads answers as replies, and of a covered one the warning', () => {
    expect(reading.pageKind).toBe('post');
    expect(reading.posts.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['own', 'Lark & Loom', 'Which fibre next?'],
      ['reply', 'Lark & Loom', 'Nettle is itchy until the third wash.'],
      ['reply', 'Moss', 'Bug story'],
    ]);
  });

  it('takes statistics, poll, card and the date for machines', () => {
    expect(reading.posts[0]).toMatchObject({
      handle: 'larkloom@weave.example',
      time: '2022-05-04T10:11:12.000Z',
      comments: null,
      shares: 50,
      likes: 1200,
      poll: ['Linen', 'Nettle'],
      card: { title: 'All our fibres', url: 'https://larkloom.example/fibres', button: null },
    });
  });
});

describe('a page that the server wrote', () => {
  const reading = read('server-2.html', 'https://weave.example/@larkloom');

  it('reads microformats, folded words left out', () => {
    expect(reading.brand?.name).toBe('Lark and Loom');
    expect(reading.posts.map(({ kind, author, handle, text }) => [kind, author, handle, text])).toEqual([
      ['pinned', 'Lark and Loom', 'larkloom@weave.example', 'Sale dates'],
      ['repost', 'Moss', 'moss@fell.example', 'Fog over the dye shed.'],
    ]);
  });

  it('reads what is left to a script', () => {
    expect(reading.posts[0]).toMatchObject({
      comments: 0,
      shares: null,
      media: [
        { kind: 'image', alt: 'Two shuttles', machineAlt: false },
        { kind: 'video', alt: null, machineAlt: false },
      ],
    });
  });
});

it.each([
  ['/@larkloom', 'profile', 'larkloom'],
  ['/@moss@fell.example/with_replies', 'profile', 'moss@fell.example'],
  ['/web/@larkloom/1081', 'post', 'larkloom'],
  ['/deck/@larkloom', 'profile', 'larkloom'],
  ['/users/larkloom/statuses/1081', 'post', 'larkloom'],
  ['/web/timelines/home', 'timeline', null],
  ['/deck/home', 'timeline', null],
  ['/public/local', 'timeline', null],
  ['/tags/wool', 'search', null],
  ['/@larkloom/followers', 'other', 'larkloom'],
  ['/about', 'other', null],
])('%s is a page of kind %s', (path, kind, account) => {
  expect(pageInPath(path)).toEqual({ kind, account });
});

it('does not take other pages for its own', () => {
  const html = '<div id="mastodon">A museum of elephants</div><div class="status">Open</div>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(mastodon.isItsPage?.({ document, url: new URL('https://museum.example/'), now })).toBe(false);
});
