// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { misskey } from './adapter.ts';
import { timeOfId } from './id-time.ts';

const now = new Date('2025-01-03T12:00:00Z');

function page(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url), now };
}

describe('a profile with hashed names', () => {
  const { reading } = gather(page('profile.html', 'https://leafkey.example/@copperkettle'), [misskey]);

  it('is known by its markup', () => {
    expect(reading.reader).toBe('misskey');
    expect(reading.brand).toEqual({
      name: 'Copper Kettle 🫖',
      handle: 'copperkettle',
      url: 'https://leafkey.example/@copperkettle',
    });
  });

  it('reads notes, not what they answer', () => {
    expect(reading.posts.map(({ kind, text }) => [kind, text])).toEqual([
      ['pinned', '秋の新茶が入りました。\n送料無料は金曜まで！ #tea'],
      ['repost', 'Spoilers for the tasting'],
      ['reply', 'Yes, every Tuesday.'],
      ['quote', 'Which one next?'],
    ]);
  });

  it('reads all that a note shows', () => {
    expect(reading.posts[0]).toMatchObject({
      author: 'Copper Kettle 🫖',
      handle: 'copperkettle',
      lang: null,
      permalink: 'https://leafkey.example/notes/9zoz4hs000',
      timePrecision: 'second',
      likes: 15,
      comments: 4,
      shares: 7,
      media: [
        { kind: 'image', alt: '棚に並んだ茶缶', machineAlt: false },
        { kind: 'image', alt: null, machineAlt: false },
        { kind: 'link', alt: 'Autumn shelf', machineAlt: false },
      ],
      card: { title: 'Autumn shelf', url: 'https://copperkettle.example/autumn', button: null },
    });
    expect(reading.posts[1]).toMatchObject({ handle: 'brewlog@steam.example', likes: null, comments: null });
    expect(reading.posts[3]).toMatchObject({
      poll: ['Smoked oolong', 'Mint'],
      quoted: {
        author: 'Brew Log',
        text: 'Ranking kettles by noise',
        permalink: 'https://leafkey.example/notes/9zoz4hs00d',
      },
    });
  });
});

describe('the page of one note, with nested answers', () => {
  const { reading } = gather(page('note-page.html', 'https://shrimp.example/notes/9zoz4hs000'), [misskey]);

  it('reads answers as replies, each by itself', () => {
    expect(reading.pageKind).toBe('post');
    expect(reading.brand?.handle).toBe('copperkettle');
    expect(reading.posts.map(({ kind, text, author }) => [kind, author, text])).toEqual([
      ['own', 'Copper Kettle', 'We open a second shop on Monday.'],
      ['reply', 'Sipper', 'Where?'],
      ['reply', 'Copper Kettle', 'Address inside'],
    ]);
  });

  it('prefers the date that is printed for machines, and counts stars where there are no reactions', () => {
    expect(reading.posts[0]).toMatchObject({
      time: '2024-10-01T07:30:00.000Z',
      likes: 31,
      comments: 2,
      shares: 5,
    });
  });
});

describe('the moment in an id', () => {
  it.each([
    ['9zoz4hs000', '2024-10-23T05:04:03.072'],
    ['9zoz4hs0000a0001', '2024-10-23T05:04:03.072'],
    ['5f0f0f0f0f0f0f0f0f0f0f0f', '2020-07-15T'],
    ['81926c11c4000f0f0f0f0f0f', '2024-10-08T'],
    ['01J9P4B000ABCDEFGHJKMNPQRS', '2024-10-08T'],
  ])('%s', (id, day) => {
    expect(timeOfId(id, now)).toContain(day);
  });

  it.each(['zzzzzzzz00', '0000000000', 'short', '117648654336000008'])('is not in %s', (id) => {
    expect(timeOfId(id, now)).toBeNull();
  });
});

it('does not take other pages for its own', () => {
  const html = '<article><header><h1>Notes on tea</h1></header><p>Words</p></article>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(misskey.isItsPage?.({ document, url: new URL('https://tea.example/notes/1'), now })).toBe(false);
});

it('leaves out what is drawn over pictures, and the channel; keeps emoji of other servers', () => {
  const html = `<div id="misskey_app"><article><div><header><a href="/@copperkettle"><span>Copper Kettle</span></a>
    <div><a href="/notes/9zoz4hs000"><time>x</time></a></div></header><div>
    <div><span>New tins <img alt=":tea@steam.example:" src="data:," /></span></div>
    <div><div><a title="a.png" href="https://m.example/a.png"><img alt="A red tin" /></a><div><div>GIF</div><div>ALT</div></div></div>
    <div><a title="b.png" href="https://m.example/b.png"><div><canvas></canvas></div></a><div><b>閲覧注意</b></div></div></div>
    <a href="/channels/9abc"><i class="ti ti-device-tv"></i> Tea talk</a></div><footer></footer></div></article></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://leafkey.example/@copperkettle');
  const { posts } = gather({ document, url, now }, [misskey]).reading;
  expect(posts.map(({ text }) => text)).toEqual(['New tins :tea@steam.example:']);
});
