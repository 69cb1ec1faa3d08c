// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { tiktok } from './adapter.ts';
import { timeOfVideo, videoAt } from './address.ts';
import { captionIn, connectorsIn, withoutTail } from './alt-caption.ts';

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: new Date('2026-06-01') }, [tiktok]).reading;
}

describe('a profile grid in Dutch', () => {
  const reading = read('profile.html', 'https://www.tiktok.com/@kestreltea');

  it('knows whose it is', () => {
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea',
      handle: 'kestreltea',
      url: 'https://www.tiktok.com/@kestreltea',
    });
  });

  it('finds the captions in alt texts of an unknown language', () => {
    expect(reading.posts.map(({ text }) => text)).toEqual([
      'Eerste pluk 🍃 #thee',
      'Onze blikken, gekozen door Kestrel Tea',
      'Zo drogen we het',
    ]);
    expect(reading.missed.placeholder).toBe(1);
  });

  it('reads all that a cell shows, and the moment in the id', () => {
    expect(reading.posts[0]).toMatchObject({
      id: '7641084911117536001',
      author: 'Kestrel Tea',
      handle: 'kestreltea',
      permalink: 'https://www.tiktok.com/@kestreltea/video/7641084911117536001',
      time: '2026-05-18T04:31:58.000Z',
      timePrecision: 'second',
      views: 12300,
      likes: null,
      kind: 'pinned',
      media: [{ kind: 'video' }],
    });
    expect(reading.posts[1]).toMatchObject({
      permalink: 'https://www.tiktok.com/@kestreltea/photo/7641024016072871002',
      media: [{ kind: 'image' }],
      kind: 'own',
    });
  });
});

it('reads a profile grid of 2022, with captions beside the cells', () => {
  const reading = read('older-profile.html', 'https://www.tiktok.com/@kestreltea');
  expect(reading.brand?.name).toBe('Kestrel Tea');
  expect(reading.posts).toMatchObject([
    { text: 'First flush #tea', views: 1_200_000, author: 'Kestrel Tea' },
    { text: 'Only in the title', views: null },
  ]);
});

it('reads a video of its own page, and takes others for suggestions', () => {
  const reading = read('video.html', 'https://www.tiktok.com/@kestreltea/video/7641084911117536001');
  expect(reading.pageKind).toBe('post');
  expect(reading.brand).toMatchObject({ name: 'Kestrel Tea', handle: 'kestreltea' });
  expect(reading.posts).toMatchObject([
    {
      id: '7641084911117536001',
      text: 'How we dry it #tea',
      author: 'Kestrel Tea',
      likes: 1500,
      comments: 64,
      shares: null,
      kind: 'own',
      cutOff: true,
    },
    { handle: 'ottofield', text: 'Rain', kind: 'suggested' },
  ]);
});

it('reads the feed and search results', () => {
  const { posts, pageKind } = read('feed.html', 'https://www.tiktok.com/foryou');
  expect(pageKind).toBe('timeline');
  expect(posts).toMatchObject([
    {
      permalink: 'https://www.tiktok.com/@kestreltea/video/7641084911117536001',
      text: 'First flush #tea',
      author: 'Kestrel Tea',
      likes: 12300,
      comments: 456,
      shares: 78,
    },
    { handle: 'glossyshoes', text: 'Shine on', kind: 'sponsored', permalink: null },
    { handle: 'ottofield', text: 'Rain is what tea is made of', likes: 321 },
  ]);
});

describe('captions in alt texts', () => {
  it('knows some languages from one picture alone', () => {
    expect(captionIn('First flush created by Acme with Acme’s original sound', 'Acme', [])).toBe(
      'First flush',
    );
    expect(captionIn('created by Acme with Rain', 'Acme', [])).toBe('');
    expect(captionIn('A tin created by Otto with care created by Acme with Rain', 'acme_tea', [])).toBe(
      'A tin created by Otto with care',
    );
  });

  it('keeps what only looks like it', () => {
    expect(captionIn('A tin created by Otto', 'Acme', [])).toBe('A tin created by Otto');
    expect(captionIn('First flush', null, [])).toBe('First flush');
    expect(connectorsIn(['a by Acme', 'b by Acme'], 'Acme')).toEqual([]);
  });
});

describe('addresses', () => {
  const base = new URL('https://www.tiktok.com/');
  it.each([
    ['/@acme/video/7641084911117536001?lang=de', '7641084911117536001'],
    ['/@acme/photo/7641084911117536001', '7641084911117536001'],
    ['/@acme', undefined],
    ['http://[', undefined],
  ])('%s', (href, id) => {
    expect(videoAt(href, base)?.id).toBe(id);
  });

  it('tells the time from ids that hold one', () => {
    expect(timeOfVideo('6700000000000000000')).toBe('2019-06-08T03:41:52.000Z');
    expect(timeOfVideo('1234567')).toBeNull();
    expect(timeOfVideo('99999999999999999999')).toBeNull();
  });
});

describe('captions in languages that name the author last', () => {
  const author = 'Pustelga';
  it.each([
    ['由Pustelga创作，使用了Pustelga的原声', '新茶上架 #茶'],
    ['Pustelgaのオリジナル楽曲を使ってPustelgaが作成', '新茶が入荷'],
  ])('%s', (sentence, caption) => {
    const alts = [caption, 'Second one', 'And #third'].map((words) => `${words} ${sentence}`);
    expect(withoutTail(alts[0] ?? '', author, alts)).toBe(caption);
  });

  it('keeps a hashtag that all captions end with', () => {
    const alts = ['One #pustelga', 'Two #pustelga', 'Three #pustelga'];
    expect(withoutTail('One #pustelga', author, alts)).toBe('One #pustelga');
  });
});

it('reads the grid of 2020, before there were names for tests', () => {
  const html = `<h2 class="share-title">pustelga</h2><h1 class="share-sub-title">Pustelga Tea</h1>
    <div class="video-feed-item"><a href="https://www.tiktok.com/@pustelga/video/6800000000000000001">
    <img alt="Spring teas #tea" /><strong class="video-count">12.3K</strong></a></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://www.tiktok.com/@pustelga');
  const { posts } = gather({ document, url, now: new Date('2025-03-14') }, [tiktok]).reading;
  expect(posts).toMatchObject([
    { author: 'Pustelga Tea', text: 'Spring teas #tea', views: 12_300, kind: 'own' },
  ]);
});
