import type { AuditReport } from '../../model/audit-report.ts';
import type { PageSeen, TabAudit } from '../../model/tab-audit.ts';

/** What the popup shows: one of six screens, each with all that it needs. */
export type PopupState =
  | { readonly kind: 'problem'; readonly problem: NonNullable<TabAudit['problem']> }
  | { readonly kind: 'reading'; readonly report: AuditReport | null }
  | { readonly kind: 'result'; readonly report: AuditReport; readonly problem: TabAudit['problem'] }
  | { readonly kind: 'too-few'; readonly report: AuditReport }
  | { readonly kind: 'no-posts'; readonly page: PageSeen }
  | { readonly kind: 'not-a-feed'; readonly page: PageSeen };

/** `feed` is the detector for any site; every other reader was written for the host it was tried on. */
const GENERIC_READER = 'feed';

/**
 * Which screen an audit is shown on. What was already read outlives a problem, and an empty page is only called empty
 * once it had time to load.
 */
export function popupState(audit: TabAudit | null): PopupState {
  if (audit === null) return { kind: 'reading', report: null };
  const { problem, settled, page, report, collecting, stopped } = audit;
  if (report !== null && isEnough(report)) return { kind: 'result', report, problem };
  if (problem !== null) return { kind: 'problem', problem };
  const hasPosts = report !== null && report.posts.read > 0;
  // While the page is scrolled posts are on their way, however long the next one takes.
  const isWaiting = !settled || collecting !== null;
  if (page === null || (isWaiting && !(stopped && hasPosts))) return { kind: 'reading', report };
  if (hasPosts) return { kind: 'too-few', report };
  const isKnownSite = page.attempts.some(({ reader }) => reader !== GENERIC_READER);
  return { kind: isKnownSite ? 'no-posts' : 'not-a-feed', page };
}

/** How many posts make a mix is the audit's decision, and its verdict says it. */
function isEnough({ verdict }: AuditReport): boolean {
  return verdict.kind !== 'too-few' && verdict.kind !== 'empty';
}
