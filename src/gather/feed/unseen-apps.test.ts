// @vitest-environment jsdom
/** Invented pages in the markup of sites without an adapter: what the detector once got wrong, each a class of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedReader } from './feed-reader.ts';

function read(name: string, address: string) {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8');
  const page = {
    document: new DOMParser().parseFromString(html, 'text/html'),
    url: new URL(address),
    now: new Date('2026-11-25T12:00:00Z'),
  };
  return feedReader
    .findPosts(page)
    .map((element) => feedReader.readPost(element, page))
    .filter((post) => typeof post === 'object');
}

describe('cards that open by script', () => {
  const posts = read('unlinked-cards', 'https://den.example/app/998877/announcements/');

  it('have their title above the date, their words below', () => {
    expect(posts.map((post) => post.text.split('\n')[0])).toEqual([
      'Patch 1.4: The Lighthouse Update',
      'Weekend discount',
      'Developer diary: how we drew the fog',
    ]);
    expect(posts[1]?.text).toMatch(/Bring a friend aboard\.$/);
  });
});

describe('a name in front of the caption', () => {
  it('is the author, not the first word', () => {
    const [post] = read('name-before-caption', 'https://pix.example/millrace');
    expect(post).toMatchObject({
      author: 'millrace',
      text: 'First frost on the footbridge. #winter #riverside',
    });
  });
});

describe('answers below each post', () => {
  it('are no posts where they say that they are answers', () => {
    const posts = read('thread-wrappers', 'https://fr.example/profile/werkhof');
    expect(posts).toHaveLength(3);
    expect(posts.map((post) => post.author)).toEqual(['Werkhof Süd', 'Werkhof Süd', 'Werkhof Süd']);
  });
});

describe('boxes put in place one by one', () => {
  it('give the posts, not the advertisement or the people to follow between them', () => {
    const posts = read('virtual-boxes', 'https://peak.example/ridgehut');
    expect(posts).toHaveLength(5);
    expect(posts[2]).toMatchObject({ author: 'Ridge Hut', handle: 'ridgehut' });
  });
});

describe('counters named by drawn letters', () => {
  it('are read by what the letters draw', () => {
    const [post] = read('custom-elements', 'https://www.minds.example/glyphfarm/');
    expect(post).toMatchObject({ likes: 54, comments: 7, shares: 11 });
  });
});

describe('a sentence with dates in it', () => {
  it('is the text of the post, not its time', () => {
    const posts = read('dates-in-words', 'https://voom.example/user/_dQab12');
    expect(posts[1]?.text).toMatch(/^年末の営業時間/);
    expect(posts[1]?.time).toMatch(/^2026-11-16/);
  });
});

describe('no feed', () => {
  it.each([
    ['not-notifications', 'https://chirrup.example/notifications'],
    ['not-notifications', 'https://chirrup.example/home'],
    ['not-reviews', 'https://opinions.example/review/chairs.example'],
  ])('%s at %s', (name, address) => {
    expect(read(name, address)).toEqual([]);
  });
});
