import type { AuditReport } from '../../../model/audit-report.ts';
import { reasonThing } from '../names.ts';
import { sayCount, sayList, type Say } from '../say.ts';

/** The next ten posts, and what to post less of. */
export function planSentences({ plan }: AuditReport, say: Say): string[] {
  if (plan === null) return [];
  const slots = plan.slots.map(({ reason, posts }) =>
    sayCount(say, 'plan_slot', posts, [reasonThing(reason, say)]),
  );
  const less = plan.less.map(({ reason }) => reasonThing(reason, say));
  return [
    say('plan_next', [sayList(say, slots)]),
    ...(less.length > 0 ? [say('plan_less', [sayList(say, less)])] : []),
    say('plan_no_promise'),
  ];
}
