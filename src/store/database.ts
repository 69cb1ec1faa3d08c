import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PageSeen } from '../model/tab-audit.ts';
import type { Post } from '../model/post.ts';
import type { SitePack } from '../model/site-pack.ts';
import type { TaggedPost } from '../model/tagged-post.ts';

/** One feed: a brand on a platform, or a page without a brand. `updated` is ISO 8601. */
export interface FeedRecord {
  readonly id: string;
  readonly page: PageSeen;
  readonly updated: string;
  readonly posts: number;
}

/** A post with its tags, and the lexicon that gave them: another lexicon means tagging again. */
export interface PostRecord {
  readonly feedId: string;
  readonly id: string;
  readonly post: Post;
  readonly tagged: TaggedPost;
  readonly lexicon: string;
}

interface Schema extends DBSchema {
  feeds: { key: string; value: FeedRecord; indexes: { updated: string } };
  posts: { key: [string, string]; value: PostRecord; indexes: { feedId: string } };
  packs: { key: string; value: SitePack };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens the extension's database and brings an older one up to date. It is opened anew for each piece of work, because
 * the background may be killed between any two.
 * @throws what IndexedDB throws when the browser keeps no data (private windows of some browsers, a full disk)
 */
export function openDatabase(name = 'feedgap'): Promise<Database> {
  return openDB<Schema>(name, 2, {
    // Each step builds on the one before: a database of any age goes through those it has not seen.
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('feeds', { keyPath: 'id' }).createIndex('updated', 'updated');
        database.createObjectStore('posts', { keyPath: ['feedId', 'id'] }).createIndex('feedId', 'feedId');
      }
      if (from < 2) database.createObjectStore('packs', { keyPath: 'host' });
    },
  });
}
