import { packHostOf, SitePack } from '../model/site-pack.ts';
import type { Database } from './database.ts';
import { parseKept, type Kept } from './records.ts';

/** Keeps packs, all or none, one a host: a host's older pack is replaced. */
export async function keepPacks(database: Database, packs: readonly SitePack[]): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite');
  await Promise.all(packs.map((pack) => transaction.store.put(pack)));
  await transaction.done;
}

/** Every pack, sorted by host. */
export async function allPacks(database: Database): Promise<Kept<SitePack>> {
  return parseKept(SitePack, await database.getAll('packs'), 'packs');
}

/** The packs that hold for a host name: its own, then those of the domains above it. */
export async function packsOf(database: Database, hostname: string): Promise<SitePack[]> {
  const host = packHostOf(hostname);
  const labels = host.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  const kept = await Promise.all(domains.map((domain) => database.get('packs', domain)));
  const there = kept.filter((pack) => pack !== undefined);
  return parseKept(SitePack, there, 'packs').records;
}

/** Deletes the pack of a host; nothing happens if there is none. */
export async function deletePack(database: Database, host: string): Promise<void> {
  await database.delete('packs', host);
}
