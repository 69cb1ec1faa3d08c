import type { OtherCounting, OtherFinding } from '../../model/audit-report.ts';
import type { AuditSums } from '../../model/audit-sums.ts';
import type { Claims } from '../claims.ts';
import { isCountedKind, type Counting, OTHER_COUNTINGS } from '../which-posts-count.ts';

/**
 * Which findings would be others if replies, reposts or sponsored posts were counted, or giveaways taken for discounts: one
 * choice at a time, and only those that change a finding.
 * @param claimsBy the findings by another way of counting.
 */
export function otherCountingsOf(
  sums: AuditSums,
  usual: Claims,
  claimsBy: (counting: Counting) => Claims,
): OtherCounting[] {
  return OTHER_COUNTINGS.flatMap((counting) => {
    const giveaways = sums.groups.filter(({ kind, giveaway }) => giveaway && isCountedKind(kind));
    const inGiveaways = giveaways.reduce((total, { posts }) => total + posts, 0);
    if (counting === 'giveaways-as-discount' && inGiveaways === 0) return [];
    const other = claimsBy(counting);
    const posts =
      counting === 'giveaways-as-discount' ? inGiveaways : other.counted.posts - usual.counted.posts;
    if (posts === 0) return [];
    const findings = changes(usual, other);
    return findings.length === 0 ? [] : [{ counting, posts, findings }];
  });
}

function changes(usual: Claims, other: Claims): OtherFinding[] {
  const gaps = usual.reasons.flatMap(({ reason, shareClaim }, i): OtherFinding[] => {
    const claim = other.reasons[i]?.shareClaim;
    if (!shareClaim || !claim || claim === shareClaim) return [];
    return [{ kind: 'gap', reason, usual: shareClaim, other: claim }];
  });
  return saysTheSame(usual.verdict, other.verdict)
    ? gaps
    : [{ kind: 'verdict', verdict: other.verdict }, ...gaps];
}

/** Counts of posts in a verdict change with what is counted: they are no other finding. */
function saysTheSame(one: Claims['verdict'], other: Claims['verdict']): boolean {
  const without = (verdict: Claims['verdict']) => ({ ...verdict, posts: 0, untagged: 0 });
  return JSON.stringify(without(one)) === JSON.stringify(without(other));
}
