import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Post } from '../model/post.ts';
import type { PageSeen } from '../model/tab-audit.ts';
import type { UserKeyword } from '../model/user-keyword.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { feedIdOf, keepPosts, postsOf } from '../store/feeds.ts';
import { deleteKeyword, keepKeywords } from '../store/user-keywords.ts';
import { reportOf } from './feed-report.ts';
import { OURS } from './pipeline.ts';

// Invented brands.
const pageOf = (handle: string): PageSeen => ({
  url: `https://campfire.example/${handle}`,
  platform: 'campfire.example',
  pageKind: 'profile',
  brand: { name: handle, handle, url: null },
  reader: 'feed',
  missed: {},
  attempts: [],
});
const POST: Post = {
  id: '1',
  platform: 'campfire.example',
  author: null,
  handle: null,
  text: 'The brindlemoor is back in the blue window',
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
const KEYWORD: UserKeyword = {
  id: 'k',
  action: 'add',
  say: 'brindlemoor',
  reason: 'event',
  weight: 9,
  lang: 'en',
  brand: '@Larkmoor',
  platform: null,
};
const [larkmoor, fell] = [pageOf('larkmoor'), pageOf('fell')];

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`test ${String(Math.random())}`);
  const record = { id: '1', post: POST, tagged: OURS.classify(POST), lexicon: OURS.lexiconVersion };
  for (const page of [larkmoor, fell]) await keepPosts(database, page, [record], new Date());
});
afterEach(() => {
  database.close();
});

const eventsIn = async (page: PageSeen) => {
  const { report } = await reportOf(database, page);
  const [record] = (await postsOf(database, feedIdOf(page))).records;
  expect(record?.lexicon).toBe(report?.method.lexicon);
  return {
    lexicon: report?.method.lexicon,
    posts: report?.reasons.find(({ reason }) => reason === 'event')?.posts,
  };
};

it('tags kept posts again when a keyword of the user’s comes or goes, in the feeds it is for', async () => {
  expect(await eventsIn(larkmoor)).toEqual({ lexicon: OURS.lexiconVersion, posts: 0 });
  await keepKeywords(database, [KEYWORD]);
  const own = await eventsIn(larkmoor);
  expect(own.posts).toBe(1);
  expect(own.lexicon).toMatch(/[+]1-/);
  expect(await eventsIn(fell)).toEqual({ lexicon: OURS.lexiconVersion, posts: 0 });
  await deleteKeyword(database, 'k');
  expect(await eventsIn(larkmoor)).toEqual({ lexicon: OURS.lexiconVersion, posts: 0 });
});

it('has what the page showed of the posts: words for examples, counts by platform', async () => {
  const post: Post = { ...POST, id: '2', text: 'Get 20% off every kettle', likes: 12, permalink: '/2' };
  const record = { id: '2', post, tagged: OURS.classify(post), lexicon: OURS.lexiconVersion };
  await keepPosts(database, larkmoor, [record], new Date());
  const { report } = await reportOf(database, larkmoor);
  expect(report?.sums?.examples).toContainEqual(
    expect.objectContaining({ for: 'discount', id: '2', opening: post.text, permalink: '/2' }),
  );
  expect(report?.engagement).toEqual([
    expect.objectContaining({ platform: 'campfire.example', metric: 'likes' }),
  ]);
});

it('believes the browser’s detector where the page names no language, when tagging anew too', async () => {
  const post: Post = { ...POST, id: '3', lang: null, text: 'Otevřeno denně' };
  await keepPosts(
    database,
    fell,
    [{ id: '3', post, tagged: null, lexicon: '', heardLang: 'cs' }],
    new Date(),
  );
  const { report } = await reportOf(database, fell);
  expect(report?.posts.unreadableLanguages).toEqual(['cs']);
});

it('is none where nothing was kept', async () => {
  expect(await reportOf(database, pageOf('moor'))).toEqual({ report: null, setAside: 0 });
});
