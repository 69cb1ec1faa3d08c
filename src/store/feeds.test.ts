import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSeen } from '../model/tab-audit.ts';
import type { Post } from '../model/post.ts';
import { UNSCORED } from '../model/tagged-post.ts';
import { openDatabase, type Database } from './database.ts';
import { feedIdOf, forgetFeed, keepPosts, keepTags, postsOf, recentFeeds } from './feeds.ts';

// Invented brand.
const page: PageSeen = {
  url: 'https://campfire.example/larkmoor?tab=posts',
  platform: 'campfire.example',
  pageKind: 'profile',
  brand: { name: 'Larkmoor', handle: 'Larkmoor', url: null },
  reader: 'feed',
  missed: {},
  attempts: [],
};
const now = new Date('2026-11-25T10:00:00Z');

function record(id: string, text = 'Hello') {
  const post: Post = {
    id,
    platform: 'campfire.example',
    author: 'Larkmoor',
    handle: 'larkmoor',
    text,
    lang: 'en',
    permalink: null,
    time: null,
    timePrecision: null,
    likes: 1,
    comments: null,
    shares: null,
    views: null,
    kind: 'own',
    media: [],
    quoted: null,
    poll: [],
    card: null,
    cutOff: false,
  };
  const tagged = {
    id,
    lang: 'en',
    readable: true,
    kind: 'own',
    time: null,
    cutOff: false,
    reasons: [],
    primary: null,
    ...UNSCORED,
  } as const;
  return { id, post, tagged: { ...tagged, reasons: [] }, lexicon: 'a' };
}

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`test ${String(Math.random())}`);
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

it('keeps posts once, however often they are sent, with the newest reading', async () => {
  await keepPosts(database, page, [record('1'), record('2')], now);
  expect(await keepPosts(database, page, [record('2', 'Hello again'), record('3')], now)).toBe(3);
  const { records, setAside } = await postsOf(database, feedIdOf(page));
  expect(setAside).toBe(0);
  expect(records.map(({ id, post }) => [id, post.text])).toEqual([
    ['1', 'Hello'],
    ['2', 'Hello again'],
    ['3', 'Hello'],
  ]);
});

it('writes new tags of the posts that are still there, and brings none back', async () => {
  await keepPosts(database, page, [record('1'), record('2')], now);
  const { records } = await postsOf(database, feedIdOf(page));
  await database.delete('posts', [feedIdOf(page), '2']);
  await keepTags(
    database,
    records.map((kept) => ({ ...kept, post: { ...kept.post, text: 'Old' }, lexicon: 'b' })),
  );
  const after = (await postsOf(database, feedIdOf(page))).records;
  expect(after.map(({ id, post, lexicon }) => [id, post.text, lexicon])).toEqual([['1', 'Hello', 'b']]);
});

it('tells feeds apart by platform and brand, and pages without a brand by their path', () => {
  expect(feedIdOf(page)).toBe(feedIdOf({ ...page, url: 'https://campfire.example/larkmoor/photos' }));
  expect(feedIdOf(page)).not.toBe(feedIdOf({ ...page, platform: 'x' }));
  const bare = { ...page, brand: null };
  expect(feedIdOf(bare)).toBe(feedIdOf({ ...bare, url: 'https://campfire.example/larkmoor?tab=other#top' }));
  expect(feedIdOf(bare)).not.toBe(feedIdOf({ ...bare, url: 'https://campfire.example/explore' }));
});

it('forgets a feed and nothing else', async () => {
  const other = { ...page, brand: { name: 'Fell', handle: 'fell', url: null } };
  await keepPosts(database, page, [record('1')], now);
  await keepPosts(database, other, [record('1')], now);
  await forgetFeed(database, feedIdOf(page));
  expect(await postsOf(database, feedIdOf(page))).toEqual({ records: [], setAside: 0 });
  expect((await postsOf(database, feedIdOf(other))).records).toHaveLength(1);
});

it('lists the feeds with posts, newest first', async () => {
  await keepPosts(database, page, [record('1')], new Date('2026-11-20T10:00:00Z'));
  await keepPosts(
    database,
    { ...page, brand: { name: 'Fell', handle: null, url: null } },
    [record('1')],
    now,
  );
  await keepPosts(database, { ...page, brand: { name: 'Empty', handle: null, url: null } }, [], now);
  expect((await recentFeeds(database, 5)).map((feed) => feed.page.brand?.name)).toEqual(['Fell', 'Larkmoor']);
  expect(await recentFeeds(database, 1)).toHaveLength(1);
});

describe('what another version kept, or what is damaged', () => {
  const feedId = feedIdOf(page);
  /** Puts what the types forbid: that is what an older version is. */
  const put = (record: object) => database.put('posts', { feedId, ...record } as never);

  it('is set aside with a word in the console, and costs no other post', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await keepPosts(database, page, [record('1'), record('2')], now);
    await put({ id: '3' });
    await put({ ...record('4'), post: { ...record('4').post, text: 7 } });
    await put({ ...record('5'), post: null });
    const { records, setAside } = await postsOf(database, feedId);
    expect(records.map(({ id }) => id)).toEqual(['1', '2']);
    expect(setAside).toBe(3);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(/set aside 3 of 5 posts.*post/);
  });

  it('is whole again when the post is read again', async () => {
    await put({ id: '1' });
    await keepPosts(database, page, [record('1')], now);
    expect(await postsOf(database, feedId)).toMatchObject({ records: [{ id: '1' }], setAside: 0 });
  });

  it('keeps the post where only its tags are of another shape', async () => {
    await put({ ...record('1'), tagged: { id: '1', tags: ['discount'] }, lexicon: undefined });
    const { records, setAside } = await postsOf(database, feedId);
    expect(records[0]).toMatchObject({ post: { text: 'Hello' }, tagged: null, lexicon: '' });
    expect(setAside).toBe(0);
  });

  it('is forgotten with its feed', async () => {
    await keepPosts(database, page, [record('1')], now);
    await put({ id: '2' });
    await forgetFeed(database, feedId);
    expect(await database.count('posts')).toBe(0);
  });

  it('is no feed to list', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await keepPosts(database, page, [record('1')], now);
    await database.put('feeds', { id: 'old', updated: '2026-11-26T10:00:00Z', posts: 4 } as never);
    expect((await recentFeeds(database, 5)).map(({ id }) => id)).toEqual([feedId]);
  });
});
