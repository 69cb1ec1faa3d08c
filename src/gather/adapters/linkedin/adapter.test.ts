// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { linkedin } from './adapter.ts';
import { timeOf, urnIn, urnInKey, urnInTracking, urnOfCommented } from './urn.ts';

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now: new Date('2026-03-20T12:00:00Z') }, [linkedin]).reading;
}

describe('a company page of the Ember site', () => {
  const reading = read('ember-company.html', 'https://www.linkedin.com/company/kestrel-tea/posts/');

  it('knows whose page it is', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea',
      handle: 'kestrel-tea',
      url: 'https://www.linkedin.com/company/kestrel-tea/',
    });
  });

  it('reads every post, counts the stub, and takes neither comments nor jobs', () => {
    expect(reading.posts.map((post) => [post.id, post.kind])).toEqual([
      ['urn:li:activity:7300000000000000001', 'own'],
      ['urn:li:activity:7300000000000000002', 'repost'],
      ['urn:li:ugcPost:7300000000000000003', 'quote'],
      ['urn:li:activity:7300000000000000004', 'sponsored'],
    ]);
    expect(reading.missed).toEqual({ placeholder: 1 });
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toMatchObject({
      author: 'Kestrel Tea',
      handle: 'kestrel-tea',
      text: 'Meet the growers behind our #Assam\n\nDoors open at 5 pm.',
      permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
      time: timeOf({ urn: '', id: 7300000000000000001n }),
      timePrecision: 'second',
      likes: 1234,
      comments: 17,
      shares: 2,
      views: null,
      cutOff: false,
      media: [
        { kind: 'image', alt: null, machineAlt: false },
        { kind: 'image', alt: 'graphical user interface, website', machineAlt: true },
        { kind: 'image', alt: 'Two growers in a field', machineAlt: false },
      ],
    });
  });

  it('gives a repost its author, and leaves what a quote passes on out', () => {
    expect(reading.posts[1]).toMatchObject({ author: 'Otto Field', handle: 'otto-field', likes: 0 });
    expect(reading.posts[2]).toMatchObject({
      author: 'Kestrel Tea',
      text: 'Proud of our people:',
      media: [],
    });
  });
});

describe('a home feed of the server-driven site', () => {
  const reading = read('sdui-feed.html', 'https://www.linkedin.com/feed/');

  it('reads posts without names or urns on them', () => {
    expect(reading.pageKind).toBe('timeline');
    expect(reading.brand).toBeNull();
    expect(reading.posts).toMatchObject([
      {
        // From the comment below it.
        id: 'urn:li:ugcPost:7400000000000000000',
        author: 'Kestrel Tea',
        handle: 'kestrel-tea',
        text: 'First flush is here! 🍃\n\nTaste it in #spring',
        likes: 1167,
        comments: 41,
        shares: 0,
        kind: 'own',
        media: [{ kind: 'video' }],
      },
      {
        // From the key of its comment tools.
        permalink: expect.stringMatching(/\/feed\/update\/urn:li:activity:\d{19}\/$/) as string,
        author: 'Otto Field',
        handle: 'otto-field',
        text: 'We are hiring.',
        likes: 252,
        comments: 50,
        kind: 'repost',
      },
      { id: 'Q0hleHBsZUtleTAwMDM', author: 'Glossy Shoes', permalink: null, time: null, kind: 'sponsored' },
    ]);
  });
});

it('reads a company page as guests see it', () => {
  const reading = read('guest-company.html', 'https://www.linkedin.com/company/kestrel-tea');
  expect(reading.brand?.name).toBe('Kestrel Tea');
  expect(reading.posts).toMatchObject([
    {
      author: 'Kestrel Tea',
      text: 'New blend out now.\n\nRead more: kestrel.example',
      permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
      likes: 333,
      comments: 20,
      kind: 'own',
      media: [{ kind: 'image', alt: null }],
    },
  ]);
});

it('knows whose a single post is from its address', () => {
  const url = 'https://www.linkedin.com/posts/kestrel-tea_new-blend-activity-7300000000000000001-abcd';
  const reading = read('guest-company.html', url);
  expect([reading.pageKind, reading.brand?.name]).toEqual(['post', 'Kestrel Tea']);
});

describe('describePage', () => {
  it.each([
    ['https://www.linkedin.com/', 'timeline', null],
    ['https://www.linkedin.com/feed/hashtag/tea', 'search', null],
    ['https://www.linkedin.com/search/results/content/?keywords=tea', 'search', null],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/', 'post', null],
    ['https://www.linkedin.com/in/ida/recent-activity/all/', 'profile', 'ida'],
    ['https://www.linkedin.com/company/acme/people/', 'other', null],
    ['https://www.linkedin.com/login', 'other', null],
  ])('%s is %s', (url, kind, handle) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    const page = linkedin.describePage({ document, url: new URL(url), now: new Date() });
    expect([page.kind, page.brand?.handle ?? null]).toEqual([kind, handle]);
  });

  it('takes the name from the title where there is no heading', () => {
    const document = new DOMParser().parseFromString(
      '<title>(2) Activity | Ida Marsh | LinkedIn</title>',
      'text/html',
    );
    const url = new URL('https://www.linkedin.com/in/ida/recent-activity/all/');
    expect(linkedin.describePage({ document, url, now: new Date() }).brand?.name).toBe('Ida Marsh');
  });
});

describe('urns', () => {
  it('are found in addresses, encoded or not, and only those of posts', () => {
    expect(urnIn('/feed/update/urn%3Ali%3Aactivity%3A7300000000000000001/')?.urn).toBe(
      'urn:li:activity:7300000000000000001',
    );
    expect(urnIn('urn:li:groupPost:123-7300000000000000001')?.id).toBe(7300000000000000001n);
    expect(urnIn('urn:li:jobPosting:7300000000000000001')).toBeNull();
  });

  it('are told by comments and by the tools for them', () => {
    expect(urnOfCommented('urn:li:comment:(activity:7300000000000000001,7300000000000000002)')?.urn).toBe(
      'urn:li:activity:7300000000000000001',
    );
    // 0x12 0x0b 0x08: field 2, eleven bytes, its field 1; then the id, doubled.
    expect(urnInKey('EgsIgIDXnJKLycjPAQ-replaceableCommentTools1')?.urn).toBe(
      'urn:li:ugcPost:7478387901370916864',
    );
    expect(urnInKey('EgsIgIDXnJKLycjPAQ')).toBeNull();
    expect(urnInKey('????????????-replaceableCommentTools1')).toBeNull();
  });

  it('are found in the bytes kept for statistics', () => {
    const bytes = [...Buffer.from('{"u":"urn:li:activity:7300000000000000001"}')].join(',');
    expect(urnInTracking(`[{"content":{"type":"Buffer","data":[${bytes}]}}]`)?.urn).toBe(
      'urn:li:activity:7300000000000000001',
    );
  });

  it('hold the time of the post', () => {
    expect(timeOf({ urn: '', id: 7451344738600943616n })).toBe('2026-04-18T19:03:44.973Z');
    expect(timeOf({ urn: '', id: 12345n })).toBeNull();
  });
});

it('reads posts without words, and posts inside posts, of the server-driven site', () => {
  const { posts } = read('sdui-wordless.html', 'https://www.linkedin.com/feed/');
  expect(posts).toMatchObject([
    { text: '', time: '2026-03-18T12:00:00.000Z', likes: 12, comments: 3, media: [{ kind: 'video' }] },
    {
      text: 'Lest das.',
      kind: 'quote',
      quoted: { author: 'Otto Field', text: 'Leitungswasser genügt.' },
    },
  ]);
});
