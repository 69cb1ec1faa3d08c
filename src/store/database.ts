import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SitePack } from '../model/site-pack.ts';
import type { UserKeyword } from '../model/user-keyword.ts';
import type { UserSurvey } from '../model/user-survey.ts';
import type { ChosenSurvey, FeedRecord, PostRecord } from './records.ts';

/** What this version writes; what is read may be older, see `records.ts`. */
interface Schema extends DBSchema {
  feeds: { key: string; value: FeedRecord; indexes: { updated: string } };
  posts: { key: [string, string]; value: PostRecord; indexes: { feedId: string } };
  packs: { key: string; value: SitePack };
  keywords: { key: string; value: UserKeyword };
  surveys: { key: string; value: UserSurvey };
  choices: { key: string; value: ChosenSurvey };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens the extension's database and brings an older one up to date. It is opened anew for each piece of work, because
 * the background may be killed between any two.
 * @throws what IndexedDB throws when the browser keeps no data (private windows of some browsers, a full disk)
 */
export function openDatabase(name = 'feedgap'): Promise<Database> {
  return openDB<Schema>(name, 4, {
    // Each step builds on the one before: a database of any age goes through those it has not seen.
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('feeds', { keyPath: 'id' }).createIndex('updated', 'updated');
        database.createObjectStore('posts', { keyPath: ['feedId', 'id'] }).createIndex('feedId', 'feedId');
      }
      if (from < 2) database.createObjectStore('packs', { keyPath: 'host' });
      if (from < 3) database.createObjectStore('keywords', { keyPath: 'id' });
      if (from < 4) {
        database.createObjectStore('surveys', { keyPath: 'id' });
        database.createObjectStore('choices', { keyPath: 'key' });
      }
    },
  });
}
