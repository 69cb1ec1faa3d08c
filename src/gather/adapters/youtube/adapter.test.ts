// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { youtube } from './adapter.ts';
import { communityPostOf, handleOf, isMix, videoOf } from './address.ts';
import { postedAt, viewsAndTime } from './metadata.ts';

const NOW = new Date('2025-03-14T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: NOW }, [youtube]).reading;
}

describe("a channel's Home tab of 2024", () => {
  const reading = read('polymer-channel.html', 'https://www.youtube.com/@kestreltea');

  it('knows whose it is, not whose the hidden one is', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea',
      handle: 'kestreltea',
      url: 'https://www.youtube.com/@kestreltea',
    });
  });

  it('reads videos, and neither playlists nor mixes', () => {
    expect(reading.reader).toBe('youtube');
    expect(reading.posts.map(({ text, kind }) => [text, kind])).toEqual([
      ['First flush 🍃 is here', 'own'],
      ['Tea talk', 'other'],
      ['Live from the garden', 'own'],
      ['Shine on', 'sponsored'],
    ]);
    expect(reading.missed.placeholder).toBe(1);
  });

  it('reads all that a video shows', () => {
    expect(reading.posts[0]).toMatchObject({
      id: 'firstflush1',
      permalink: 'https://www.youtube.com/watch?v=firstflush1',
      author: 'Kestrel Tea',
      handle: 'kestreltea',
      views: 16000,
      timePrecision: 'year',
      media: [{ kind: 'video' }],
    });
  });

  it('tells time and views, also of what was streamed', () => {
    expect(reading.posts[1]).toMatchObject({
      author: 'Otto Field 54',
      handle: 'OttoField54',
      views: 1234,
      time: '2025-03-12T12:00:00.000Z',
    });
  });

  it('takes those who watch a live video for no views', () => {
    expect(reading.posts[2]).toMatchObject({ views: null, time: null });
  });

  it('reads an advertisement without an address of its own', () => {
    expect(reading.posts[3]).toMatchObject({ author: 'Glossy Shoes', permalink: null });
  });
});

it('reads view models and Shorts, in German', () => {
  const reading = read('view-models.html', 'https://www.youtube.com/results?search_query=tee');
  expect(reading.pageKind).toBe('search');
  expect(reading.posts).toMatchObject([
    {
      id: 'lockupone01',
      text: 'Tee richtig lagern',
      author: 'Kestrel Tea',
      handle: 'kestreltea',
      views: 1_200_000,
      time: '2025-02-21T12:00:00.000Z',
    },
    { text: 'Ohne Link zum Kanal', author: 'Studio 54', views: 987, timePrecision: 'hour' },
    {
      text: 'Aufguss in 20 Sekunden',
      permalink: 'https://www.youtube.com/shorts/shortone001',
      author: null,
      views: 3400,
      time: null,
    },
  ]);
});

describe('the Posts tab', () => {
  const { posts } = read('community.html', 'https://www.youtube.com/@kestreltea/posts');

  it('reads words, poll and counts', () => {
    expect(posts[0]).toMatchObject({
      id: 'UgkxPoll',
      permalink: 'https://www.youtube.com/post/UgkxPoll',
      author: 'Kestrel Tea',
      text: 'Which tin should come back?\nTell us below 🍵',
      poll: ['The red one', 'The tall one'],
      likes: 1200,
      comments: 64,
      time: '2025-03-11T12:00:00.000Z',
      media: [{ kind: 'poll' }],
      cutOff: true,
    });
  });

  it('keeps a shared post apart', () => {
    expect(posts[1]).toMatchObject({
      id: 'UgkxShare',
      text: 'So well said',
      kind: 'quote',
      media: [],
      quoted: {
        author: 'Otto Field',
        text: 'Rain is what tea is made of.',
        permalink: 'https://www.youtube.com/post/UgkxOtto',
      },
    });
  });

  it('reads a video in a post as its card', () => {
    expect(posts).toHaveLength(3);
    expect(posts[2]?.card).toEqual({
      title: 'From leaf to cup',
      url: 'https://www.youtube.com/watch?v=filmfilm001',
      button: null,
    });
  });
});

it('reads the video of its own page, not what stands beside it', () => {
  const reading = read('watch.html', 'https://www.youtube.com/watch?v=dixminutes1&t=9');
  expect(reading.pageKind).toBe('post');
  expect(reading.brand).toMatchObject({ name: 'Kestrel Tea', handle: 'kestreltea' });
  expect(reading.posts).toMatchObject([
    {
      id: 'dixminutes1',
      text: 'Le thé en dix minutes',
      author: 'Kestrel Tea',
      views: 12000,
      likes: 345,
      time: '2025-03-11T12:00:00.000Z',
    },
  ]);
});

