import type { AuditReport } from '../model/audit-report.ts';
import type { TaggedPost } from '../model/tagged-post.ts';

/** First and last time of the posts, ISO 8601 in UTC. Times that cannot be read are passed over; none at all: `null`. */
export function windowOf(posts: readonly TaggedPost[]): AuditReport['window'] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { time } of posts) {
    const at = Date.parse(time ?? '');
    if (Number.isNaN(at)) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  if (first > last) return { from: null, to: null };
  return { from: new Date(first).toISOString(), to: new Date(last).toISOString() };
}
