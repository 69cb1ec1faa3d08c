import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SitePack } from '../model/site-pack.ts';
import { openDatabase, type Database } from './database.ts';
import { allPacks, deletePack, keepPacks, packsOf } from './site-packs.ts';

// Invented hosts.
function packFor(host: string, container = 'article'): SitePack {
  const fields = {
    title: [],
    text: ['p'],
    author: [],
    time: [],
    permalink: [],
    likes: [],
    comments: [],
    shares: [],
  };
  return { version: 1, host, created: '2026-11-25T10:00:00.000Z', containers: [container], fields };
}

let name: string;
let database: Database;
beforeEach(async () => {
  name = `test ${String(Math.random())}`;
  database = await openDatabase(name);
});
afterEach(() => {
  database.close();
});

it('keeps one pack a host, the newest', async () => {
  await keepPacks(database, [packFor('pier.example'), packFor('fell.example')]);
  await keepPacks(database, [packFor('pier.example', 'section')]);
  expect((await allPacks(database)).records.map(({ host, containers }) => [host, ...containers])).toEqual([
    ['fell.example', 'article'],
    ['pier.example', 'section'],
  ]);
});

it('finds the packs of a host on dot boundaries, its own first', async () => {
  await keepPacks(database, [packFor('pier.example'), packFor('news.pier.example'), packFor('er.example')]);
  const hostsOf = async (hostname: string) => (await packsOf(database, hostname)).map(({ host }) => host);
  expect(await hostsOf('www.pier.example')).toEqual(['pier.example']);
  expect(await hostsOf('NEWS.pier.example')).toEqual(['news.pier.example', 'pier.example']);
  expect(await hostsOf('other.example')).toEqual([]);
  expect(await hostsOf('')).toEqual([]);
});

it('deletes a pack and no other', async () => {
  await keepPacks(database, [packFor('pier.example'), packFor('fell.example')]);
  await deletePack(database, 'pier.example');
  await deletePack(database, 'never.example');
  expect((await allPacks(database)).records.map(({ host }) => host)).toEqual(['fell.example']);
});

it('sets aside what has another shape, and counts it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await keepPacks(database, [packFor('pier.example'), { ...packFor('old.example'), version: 0 } as never]);
  expect((await allPacks(database)).records.map(({ host }) => host)).toEqual(['pier.example']);
  expect((await allPacks(database)).setAside).toBe(1);
  expect(await packsOf(database, 'old.example')).toEqual([]);
  expect(warn.mock.calls[0]?.[0]).toMatch(/set aside 1 of 2 packs.*version/);
  warn.mockRestore();
});

it('comes into a database of the first version without losing what is there', async () => {
  const old = await openDB(`${name} old`, 1, {
    upgrade(first) {
      first.createObjectStore('feeds', { keyPath: 'id' }).createIndex('updated', 'updated');
      first.createObjectStore('posts', { keyPath: ['feedId', 'id'] }).createIndex('feedId', 'feedId');
    },
  });
  await old.put('feeds', { id: 'pier', updated: '2026-01-01T00:00:00Z', posts: 1, page: {} });
  old.close();
  const opened = await openDatabase(`${name} old`);
  expect(await opened.count('feeds')).toBe(1);
  await keepPacks(opened, [packFor('pier.example')]);
  expect((await allPacks(opened)).records).toHaveLength(1);
  opened.close();
});
