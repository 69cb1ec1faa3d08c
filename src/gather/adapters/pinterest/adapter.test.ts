// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { pinterest } from './adapter.ts';
import { accountAt, pinAt } from './address.ts';

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: new Date('2025-03-14') }, [pinterest]).reading;
}

describe('what an account has created', () => {
  const reading = read('created.html', 'https://www.pinterest.com/kestreltea/_created/');

  it('knows whose it is', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea',
      handle: 'kestreltea',
      url: 'https://www.pinterest.com/kestreltea/',
    });
  });

  it('reads titles, else what the pinner wrote as alt text, and never what a model saw', () => {
    expect(reading.posts.map(({ id, text }) => [id, text])).toEqual([
      ['1000000000000001', 'First flush is here 🍃'],
      ['1000000000000002', 'How we dry tea on bamboo'],
      ['1000000000000003', 'A red tin'],
      ['1000000000000004', ''],
      ['AdIdOfLetters-1', 'Shine on'],
    ]);
    expect(reading.posts[0]?.media).toEqual([
      { kind: 'image', alt: 'This may contain: a green leaf on a table', machineAlt: true },
    ]);
    expect(reading.posts[1]?.media[0]?.kind).toBe('video');
    expect(reading.missed).toEqual({ placeholder: 1, 'no-words': 1 });
  });

  it('knows who made a pin, and who pays for one', () => {
    expect(reading.posts[0]).toMatchObject({ author: 'Kestrel Tea', handle: 'kestreltea', kind: 'own' });
    expect(reading.posts[4]).toMatchObject({
      author: 'Glossy Shoes',
      handle: 'glossyshoes',
      kind: 'sponsored',
      permalink: null,
    });
  });
});

it('reads a pin of its own page, with exact numbers from its data', () => {
  const reading = read('closeup.html', 'https://www.pinterest.de/pin/1000000000000007/');
  expect(reading.pageKind).toBe('post');
  expect(reading.brand).toMatchObject({ name: 'Kestrel Tea', handle: 'kestreltea' });
  expect(reading.posts).toMatchObject([
    {
      id: '1000000000000007',
      permalink: 'https://www.pinterest.de/pin/1000000000000007/',
      author: 'Kestrel Tea',
      handle: 'kestreltea',
      text: 'A tin for every tea\nRed, blue and tall. #tea',
      time: '2025-02-01T10:00:00.000Z',
      likes: 1217,
      comments: 38,
      views: 9000,
      media: [{ kind: 'image', alt: 'Tin on a shelf' }],
      card: { url: 'https://kestrel.example/tins', button: 'Website besuchen' },
      kind: 'own',
    },
    { id: '1000000000000009', text: 'Ein anderer Pin', kind: 'suggested' },
  ]);
});

describe('addresses', () => {
  const base = new URL('https://www.pinterest.com/');
  it.each([
    ['/pin/1000000000000001/', '1000000000000001'],
    ['/pin/a-red-tin--1000000000000001/', '1000000000000001'],
    ['/pin/create/', undefined],
    ['/pin/1000000000000001/visual-search/', undefined],
    ['http://[', undefined],
  ])('%s', (href, id) => {
    expect(pinAt(href, base)?.id).toBe(id);
  });

  it('tells accounts from other pages and from boards', () => {
    expect(accountAt('/acme/', base)).toEqual({ handle: 'acme', board: null });
    expect(accountAt('/acme/_saved/', base)?.board).toBeNull();
    expect(accountAt('/acme/tins/', base)?.board).toBe('tins');
    expect(accountAt('/ideas/tea/1/', base)).toBeNull();
    expect(accountAt('https://acme.example/acme/', base)).toBeNull();
  });
});

it.each([
  ['https://www.pinterest.com/', 'timeline'],
  ['https://www.pinterest.com/search/pins/?q=tea', 'search'],
  ['https://www.pinterest.com/acme/tins/', 'profile'],
  ['https://www.pinterest.com/settings/', 'other'],
])('%s is %s', (url, kind) => {
  const document = new DOMParser().parseFromString('', 'text/html');
  expect(pinterest.describePage({ document, url: new URL(url), now: new Date() }).kind).toBe(kind);
});

describe('alt texts in other interface languages, and a board with more ideas below it', () => {
  const html = `
    <div data-test-id="board-feed">
      <div data-test-id="pin" data-test-pin-id="1000000000000021"><a href="/pin/1000000000000021/">
        <img alt="Dies kann enthalten: eine Tasse auf einem Tisch" /></a></div>
      <div data-test-id="pin" data-test-pin-id="1000000000000022"><a href="/pin/1000000000000022/">
        <img alt="Dies enthält ein Bild von: Grüner Tee in drei Minuten" /></a></div>
    </div>
    <div data-test-id="pin" data-test-pin-id="1000000000000023"><a href="/pin/1000000000000023/">
      <img alt="Fremde Idee" /></a></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://www.pinterest.de/kestreltea/tins/');
  const { posts } = gather({ document, url, now: new Date('2025-03-14') }, [pinterest]).reading;

  it('keeps what a machine wrote apart, and what the site adds', () => {
    expect(posts.map(({ text, kind, media }) => [text, kind, media[0]?.machineAlt])).toEqual([
      ['', 'own', true],
      ['Grüner Tee in drei Minuten', 'own', false],
      ['Fremde Idee', 'suggested', false],
    ]);
  });
});
