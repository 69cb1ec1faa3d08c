/** The user's own keywords: what the options page asks of them, between the store and the classifier. */
import type { Response } from '../browser/messages.ts';
import { checkKeyword } from '../classify/user-keywords/check.ts';
import { searchEntries } from '../classify/user-keywords/search-entries.ts';
import { measureUse, type FeedPosts } from '../classify/user-keywords/use.ts';
import type { LexiconEntry } from '../model/keyword-use.ts';
import {
  MOST_USER_KEYWORDS,
  type KeywordProblem,
  type KeywordRefusal,
  type KeywordsKept,
  type UserKeyword,
} from '../model/user-keyword.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import type { Database } from '../store/database.ts';
import { postsOf, recentFeeds } from '../store/feeds.ts';
import { allKeywords, keepKeywords } from '../store/user-keywords.ts';
import { inSlices } from './in-slices.ts';
import { OURS } from './pipeline.ts';

/** As many as a page can list. */
const MOST_ENTRIES = 20;
/** Of kept posts, the feeds read last first: more take longer than somebody waits. */
const MOST_POSTS = 2000;
const ALL_FEEDS = Number.MAX_SAFE_INTEGER;

/** The entries, with those among them that have no effect in this version of ours. */
export async function keywordsOfUser(database: Database): Promise<Response<'own-keywords'>> {
  const { records: keywords, setAside } = await allKeywords(database);
  const feeds = await recentFeeds(database, ALL_FEEDS);
  const names = feeds.flatMap(({ page }) => page.brand?.handle ?? page.brand?.name ?? []);
  return {
    keywords,
    setAside,
    idle: keywords.flatMap((keyword) => {
      const problem = checkKeyword(keyword, OURS);
      return problem === undefined ? [] : [{ id: keyword.id, problem }];
    }),
    languages: LANGUAGES.map(({ lang }) => lang),
    brands: [...new Set(names)].sort(),
    platforms: [...new Set(feeds.map(({ page }) => page.platform))].sort(),
  };
}

/** Keeps those that are fine; of an import too large the first. What is there already is never lost. */
export async function addKeywords(
  database: Database,
  keywords: readonly UserKeyword[],
): Promise<KeywordsKept> {
  /** What is there, by purpose, and the purposes by id. */
  const idOf = new Map<string, string>();
  const purposes = new Map<string, string>();
  const take = (keyword: UserKeyword) => {
    idOf.delete(purposes.get(keyword.id) ?? '');
    idOf.set(purposeOf(keyword), keyword.id);
    purposes.set(keyword.id, purposeOf(keyword));
  };
  for (const keyword of (await allKeywords(database)).records) take(keyword);
  const accepted = new Map<string, UserKeyword>();
  const refused: KeywordRefusal[] = [];
  const problemOf = (keyword: UserKeyword): KeywordProblem | undefined => {
    const same = idOf.get(purposeOf(keyword));
    if (accepted.has(keyword.id) || (same !== undefined && same !== keyword.id))
      return { kind: 'twice', part: '' };
    if (!purposes.has(keyword.id) && purposes.size >= MOST_USER_KEYWORDS)
      return { kind: 'too-many', part: '' };
    return checkKeyword(keyword, OURS);
  };
  for (const keyword of keywords) {
    const problem = problemOf(keyword);
    if (problem !== undefined) {
      refused.push({ id: keyword.id, problem });
      continue;
    }
    take(keyword);
    accepted.set(keyword.id, keyword);
  }
  await keepKeywords(database, [...accepted.values()]);
  return { kept: [...accepted.keys()], refused };
}

/** The same for entries that would contradict each other, or say one thing twice. */
function purposeOf(keyword: UserKeyword): string {
  const { action, lang, brand, platform } = keyword;
  const what = action === 'add' ? keyword.say.trim().toLowerCase() : keyword.entry;
  const reason = action === 'mute' ? '' : keyword.reason;
  return JSON.stringify([action, what, reason, lang, brand?.toLowerCase(), platform]);
}

/** What each entry does in the posts that are kept. It takes a while and lets other messages through in between. */
export async function useOfKeywords(database: Database): Promise<Response<'keyword-use'>> {
  const { records: keywords } = await allKeywords(database);
  if (keywords.length === 0) return { posts: 0, use: [] };
  const feeds: FeedPosts[] = [];
  let left = MOST_POSTS;
  for (const { id, page } of await recentFeeds(database, ALL_FEEDS)) {
    if (left <= 0) break;
    const { records } = await postsOf(database, id);
    const posts = records.slice(0, left).map(({ post }) => post);
    left -= posts.length;
    feeds.push({ scope: page, posts });
  }
  const { value } = await inSlices(measureUse(OURS, keywords, feeds));
  return { posts: MOST_POSTS - left, use: value };
}

/** Entries of ours by their words, in one language or (`null`) in all. */
export function entriesOfOurs(words: string, lang: string | null): LexiconEntry[] {
  return searchEntries(OURS.languagesOf(lang), words, MOST_ENTRIES);
}
