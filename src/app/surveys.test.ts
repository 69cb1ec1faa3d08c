import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '../model/post.ts';
import type { PageSeen } from '../model/tab-audit.ts';
import { Survey } from '../model/survey.ts';
import type { UserSurvey } from '../model/user-survey.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { keepPosts } from '../store/feeds.ts';
import { chooseSurvey, deleteSurvey } from '../store/user-surveys.ts';
import { reportOf } from './feed-report.ts';
import { OURS } from './pipeline.ts';
import { addSurveys, chooseAmong, surveysInReach } from './surveys.ts';

// Invented survey and brand.
const survey = (id: string): UserSurvey => ({
  id,
  name: `Fell ${id}`,
  citation: 'Fell Coffee: survey of guests',
  year: 2026,
  n: 90,
  country: 'UK',
  fieldwork: 'May',
  base: 'Guests',
  question: 'Why?',
  cautions: [],
  consumers: { discount: 50, reviews: 40, service: 30, ideas: 20 },
  executives: null,
  nExecutives: null,
});
const page: PageSeen = {
  url: 'https://campfire.example/fell',
  platform: 'campfire.example',
  pageKind: 'profile',
  brand: { name: 'Fell', handle: 'fell', url: null },
  reader: 'feed',
  missed: {},
  attempts: [],
};
const post: Post = {
  id: '1',
  platform: 'campfire.example',
  author: null,
  handle: null,
  text: 'Get 20% off all kettles till Sunday',
  lang: 'en',
  permalink: null,
  time: null,
  timePrecision: null,
  likes: null,
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

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`test ${String(Math.random())}`);
  const record = { id: '1', post, tagged: OURS.classify(post), lexicon: OURS.lexiconVersion };
  await keepPosts(database, page, [record], new Date());
});
afterEach(() => {
  database.close();
});

const cited = async () => {
  const { report } = await reportOf(database, page);
  const { consumers, executives } = report?.benchmarks ?? {};
  return [consumers?.id, executives?.id];
};

describe('audits', () => {
  it('use IBM 2010 until another survey is chosen, then that one, ours or the user’s', async () => {
    expect(await cited()).toEqual(['ibm-2010-consumers', 'ibm-2010-executives']);
    await chooseAmong(database, 'sprout-2019');
    expect(await cited()).toEqual(['sprout-2019-consumers', undefined]);
    await addSurveys(database, [survey('guests')]);
    await chooseAmong(database, 'own-guests');
    expect(await cited()).toEqual(['own-guests-consumers', undefined]);
    await chooseAmong(database, 'nobody-has-this');
    expect(await cited()).toEqual(['own-guests-consumers', undefined]);
  });

  it('use it again when the chosen survey is removed, or cannot be found, which is said', async () => {
    await addSurveys(database, [survey('guests')]);
    await chooseAmong(database, 'own-guests');
    await deleteSurvey(database, 'guests');
    expect(await cited()).toEqual(['ibm-2010-consumers', 'ibm-2010-executives']);
    expect(await surveysInReach(database)).toMatchObject({ chosen: 'ibm-2010', lost: false });
    await chooseSurvey(database, 'own-gone');
    expect(await cited()).toEqual(['ibm-2010-consumers', 'ibm-2010-executives']);
    expect(await surveysInReach(database)).toMatchObject({ chosen: 'ibm-2010', lost: true });
  });
});

describe('the surveys in reach', () => {
  it('are ours and then the user’s, in a shape that passes through a message', async () => {
    await addSurveys(database, [survey('b'), survey('a')]);
    const reach = await surveysInReach(database);
    expect(reach.surveys.slice(-2).map(({ id }) => id)).toEqual(['own-a', 'own-b']);
    expect(reach.surveys[0]?.id).toBe('ibm-2010');
    for (const one of reach.surveys) expect(Survey.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });
});

describe('adding', () => {
  it('is the same done twice, and never replaces what is there', async () => {
    await addSurveys(database, [survey('a')]);
    expect(await addSurveys(database, [survey('a')])).toEqual({ kept: ['a'], refused: [] });
    const other = { ...survey('a'), n: 2 };
    expect(await addSurveys(database, [other, survey('b')])).toEqual({
      kept: ['b'],
      refused: [{ id: 'a', why: 'taken' }],
    });
    expect((await surveysInReach(database)).own).toEqual([survey('a'), survey('b')]);
  });

  it('does not overwrite a record of another version either', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await database.put('surveys', { id: 'a', columns: 3 } as never);
    expect((await addSurveys(database, [survey('a')])).refused).toEqual([{ id: 'a', why: 'taken' }]);
    expect((await surveysInReach(database)).setAside).toBe(1);
    warn.mockRestore();
  });

  it('ends at fifty, with what came first', async () => {
    const many = Array.from({ length: 52 }, (_, index) => survey(`s${index}`));
    const { kept, refused } = await addSurveys(database, many);
    expect([kept.length, refused.map(({ id, why }) => `${id} ${why}`)]).toEqual([
      50,
      ['s50 too-many', 's51 too-many'],
    ]);
  });
});
