import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_USER_KEYWORDS, type UserKeyword } from '../model/user-keyword.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { keepKeywords } from '../store/user-keywords.ts';
import { addKeywords, keywordsOfUser, useOfKeywords } from './own-keywords.ts';
import { classifierFor, OURS } from './pipeline.ts';

const added = (id: string, say = id): Extract<UserKeyword, { action: 'add' }> => ({
  id,
  action: 'add',
  say,
  reason: 'event',
  weight: 3,
  lang: 'en',
  brand: null,
  platform: null,
});

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`test ${String(Math.random())}`);
});
afterEach(() => {
  database.close();
});
const words = async () =>
  (await keywordsOfUser(database)).keywords.map((keyword) => (keyword.action === 'add' ? keyword.say : ''));

describe('keeping', () => {
  it('keeps what is fine, and says of the rest what is wrong', async () => {
    const { kept, refused } = await addKeywords(database, [
      added('a', 'tasting'),
      added('b', '\\d+'),
      added('c', 'Tasting'),
      { id: 'd', action: 'mute', entry: 'word: neverwritten', lang: null, brand: null, platform: null },
      added('e', 'open cellar'),
    ]);
    expect(kept).toEqual(['a', 'e']);
    expect(refused.map(({ id, problem }) => [id, problem.kind])).toEqual([
      ['b', 'regexp'],
      ['c', 'twice'],
      ['d', 'no-entry'],
    ]);
    expect(await words()).toEqual(['tasting', 'open cellar']);
  });

  it('merges by id: what is there stays, the same id is replaced', async () => {
    await addKeywords(database, [added('a', 'tasting'), added('b', 'cellar')]);
    expect(await addKeywords(database, [added('b', 'vineyard'), added('c', 'cellar')])).toEqual({
      kept: ['b', 'c'],
      refused: [],
    });
    expect(await words()).toEqual(['tasting', 'vineyard', 'cellar']);
  });

  it('takes no more than there may be, and still replaces', async () => {
    const most = Array.from({ length: MOST_USER_KEYWORDS }, (_, at) => added(`id${at}`, `word${at}`));
    await keepKeywords(database, most);
    const { kept, refused } = await addKeywords(database, [added('more'), added('id3', 'other words')]);
    expect(kept).toEqual(['id3']);
    expect(refused.map(({ problem }) => problem.kind)).toEqual(['too-many']);
  });
});

it('names those that have no effect in this version', async () => {
  await keepKeywords(database, [added('a', '<any>'), added('b', 'tasting')]);
  expect((await keywordsOfUser(database)).idle).toEqual([
    { id: 'a', problem: { kind: 'anything', part: '' } },
  ]);
});

it('counts nothing where there is nothing', async () => {
  expect(await useOfKeywords(database)).toEqual({ posts: 0, use: [] });
  await addKeywords(database, [added('a', 'tasting')]);
  expect(await useOfKeywords(database)).toEqual({
    posts: 0,
    use: [{ id: 'a', posts: 0, fires: 0, tips: 0, conflicts: [] }],
  });
});

describe('the classifier of a feed', () => {
  const feed = (handle: string) => ({ brand: { name: handle, handle, url: null }, platform: 'x' });

  it('is ours until an entry is for the feed, and has another version then', () => {
    const keyword = { ...added('a', 'tasting'), brand: 'larkmoor' };
    expect(classifierFor([keyword], feed('fell'))).toBe(OURS);
    const own = classifierFor([keyword], feed('larkmoor'));
    expect(own.lexiconVersion).not.toBe(OURS.lexiconVersion);
    expect(classifierFor([keyword], feed('larkmoor'))).toBe(own);
  });
});
