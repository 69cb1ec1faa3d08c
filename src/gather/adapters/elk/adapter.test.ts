// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { elk } from './adapter.ts';

const now = new Date('2025-01-03T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now }, [elk]).reading;
}

describe("an account's page", () => {
  const reading = read('profile.html', 'https://elk.example/pen.example/@juniper');

  it('knows whose it is, with the full handle that posts show', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Juniper Ink :nib:',
      handle: 'juniper@pen.example',
      url: 'https://elk.example/pen.example/@juniper',
    });
  });

  it('reads posts, boosts and quotes', () => {
    expect(reading.posts.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['pinned', 'Juniper Ink', 'Walnut ink is back. #ink'],
      ['repost', 'Quill', 'Pen spoilers'],
      ['quote', 'Juniper Ink', 'Exactly this.'],
    ]);
  });

  it('reads all that a post shows, and counters once', () => {
    expect(reading.posts[0]).toMatchObject({
      handle: 'juniper@pen.example',
      lang: 'en',
      permalink: 'https://elk.example/pen.example/@juniper/113000000000000001',
      time: '2025-01-02T08:00:00.000Z',
      comments: 1234,
      shares: 7,
      likes: null,
      media: [
        { kind: 'image', alt: 'A brown swatch', machineAlt: false },
        { kind: 'link', alt: 'Walnut ink, 30 ml', machineAlt: false },
      ],
      card: { title: 'Walnut ink, 30 ml', url: 'https://juniper.example/walnut', button: null },
    });
    expect(reading.posts[2]).toMatchObject({
      poll: ['Iron gall', 'Walnut'],
      quoted: { author: 'Quill', text: 'Ink is soup for paper' },
    });
  });
});

it('reads the page of one post and its answers', () => {
  const reading = read('post.html', 'https://elk.example/pen.example/@juniper/01JGKX0WALNUT');
  expect(reading.pageKind).toBe('post');
  expect(reading.brand?.name).toBe('Juniper Ink');
  expect(reading.posts).toMatchObject([
    {
      kind: 'own',
      text: 'Walnut ink is back, in 2025 bottles.',
      permalink: 'https://elk.example/pen.example/@juniper/01JGKX0WALNUT',
      time: new Date(2025, 0, 2, 8, 0).toISOString(),
      timePrecision: 'minute',
      comments: 1,
      shares: null,
      likes: 18,
    },
    { kind: 'reply', author: 'Quill', handle: 'quill@fen.example', text: '@juniper At last!' },
  ]);
});

it('does not take other pages for its own', () => {
  const html = '<div id="__nuxt"><div id="status-1">Shipped</div></div>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(elk.isItsPage?.({ document, url: new URL('https://shop.example/'), now })).toBe(false);
});

it('reads the words without the quoted post that stands in the same element', () => {
  const post = (
    id: string,
    name: string,
    words: string,
  ) => `<div id="status-${id}" aria-roledescription="status-card">
    <a href="/pen.example/@${name}"><strong>${name}</strong><p dir="ltr">@${name}@pen.example</p></a>
    <a href="/pen.example/@${name}/${id}"><time datetime="2025-01-01T10:00:00.000Z">2d</time></a>
    <div class="status-body"><span class="content-rich"><p>${words}</p></span>`;
  const html = `<div id="__nuxt">${post('1', 'juniper', 'My words')}
    <blockquote>${post('2', 'wren', 'Their words')}</div></div></blockquote></div></div>
    ${post('3', 'juniper', 'Its quote is gone')}<div rounded-lg>Post removed by author</div></div></div></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://elk.example/pen.example/@juniper');
  const { posts } = gather({ document, url, now }, [elk]).reading;
  expect(posts.map(({ text, quoted }) => [text, quoted?.text ?? null])).toEqual([
    ['My words', 'Their words'],
    ['Its quote is gone', null],
  ]);
});
