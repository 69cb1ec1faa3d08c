// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../gather.ts';
import { telegram } from './adapter.ts';

const NOW = new Date('2026-01-21T12:00:00Z');

describe('a channel', () => {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', 'channel.html'), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { reading } = gather({ document, url: new URL('https://t.me/s/kestreltea'), now: NOW }, [telegram]);

  it('is a profile, spelt as the channel spells itself', () => {
    expect(reading.pageKind).toBe('profile');
    expect(reading.brand).toEqual({
      name: 'Kestrel Tea',
      handle: 'KestrelTea',
      url: 'https://t.me/KestrelTea',
    });
  });

  it('reads all that a message shows', () => {
    expect(reading.reader).toBe('telegram');
    expect(reading.posts[0]).toEqual({
      id: 'KestrelTea/41',
      platform: 'telegram',
      author: 'Kestrel Tea',
      handle: 'KestrelTea',
      text: 'New in 🍃: Assam\nOrder at kestrel.example/assam',
      lang: null,
      permalink: 'https://t.me/KestrelTea/41',
      time: '2026-01-19T15:40:00.000Z',
      timePrecision: 'second',
      likes: 1512,
      comments: null,
      shares: null,
      views: 12300,
      kind: 'own',
      media: [
        { kind: 'image', alt: null, machineAlt: false },
        { kind: 'video', alt: null, machineAlt: false },
        { kind: 'link', alt: 'Assam, first flush', machineAlt: false },
      ],
      quoted: null,
      poll: [],
      card: { title: 'Assam, first flush', url: 'https://kestrel.example/assam', button: 'Shop now' },
      cutOff: false,
    });
  });

  it('leaves out what was done, not written', () => {
    expect(reading.posts.map(({ id }) => id)).toEqual(['KestrelTea/41', 'KestrelTea/43', 'KestrelTea/44']);
  });

  it('takes a forwarded message for a repost', () => {
    expect(reading.posts[1]).toMatchObject({
      kind: 'repost',
      text: 'Best brew in town.',
      author: 'Kestrel Tea',
    });
  });

  it('reads a poll that takes up an own message', () => {
    expect(reading.posts[2]).toMatchObject({
      kind: 'own',
      text: 'Milk or no milk?',
      poll: ['Milk', 'None'],
      media: [{ kind: 'poll' }],
      quoted: { author: 'Kestrel Tea', text: 'New in: Assam', permalink: 'https://t.me/KestrelTea/41' },
    });
  });
});

describe('describePage', () => {
  it.each([
    ['https://t.me/s/acme', 'profile'],
    ['https://t.me/s/acme/12', 'profile'],
    ['https://t.me/s/acme?q=tea', 'search'],
    ['https://t.me/acme/12?embed=1', 'post'],
    ['https://t.me/acme', 'other'],
    ['https://t.me/', 'other'],
  ])('%s is %s', (url, kind) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(telegram.describePage({ document, url: new URL(url), now: NOW }).kind).toBe(kind);
  });
});
