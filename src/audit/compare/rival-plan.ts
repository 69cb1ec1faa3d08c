import type { AuditReport } from '../../model/audit-report.ts';
import type { RivalPlan } from '../../model/comparison.ts';
import type { Reason } from '../../reasons/reasons.ts';

/**
 * The first brand's plan with an example of a rival's for each slot: the likeliest of any of them, of equals that of the
 * rival that stands first. An example says what a reason looks like, not that it worked; rivals with few posts have them
 * too. The first has no plan: `null`.
 */
export function rivalPlanOf([own, ...rivals]: readonly AuditReport[]): RivalPlan | null {
  if (!own?.plan) return null;
  return {
    slots: own.plan.slots.map((slot) => ({ ...slot, rival: bestExample(rivals, slot.reason) })),
    less: own.plan.less,
  };
}

function bestExample(rivals: readonly AuditReport[], reason: Reason): RivalPlan['slots'][number]['rival'] {
  const [best] = rivals
    .flatMap(({ sums }, n) =>
      // Examples are kept best first.
      (sums?.examples ?? [])
        .filter((example) => example.for === reason)
        .slice(0, 1)
        .map((example) => ({ feed: n + 1, example })),
    )
    .sort((a, b) => b.example.score - a.example.score || a.feed - b.feed);
  return best ?? null;
}
