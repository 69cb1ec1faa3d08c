import type { AuditReport } from '../../model/audit-report.ts';
import type { ComparisonKind } from '../../model/comparison.ts';
import { isCountedKind } from '../which-posts-count.ts';

/** Name of the brand for telling brands apart; handles differ between platforms. Not stated: ''. */
export function brandKey({ brand }: AuditReport): string {
  return brand?.name.trim().toLowerCase() ?? '';
}

/** Where the counted posts are from, as the posts say, else as the report does; sorted, empty where neither does. */
export function platformsOf({ platform, sums }: AuditReport): string[] {
  const counted = sums?.groups.filter(({ kind, posts }) => isCountedKind(kind) && posts > 0) ?? [];
  const named = new Set(counted.map((group) => group.platform).filter((name) => name !== ''));
  if (named.size > 0) return [...named].sort();
  return platform === '' ? [] : [platform];
}

/** What reports are side by side, told by their brands, then by their platforms. */
export function kindOf(reports: readonly AuditReport[]): ComparisonKind {
  if (new Set(reports.map(brandKey)).size > 1) return 'brands';
  return new Set(reports.map((report) => platformsOf(report).join())).size > 1 ? 'platforms' : 'windows';
}

/** Windows in order of time, if all have times; all else, and windows without, as they were given. */
export function inOrder(reports: readonly AuditReport[], kind: ComparisonKind): AuditReport[] {
  if (kind !== 'windows' || reports.some(({ window }) => window.from === null)) return [...reports];
  const order = ({ window }: AuditReport) => `${window.from ?? ''} ${window.to ?? ''}`;
  return [...reports].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** The pairs of places that are compared: each window with the one before, else each with the first. */
export function pairsOf(feeds: number, kind: ComparisonKind): { first: number; second: number }[] {
  return Array.from({ length: Math.max(0, feeds - 1) }, (_, n) => ({
    first: kind === 'windows' ? n : 0,
    second: n + 1,
  }));
}
