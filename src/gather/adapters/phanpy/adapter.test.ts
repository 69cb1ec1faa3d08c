// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { phanpy } from './adapter.ts';

const now = new Date('2025-01-03T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now }, [phanpy]).reading;
}

describe("an account's posts", () => {
  const reading = read('account.html', 'https://phanpy.example/#/glow.example/a/1400');

  it('knows whose they are', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toMatchObject({ name: 'Tin Lantern :lantern:', handle: 'tinlantern' });
  });

  it('reads what is displayed, and says what is not', () => {
    expect(reading.posts.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['pinned', 'Tin Lantern', 'Lamps for the long nights.\nOrders until Friday.'],
      ['repost', 'Wick', 'Fire safety'],
      ['reply', 'Tin Lantern', '@wick We sell snuffers.'],
      ['quote', 'Tin Lantern', 'Vote!'],
    ]);
    expect(reading.missed).toEqual({ hidden: 1, placeholder: 1 });
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toMatchObject({
      handle: 'tinlantern',
      lang: 'en',
      permalink: 'https://phanpy.example/#/glow.example/s/114000000000000001',
      time: '2025-01-02T18:00:00.000Z',
      likes: null,
      media: [
        { kind: 'image', alt: 'A lantern on snow', machineAlt: false },
        { kind: 'video', alt: null, machineAlt: false },
      ],
    });
    expect(reading.posts[1]).toMatchObject({ handle: 'wick@tallow.example' });
    expect(reading.posts[3]).toMatchObject({
      poll: ['Brass', 'Copper'],
      quoted: { author: 'Wick', text: 'Brass tarnishes' },
    });
  });
});

it('reads the page of one post and its answers', () => {
  const reading = read('post.html', 'https://phanpy.example/#/glow.example/s/114000000000000001');
  expect(reading.pageKind).toBe('post');
  expect(reading.brand).toEqual({
    name: 'Tin Lantern',
    handle: 'tinlantern',
    url: 'https://glow.example/@tinlantern',
  });
  expect(reading.posts).toMatchObject([
    {
      kind: 'own',
      text: 'The winter list is out.',
      permalink: 'https://glow.example/@tinlantern/114000000000000001',
      comments: 1,
      shares: 1534,
      likes: null,
      card: { title: 'Winter list', url: 'https://tinlantern.example/winter', button: null },
    },
    { kind: 'reply', author: 'Wick', text: '@tinlantern Lovely.' },
  ]);
});

it('does not take other pages for its own', () => {
  const html = '<div class="status"><div class="container"><div class="meta">Up</div></div></div>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(phanpy.isItsPage?.({ document, url: new URL('https://uptime.example/'), now })).toBe(false);
});

it('reads the words without the quoted post that stands in the same element', () => {
  const post = (name: string, words: string, inside: string) => `<article class="status visibility-public">
    <div class="container"><div class="meta"><a class="name-text" title="${name} @${name}"><b>${name}</b></a></div>
    <div class="content-container"><div class="content"><div class="inner-content"><p>${words}</p></div>${inside}</div></div>
    </div></article>`;
  const html = post('Ivy', 'My words', `<a class="status-card-link">${post('Bob', 'Their words', '')}</a>`);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://phanpy.example/#/glow.example/a/1400');
  const { posts } = gather({ document, url, now }, [phanpy]).reading;
  expect(posts).toMatchObject([{ text: 'My words', kind: 'quote', quoted: { text: 'Their words' } }]);
});
