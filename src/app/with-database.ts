import { openDatabase, type Database } from '../store/database.ts';

/** Does one piece of work with the database, opened for it and closed after it. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
