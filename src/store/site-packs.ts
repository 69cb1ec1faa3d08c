import { packHostOf, SitePack } from '../model/site-pack.ts';
import type { Database } from './database.ts';

/** Keeps packs, all or none, one a host: a host's older pack is replaced. */
export async function keepPacks(database: Database, packs: readonly SitePack[]): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite');
  await Promise.all(packs.map((pack) => transaction.store.put(pack)));
  await transaction.done;
}

/** Every pack, sorted by host. What an older version kept in another shape is left out. */
export async function allPacks(database: Database): Promise<SitePack[]> {
  const kept = await database.getAll('packs');
  return kept.filter((pack) => SitePack.safeParse(pack).success);
}

/** The packs that hold for a host name: its own, then those of the domains above it. */
export async function packsOf(database: Database, hostname: string): Promise<SitePack[]> {
  const host = packHostOf(hostname);
  const labels = host.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  const kept = await Promise.all(domains.map((domain) => database.get('packs', domain)));
  return kept.filter((pack) => pack !== undefined && SitePack.safeParse(pack).success) as SitePack[];
}

/** Deletes the pack of a host; nothing happens if there is none. */
export async function deletePack(database: Database, host: string): Promise<void> {
  await database.delete('packs', host);
}
