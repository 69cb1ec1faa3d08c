import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { UserKeyword } from '../model/user-keyword.ts';
import { openDatabase, type Database } from './database.ts';
import { allKeywords, deleteKeyword, keepKeywords } from './user-keywords.ts';

const muted = (id: string, entry = 'word: free'): UserKeyword => ({
  id,
  action: 'mute',
  entry,
  lang: null,
  brand: null,
  platform: null,
});

let name: string;
let database: Database;
beforeEach(async () => {
  name = `test ${String(Math.random())}`;
  database = await openDatabase(name);
});
afterEach(() => {
  database.close();
});

it('keeps one entry an id, the newest', async () => {
  await keepKeywords(database, [muted('b'), muted('a')]);
  await keepKeywords(database, [muted('b', 'word: sale')]);
  expect((await allKeywords(database)).records).toEqual([muted('a'), muted('b', 'word: sale')]);
});

it('deletes one and no other', async () => {
  await keepKeywords(database, [muted('a'), muted('b')]);
  await deleteKeyword(database, 'a');
  await deleteKeyword(database, 'never');
  expect((await allKeywords(database)).records).toEqual([muted('b')]);
});

it('sets aside what has another shape, and counts it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await keepKeywords(database, [muted('a'), { ...muted('b'), action: 'hide' } as never]);
  expect(await allKeywords(database)).toEqual({ records: [muted('a')], setAside: 1 });
  expect(warn.mock.calls[0]?.[0]).toMatch(/set aside 1 of 2 keywords.*action/);
  warn.mockRestore();
});

it('comes into a database of the second version without losing what is there', async () => {
  const old = await openDB(`${name} old`, 2, {
    upgrade(second) {
      second.createObjectStore('feeds', { keyPath: 'id' }).createIndex('updated', 'updated');
      second.createObjectStore('posts', { keyPath: ['feedId', 'id'] }).createIndex('feedId', 'feedId');
      second.createObjectStore('packs', { keyPath: 'host' });
    },
  });
  await old.put('posts', { feedId: 'pier', id: '1' });
  await old.put('packs', { host: 'pier.example' });
  old.close();
  const opened = await openDatabase(`${name} old`);
  expect(await opened.count('posts')).toBe(1);
  expect(await opened.count('packs')).toBe(1);
  await keepKeywords(opened, [muted('a')]);
  expect((await allKeywords(opened)).records).toEqual([muted('a')]);
  opened.close();
});
