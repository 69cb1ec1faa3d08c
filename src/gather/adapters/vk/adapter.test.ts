// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { vk } from './adapter.ts';
import { accountIn, outward, wallIdIn } from './wall-id.ts';

const NOW = new Date('2025-03-14T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: NOW }, [vk]).reading;
}

describe('a wall of 2025', () => {
  const reading = read('react-wall.html', 'https://vk.com/pustelga_tea');

  it('knows whose wall it is', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Чайная Пустельга',
      handle: 'pustelga_tea',
      url: 'https://vk.com/pustelga_tea',
    });
  });

  it('reads all that a post shows', () => {
    expect(reading.reader).toBe('vk');
    expect(reading.posts[0]).toEqual({
      id: '-700001_31',
      platform: 'vk',
      author: 'Чайная Пустельга',
      handle: 'pustelga_tea',
      text: 'Скидка 🍃 20% на весь улун до пятницы.\nПромокод: ЛИСТ',
      lang: null,
      permalink: 'https://vk.com/wall-700001_31',
      time: new Date(2025, 2, 5, 12).toISOString(),
      timePrecision: 'minute',
      likes: 1200,
      comments: 14,
      shares: 0,
      views: 12000,
      kind: 'pinned',
      media: [{ kind: 'image', alt: 'Жестянка чая', machineAlt: false }],
      quoted: null,
      poll: [],
      card: null,
      cutOff: true,
    });
  });

  it('keeps the passed-on post apart from own words', () => {
    expect(reading.posts[1]).toMatchObject({
      kind: 'quote',
      text: 'Нас хвалят соседи',
      time: '2025-03-14T11:00:00.000Z',
      likes: 7,
      comments: 0,
      media: [],
      quoted: {
        author: 'Отто Поле',
        text: 'Лучший пуэр в городе, честно',
        permalink: 'https://vk.com/wall900_7',
      },
    });
  });

  it('knows an advertisement', () => {
    expect(reading.posts.map(({ kind }) => kind)).toEqual(['pinned', 'quote', 'sponsored']);
  });
});

describe('a server-rendered wall', () => {
  const reading = read('classic-wall.html', 'https://vk.com/kestreltea');

  it('reads exact times and full counts, and no answers', () => {
    expect(reading.brand?.name).toBe('Kestrel Tea');
    expect(reading.posts.map(({ id }) => id)).toEqual(['-700003_12', '-700003_11', '-700003_10']);
    expect(reading.posts[0]).toMatchObject({
      kind: 'pinned',
      author: 'Kestrel Tea',
      text: 'Open #tea tasting on Saturday.\nCome early!',
      cutOff: true,
      time: '2025-03-05T07:00:00.000Z',
      timePrecision: 'second',
      likes: 1234,
      comments: 5,
      shares: 0,
      views: 5678,
      media: [{ kind: 'image' }, { kind: 'video' }, { kind: 'link', alt: 'Tasting at Kestrel' }],
      card: { title: 'Tasting at Kestrel', url: 'https://kestrel.example/tasting', button: 'Book a seat' },
    });
  });

  it('takes a post without own words for a repost, with the words of the other', () => {
    expect(reading.posts[1]).toMatchObject({
      kind: 'repost',
      author: 'Kestrel Tea',
      text: 'Best brew in town.',
      quoted: null,
      likes: 4,
      comments: 0,
      shares: 9,
    });
  });

  it('reads a poll', () => {
    expect(reading.posts[2]).toMatchObject({
      text: 'Green or black?',
      poll: ['Green', 'Black'],
      media: [{ kind: 'poll' }],
      time: new Date(2023, 0, 12).toISOString(),
      timePrecision: 'day',
    });
  });
});

it('reads the page for phones', () => {
  expect(read('phone-wall.html', 'https://m.vk.com/pustelga_tea').posts).toMatchObject([
    {
      id: '-700001_40',
      author: 'Пустельга',
      handle: 'pustelga_tea',
      text: 'Новый сбор уже в лавке.',
      time: new Date(2025, 2, 13, 9, 5).toISOString(),
      likes: 21,
      comments: 3,
      kind: 'own',
    },
  ]);
});

describe('describePage', () => {
  it.each([
    ['https://vk.com/feed', 'timeline'],
    ['https://vk.com/wall-1_2', 'post'],
    ['https://vk.com/acme?w=wall-1_2', 'post'],
    ['https://vk.com/wall-1', 'profile'],
    ['https://vk.ru/acme', 'profile'],
    ['https://vk.com/', 'other'],
    ['https://vk.com/login', 'other'],
    ['https://vk.com/video-1_2', 'other'],
    ['https://vk.com/search?c[q]=tea', 'search'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(vk.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
  });

  it('finds nothing to read on a page that asks to log in', () => {
    const document = new DOMParser().parseFromString('<form><input name="login"></form>', 'text/html');
    const { reading } = gather({ document, url: new URL('https://vk.com/login'), now: NOW }, [vk]);
    expect([reading.reader, reading.posts]).toEqual([null, []]);
  });
});

describe('addresses', () => {
  const base = new URL('https://vk.com/');
  it('know posts and accounts', () => {
    expect(wallIdIn('/wall-1_2?reply=3')).toBe('-1_2');
    expect(wallIdIn('/photo-1_2')).toBeNull();
    expect(accountIn('/id1', base)).toBe('id1');
    expect(accountIn('/wall-1_2', base)).toBeNull();
    expect(outward('/away.php?to=https%3A%2F%2Facme.example', base)).toBe('https://acme.example');
  });
});

it('reads the words in the boxes of 2025, and three-letter months', () => {
  const html = `<div class="_post post" data-post-id="-7_20">
    <a data-testid="post-header-title" href="/pustelga_tea"><span>Пустельга</span></a>
    <a data-testid="post_date_block_preview" href="/wall-7_20">19 ноя в 10:00</a>
    <div class="vkitFeedShowMoreText__root--a"><div class="vkitFeedShowMoreText__text--b">
      <div class="vkitPostText__root--c">Новый улун<br />со скидкой</div></div>
      <button class="vkitShowMoreText__after--d"><span>Показать ещё</span></button></div></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { posts } = gather({ document, url: new URL('https://vk.com/pustelga_tea'), now: NOW }, [vk]).reading;
  expect(posts[0]).toMatchObject({
    text: 'Новый улун\nсо скидкой',
    time: new Date(2024, 10, 19, 10).toISOString(),
  });
});

it('finds the date and likes of a wall before 2014', () => {
  const html = `<div id="post-7_10" class="post"><div class="wall_text"><a class="author" href="/pustelga">Пустельга</a>
    <div class="wall_post_text">Слова</div></div><div class="replies"><div class="reply_link_wrap"><small>
    <a href="/wall-7_10"><span class="rel_date">5 мар 2013 в 12:00</span></a></small></div></div>
    <div class="post_like"><span class="post_like_count">12</span></div></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { posts } = gather({ document, url: new URL('https://vk.com/pustelga'), now: NOW }, [vk]).reading;
  expect(posts).toMatchObject([{ text: 'Слова', time: new Date(2013, 2, 5, 12).toISOString(), likes: 12 }]);
});
