import type { AuditReport } from '../../../model/audit-report.ts';
import { reasonName } from '../names.ts';
import { sayCount, type Say } from '../say.ts';

/** How many gaps are named: those that the fewest posts would settle. */
const NAMED = 3;

/** What a few more posts would settle. */
export function settlingSentences({ reasons }: AuditReport, say: Say): string[] {
  return reasons
    .flatMap(({ reason, morePosts }) => (morePosts === null ? [] : [{ reason, morePosts }]))
    .sort((a, b) => a.morePosts - b.morePosts)
    .slice(0, NAMED)
    .map(({ reason, morePosts }) => sayCount(say, 'more_posts_settle', morePosts, [reasonName(reason, say)]));
}
