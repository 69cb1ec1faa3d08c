// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { pleroma } from './adapter.ts';

const now = new Date('2025-01-03T12:00:00Z');

function read(fixture: string, url: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', fixture), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return gather({ document, url: new URL(url), now }, [pleroma]).reading;
}

describe("an account's page of today", () => {
  const reading = read('profile-2023.html', 'https://clay.example/users/pebble');

  it('knows whose it is, and leaves drafts and muted posts out', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Pebble Pottery :pot:',
      handle: 'pebble',
      url: 'https://clay.example/users/pebble',
    });
    expect(reading.posts.map(({ kind, text }) => [kind, text])).toEqual([
      ['quote', 'Kiln mishap\nThe glaze ran.\nWe kept them all.'],
      // An answer to oneself goes on.
      ['own', 'Second part of the story.'],
    ]);
    expect(reading.missed).toEqual({ hidden: 1 });
  });

  it('reads all that a post shows', () => {
    expect(reading.posts[0]).toMatchObject({
      author: 'Pebble Pottery',
      handle: 'pebble',
      permalink: 'https://clay.example/notice/AbCdEf0001',
      time: '2025-01-02T10:00:00.000Z',
      comments: 3,
      shares: null,
      likes: 1204,
      poll: ['Keep', 'Smash'],
      media: [
        { kind: 'image', alt: 'Drips on a bowl', machineAlt: false },
        { kind: 'audio', alt: null, machineAlt: false },
        { kind: 'poll', alt: null, machineAlt: false },
      ],
      quoted: {
        author: 'Ash',
        text: 'Cone 10 or nothing',
        permalink: 'https://clay.example/notice/AbCdEf0009',
      },
    });
    // A date as a script prints it when nobody formats it.
    expect(reading.posts[1]).toMatchObject({ time: '2025-01-01T09:00:00.000Z', timePrecision: 'second' });
  });
});

describe('a page of the oldest front end', () => {
  const reading = read('thread-2019.html', 'https://clay.example/main/public');

  it('reads posts and repeats', () => {
    expect(reading.pageKind).toBe('timeline');
    expect(reading.brand).toBeNull();
    expect(reading.posts).toMatchObject([
      {
        kind: 'own',
        author: 'Pebble Pottery',
        handle: 'pebble',
        text: 'Seconds sale on Saturday',
        shares: 6,
        likes: 9,
      },
      { kind: 'repost', author: 'Ash', handle: 'ash@kiln.example', text: 'Go there' },
    ]);
  });
});

it('does not take other pages for its own', () => {
  const html = '<div id="app"><div class="Status">Open</div><div class="user-card">Ivy</div></div>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(pleroma.isItsPage?.({ document, url: new URL('https://shop.example/'), now })).toBe(false);
});
