// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { threads } from './adapter.ts';
import { isOutward, outward, postAt } from './address.ts';

const NOW = new Date('2025-03-14T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: NOW }, [threads]).reading;
}

describe('a brand page', () => {
  const reading = read('profile.html', 'https://www.threads.com/@kestreltea');

  it('knows whose page it is', () => {
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea',
      handle: 'kestreltea',
      url: 'https://www.threads.com/@kestreltea',
    });
  });

  it('reads every post, no account to follow, and what each is', () => {
    expect(reading.reader).toBe('threads');
    expect(reading.posts.map(({ id, kind }) => [id, kind])).toEqual([
      ['DAAAAAAAAA1', 'pinned'],
      ['DAAAAAAAAA2', 'repost'],
      ['DAAAAAAAAA3', 'quote'],
    ]);
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toEqual({
      id: 'DAAAAAAAAA1',
      platform: 'threads',
      author: 'kestreltea',
      handle: 'kestreltea',
      text: 'Neu: Assam. Mehr bei kestrel.example/assam und @ottofield',
      lang: null,
      permalink: 'https://www.threads.com/@kestreltea/post/DAAAAAAAAA1',
      time: '2025-03-12T10:00:00.000Z',
      timePrecision: 'second',
      likes: 1234,
      comments: 12,
      shares: 0,
      views: null,
      kind: 'pinned',
      media: [
        { kind: 'image', alt: 'A tin on a windowsill', machineAlt: false },
        { kind: 'image', alt: 'Könnte ein Bild von Tee sein', machineAlt: true },
        { kind: 'link', alt: 'Tea for slow mornings', machineAlt: false },
      ],
      quoted: null,
      poll: [],
      card: { title: 'Tea for slow mornings', url: 'https://kestrel.example/shop', button: null },
      cutOff: false,
    });
  });

  it('keeps the quoted post apart', () => {
    expect(reading.posts[2]).toMatchObject({
      text: 'So true.',
      likes: 7,
      media: [],
      quoted: {
        author: 'idamarsh',
        text: 'I quit coffee today.',
        permalink: 'https://www.threads.com/@idamarsh/post/DAAAAAAAAA9',
      },
    });
  });
});

it('tells the thread of a post from answers to it', () => {
  const reading = read('post.html', 'https://www.threads.net/@kestreltea/post/DBBBBBBBBB1');
  expect(reading.pageKind).toBe('post');
  expect(reading.posts).toMatchObject([
    { kind: 'own', text: 'Boil, then wait.', likes: 30, comments: 12 },
    { kind: 'own', text: 'Two minutes, not five.' },
    { kind: 'reply', author: 'idamarsh' },
  ]);
});

describe('describePage', () => {
  it.each([
    ['https://www.threads.com/', 'timeline'],
    ['https://www.threads.com/@acme/replies', 'profile'],
    ['https://www.threads.com/t/DBBBBBBBBB1', 'post'],
    ['https://www.threads.com/search?q=tea', 'search'],
    ['https://www.threads.com/settings', 'other'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(threads.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
  });
});

it('knows where addresses lead', () => {
  const base = new URL('https://www.threads.com/');
  expect(postAt('/@acme/post/DAB_c-1/media?x=1', base)).toEqual({ handle: 'acme', code: 'DAB_c-1' });
  expect(postAt('https://elsewhere.example/@acme/post/DAB', base)).toBeNull();
  expect(outward('https://l.threads.com/?u=https%3A%2F%2Facme.example%2F')).toBe('https://acme.example/');
  expect(
    ['/@acme', 'https://l.threads.com/?u=x', 'https://acme.example'].map((href) => isOutward(href, base)),
  ).toEqual([false, true, true]);
});
