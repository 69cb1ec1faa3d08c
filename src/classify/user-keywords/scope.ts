import type { Brand } from '../../model/brand.ts';
import type { UserKeyword } from '../../model/user-keyword.ts';

/** Whose feed it is, and where. */
export interface FeedScope {
  readonly brand: Brand | null;
  readonly platform: string;
}

/** One spelling for what people type and pages show: " @Larkmoor" is "larkmoor". */
function plain(name: string): string {
  return name.trim().replace(/^@/, '').normalize('NFKC').toLowerCase();
}

/** Whether the entry counts in this feed. One for a brand counts in no feed whose brand is not known. */
export function isInForce(keyword: UserKeyword, { brand, platform }: FeedScope): boolean {
  if (keyword.platform !== null && plain(keyword.platform) !== plain(platform)) return false;
  if (keyword.brand === null) return true;
  const wanted = plain(keyword.brand);
  return brand !== null && [brand.handle ?? '', brand.name].some((name) => plain(name) === wanted);
}
