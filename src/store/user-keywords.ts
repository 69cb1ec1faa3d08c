import { UserKeyword } from '../model/user-keyword.ts';
import type { Database } from './database.ts';
import { parseKept, type Kept } from './records.ts';

/** Keeps a user's keywords, all or none; one with an id that is there already replaces it. */
export async function keepKeywords(database: Database, keywords: readonly UserKeyword[]): Promise<void> {
  const transaction = database.transaction('keywords', 'readwrite');
  await Promise.all(keywords.map((keyword) => transaction.store.put(keyword)));
  await transaction.done;
}

/** Every keyword of the user's, sorted by id. */
export async function allKeywords(database: Database): Promise<Kept<UserKeyword>> {
  return parseKept(UserKeyword, await database.getAll('keywords'), 'keywords');
}

/** Deletes one; nothing happens if it is not there. */
export async function deleteKeyword(database: Database, id: string): Promise<void> {
  await database.delete('keywords', id);
}
