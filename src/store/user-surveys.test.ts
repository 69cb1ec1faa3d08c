import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { UserSurvey } from '../model/user-survey.ts';
import { openDatabase, type Database } from './database.ts';
import { allSurveys, chooseSurvey, chosenSurveyId, deleteSurvey, keepSurveys } from './user-surveys.ts';

// Invented.
const survey = (id: string, year = 2026): UserSurvey => ({
  id,
  name: `Pier ${id}`,
  citation: 'Pier survey',
  year,
  n: null,
  country: 'UK',
  fieldwork: 'March',
  base: 'Visitors',
  question: 'Why?',
  cautions: [],
  consumers: { discount: 50, reviews: 40, service: 30, ideas: 0 },
  executives: null,
  nExecutives: null,
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

it('keeps one survey an id, sorted by id', async () => {
  await keepSurveys(database, [survey('b'), survey('a')]);
  await keepSurveys(database, [survey('b', 2025)]);
  expect((await allSurveys(database)).records).toEqual([survey('a'), survey('b', 2025)]);
});

it('has no choice until one is made, and the last one made', async () => {
  expect(await chosenSurveyId(database)).toBeNull();
  await chooseSurvey(database, 'sprout-2019');
  await chooseSurvey(database, 'own-a');
  expect(await chosenSurveyId(database)).toBe('own-a');
});

it('deletes one and no other, and the choice only with the one that was chosen', async () => {
  await keepSurveys(database, [survey('a'), survey('b')]);
  await chooseSurvey(database, 'own-b');
  await deleteSurvey(database, 'a');
  await deleteSurvey(database, 'never');
  expect(await chosenSurveyId(database)).toBe('own-b');
  expect((await allSurveys(database)).records).toEqual([survey('b')]);
  await deleteSurvey(database, 'b');
  expect(await chosenSurveyId(database)).toBeNull();
});

it('sets aside what has another shape, and counts it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await keepSurveys(database, [survey('a'), { ...survey('b'), consumers: { discount: -1 } }]);
  await database.put('choices', { key: 'survey', id: 7 } as never);
  expect(await allSurveys(database)).toEqual({ records: [survey('a')], setAside: 1 });
  expect(await chosenSurveyId(database)).toBeNull();
  expect(warn.mock.calls[0]?.[0]).toMatch(/set aside 1 of 2 surveys.*consumers/);
  warn.mockRestore();
});

it('comes into a database of the third version without losing what is there', async () => {
  const old = await openDB(`${name} old`, 3, {
    upgrade(third) {
      third.createObjectStore('feeds', { keyPath: 'id' }).createIndex('updated', 'updated');
      third.createObjectStore('posts', { keyPath: ['feedId', 'id'] }).createIndex('feedId', 'feedId');
      third.createObjectStore('packs', { keyPath: 'host' });
      third.createObjectStore('keywords', { keyPath: 'id' });
    },
  });
  await old.put('posts', { feedId: 'pier', id: '1' });
  await old.put('keywords', { id: 'k' });
  old.close();
  const opened = await openDatabase(`${name} old`);
  expect([await opened.count('posts'), await opened.count('keywords')]).toEqual([1, 1]);
  await keepSurveys(opened, [survey('a')]);
  await chooseSurvey(opened, 'own-a');
  expect((await allSurveys(opened)).records).toEqual([survey('a')]);
  opened.close();
});