describe('labels under a title', () => {
  it.each([
    [['조회수 1.2만회', '2일 전'], 12000, '2025-03-12'],
    [['1,2 mln wyświetleń', '5 godzin temu'], 1_200_000, '2025-03-14'],
    [['5 M de vues', 'il y a 2 ans'], 5_000_000, '2023-03-15'],
    [['3 天前'], null, '2025-03-11'],
    [['No views', '4 minutes ago'], null, '2025-03-14'],
  ])('%j', (labels, views, day) => {
    const read = viewsAndTime(labels, NOW, false);
    expect(read.views).toBe(views);
    expect(read.time?.time.slice(0, 10)).toBe(day);
  });

  it('has no time of what is announced', () => {
    expect(postedAt('Premieres Mar 20, 2025', NOW)).toBeNull();
    expect(postedAt('Premiered Mar 4, 2025', NOW)).not.toBeNull();
    expect(postedAt('57 watching', NOW)).toBeNull();
  });
});

describe('addresses', () => {
  const base = new URL('https://www.youtube.com/');
  it.each([
    ['/watch?v=abcdefghijk&list=PL1', 'abcdefghijk'],
    ['/shorts/abcdefghijk', 'abcdefghijk'],
    ['https://youtu.be/abcdefghijk?si=1', 'abcdefghijk'],
    ['/playlist?list=PL1', undefined],
    ['http://[', undefined],
    [null, undefined],
  ])('%s', (href, id) => {
    expect(videoOf(href, base)?.id).toBe(id);
  });

  it('knows mixes, posts and handles', () => {
    expect(isMix('/watch?v=abcdefghijk&list=RDabcdefghijk', base)).toBe(true);
    expect(communityPostOf('/channel/UCx/community?lb=UgkxOld', base)).toBe('UgkxOld');
    expect(handleOf('/@caf%C3%A9/videos', base)).toBe('café');
    expect(handleOf('/channel/UCx', base)).toBeNull();
  });
});

describe('describePage', () => {
  it.each([
    ['https://www.youtube.com/', 'timeline'],
    ['https://www.youtube.com/feed/subscriptions', 'timeline'],
    ['https://www.youtube.com/@acme/shorts', 'profile'],
    ['https://www.youtube.com/channel/UCabc', 'profile'],
    ['https://www.youtube.com/playlist?list=PL1', 'other'],
    ['https://www.youtube.com/post/Ugkx1', 'post'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(youtube.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
  });
});

describe('labels under a title, in any interface language', () => {
  const now = new Date('2026-03-05T12:00:00Z');
  const daysAgo = (labels: string[]) => {
    const { views, time } = viewsAndTime(labels, now, false);
    return [views, time === null ? null : Math.round((now.getTime() - Date.parse(time.time)) / 864e5)];
  };

  it.each([
    [['5M views'], 5e6, null],
    [['12 M de vues'], 12e6, null],
    [['5 mi de visualizações'], 5e6, null],
    [['1,2 Mln di visualizzazioni', 'Trasmesso in streaming 2 anni fa'], 1.2e6, 731],
    [['1,2 B görüntüleme', '3 gün önce canlı yayınlandı'], 1200, 3],
    [['조회수 1.2만회', '스트리밍 시간: 3일 전'], 12_000, 3],
    [['觀看次數：12萬次', '串流時間：3 天前'], 120_000, 3],
    [['12 ألف مشاهدة', 'تم البث المباشر قبل 3 أيام'], 12_000, 3],
    [['12 тыс. просмотров', 'Трансляция закончилась 3 дня назад'], 12_000, 3],
    [['341 waiting', 'Scheduled for 12/24/26, 6:00 PM'], 341, null],
  ])('%j', (labels, views, days) => {
    expect(daysAgo(labels)).toEqual([views, days]);
  });
});

describe('the player of Shorts', () => {
  it('reads the Short in view, which bears no mark', () => {
    const reading = read('shorts-player.html', 'https://www.youtube.com/shorts/qqqqqqqqqq1');
    expect(reading.posts).toMatchObject([
      { text: 'Whisking in ten seconds', handle: 'pustelga', likes: 12_000, comments: 345 },
    ]);
  });
});

it('leaves out what old titles only read aloud', () => {
  const html = `<div class="yt-lockup-video"><h3 class="yt-lockup-title"><a href="/watch?v=hhhhhhhhhh1" title="Old video">Old video</a>
    <span class="accessible-description"> - Duration: 3:20.</span></h3></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://www.youtube.com/user/pustelga/videos');
  expect(gather({ document, url, now: NOW }, [youtube]).reading.posts[0]?.text).toBe('Old video');
});
