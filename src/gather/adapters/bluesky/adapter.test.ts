// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { bluesky } from './adapter.ts';
import { postAt, profileAt, timeOfKey } from './address.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

describe('a brand page', () => {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', 'profile.html'), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://bsky.app/profile/kestrel.example');
  const { reading } = gather({ document, url, now: NOW }, [bluesky]);

  it('knows whose page is in view', () => {
    expect(reading.brand).toEqual({ name: 'Kestrel Tea 🍃', handle: 'kestrel.example', url: url.href });
  });

  it('reads what is in view, the pinned post once', () => {
    expect(reading.reader).toBe('bluesky');
    expect(reading.missed.hidden).toBe(1);
    expect(reading.posts.map(({ id, kind }) => [id, kind])).toEqual([
      ['kestrel.example/3my5klkhg2223', 'pinned'],
      ['otto.example/3n2rvkomt222a', 'repost'],
      ['kestrel.example/3n2vehrs62224', 'quote'],
      ['kestrel.example/3n2rvkomt222b', 'reply'],
    ]);
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toEqual({
      id: 'kestrel.example/3my5klkhg2223',
      platform: 'bluesky',
      author: 'Kestrel Tea 🍃',
      handle: 'kestrel.example',
      text: 'Our report is out:\nkestrel.example/rep... #tea',
      lang: null,
      permalink: 'https://bsky.app/profile/kestrel.example/post/3my5klkhg2223',
      time: '2026-10-18T12:00:00.000Z',
      timePrecision: 'second',
      likes: 2311,
      comments: 187,
      shares: 1300,
      views: null,
      kind: 'pinned',
      media: [
        { kind: 'image', alt: 'A tin on moss', machineAlt: false },
        { kind: 'link', alt: 'Kestrel report 2026', machineAlt: false },
      ],
      quoted: null,
      poll: [],
      card: { title: 'Kestrel report 2026', url: 'https://kestrel.example/report', button: null },
      cutOff: false,
    });
  });

  it('names the author of a repost, and zero counts', () => {
    expect(reading.posts[1]).toMatchObject({ author: 'Otto Field', likes: 0, comments: 0, shares: 0 });
  });

  it('keeps the quoted post apart, and believes the label of an imported post', () => {
    expect(reading.posts[2]).toMatchObject({
      text: 'So true.',
      media: [],
      time: new Date(2019, 2, 3, 9).toISOString(),
      timePrecision: 'minute',
      quoted: { author: 'Ida Marsh', text: 'I quit coffee today.', permalink: null },
    });
  });
});

describe('describePage', () => {
  it.each([
    ['https://bsky.app/', 'timeline'],
    ['https://bsky.app/profile/acme.example', 'profile'],
    ['https://bsky.app/profile/acme.example/post/3my5klkhg2223', 'post'],
    ['https://bsky.app/profile/acme.example/feed/teas', 'timeline'],
    ['https://bsky.app/profile/acme.example/followers', 'other'],
    ['https://bsky.app/search?q=tea', 'search'],
    ['https://bsky.app/notifications', 'other'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(bluesky.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
  });
});

describe('addresses', () => {
  const base = new URL('https://bsky.app/');
  it('lead to posts and accounts', () => {
    expect(postAt('/profile/did:plc:abc/post/3my5', base)).toEqual({ author: 'did:plc:abc', key: '3my5' });
    expect(postAt('/profile/acme.example/post/3my5/liked-by', base)).toBeNull();
    expect(profileAt('https://elsewhere.example/profile/acme', base)).toBeNull();
  });

  it('tell the time from record keys that were made by a clock', () => {
    expect(timeOfKey('3my5klkhg2223')?.toISOString()).toBe('2026-10-18T12:00:00.000Z');
    expect(timeOfKey('self')).toBeNull();
    expect(timeOfKey('2222222222222')).toBeNull();
  });
});

it('reads search results, which bear no name of their own', () => {
  const html = `<div role="link"><a href="/profile/ivy.example"><div data-testid="userAvatarImage"></div></a>
    <div><a href="/profile/ivy.example"><span>Ivy Tea</span></a><a href="/profile/ivy.example"><span>@ivy.example</span></a>
    <a href="/profile/ivy.example/post/3n2rvkomt222a">2d</a></div><div data-testid="postText">Tea is ready</div>
    <button data-testid="replyBtn" aria-label="Reply (2 replies)">2</button></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://bsky.app/search?q=tea');
  const { posts } = gather({ document, url, now: NOW }, [bluesky]).reading;
  expect(posts).toMatchObject([
    { author: 'Ivy Tea', handle: 'ivy.example', text: 'Tea is ready', comments: 2 },
  ]);
});
