import type { PageSeen } from '../model/tab-audit.ts';
import type { Database } from './database.ts';
import { FeedRecord, parseKept, PostRecord, type Kept } from './records.ts';

/** The identity of a feed: the brand's handle or name on its platform, else the address without query and fragment. */
export function feedIdOf(page: PageSeen): string {
  const { brand } = page;
  const who = brand?.handle ?? brand?.name;
  if (who !== undefined) return `${page.platform} ${who.toLowerCase()}`;
  const { origin, pathname } = new URL(page.url);
  return `${page.platform} ${origin}${pathname}`;
}

/**
 * Keeps posts of a feed, all or none. A post that is there already is replaced: keeping twice changes nothing but the
 * date. Resolves to how many posts the feed has, once they are written.
 */
export async function keepPosts(
  database: Database,
  page: PageSeen,
  records: readonly Omit<PostRecord, 'feedId'>[],
  now: Date,
): Promise<number> {
  const id = feedIdOf(page);
  const transaction = database.transaction(['feeds', 'posts'], 'readwrite');
  const posts = transaction.objectStore('posts');
  await Promise.all(records.map((record) => posts.put({ ...record, feedId: id })));
  const count = await posts.index('feedId').count(id);
  await transaction.objectStore('feeds').put({ id, page, updated: now.toISOString(), posts: count });
  await transaction.done;
  return count;
}

/** All posts of a feed, empty if it is not known. */
export async function postsOf(database: Database, feedId: string): Promise<Kept<PostRecord>> {
  return parseKept(PostRecord, await database.getAllFromIndex('posts', 'feedId', feedId), 'posts');
}

/** Writes new tags of posts that are kept. One that was deleted in the meantime stays so. */
export async function keepTags(database: Database, records: readonly PostRecord[]): Promise<void> {
  const transaction = database.transaction('posts', 'readwrite');
  await Promise.all(
    records.map(async ({ feedId, id, tagged, lexicon }) => {
      const kept = await transaction.store.get([feedId, id]);
      if (kept !== undefined) await transaction.store.put({ ...kept, tagged, lexicon });
    }),
  );
  await transaction.done;
}

/** Deletes a feed and its posts; nothing happens if it is not known. */
export async function forgetFeed(database: Database, feedId: string): Promise<void> {
  const transaction = database.transaction(['feeds', 'posts'], 'readwrite');
  const keys = await transaction.objectStore('posts').index('feedId').getAllKeys(feedId);
  await Promise.all(keys.map((key) => transaction.objectStore('posts').delete(key)));
  await transaction.objectStore('feeds').delete(feedId);
  await transaction.done;
}

/** The feeds with posts, the one read last first; those of another shape are left out. */
export async function recentFeeds(database: Database, most: number): Promise<FeedRecord[]> {
  const { records } = parseKept(FeedRecord, await database.getAllFromIndex('feeds', 'updated'), 'feeds');
  return records
    .filter((feed) => feed.posts > 0)
    .reverse()
    .slice(0, most);
}
