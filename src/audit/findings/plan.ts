import type { Plan, ReasonFigures } from '../../model/audit-report.ts';
import type { AuditSums } from '../../model/audit-sums.ts';

const SLOTS = 10;

/**
 * The next ten posts over the clear shortfalls alone, in proportion to their gaps (largest remainder: Hamilton 1792), each
 * with the feed's own best examples, and what there is clearly too much of. Promises no reach. No clear shortfall: `null`.
 */
export function planOf(reasons: readonly ReasonFigures[], { examples }: AuditSums): Plan | null {
  const clear = (claim: 'below' | 'above') =>
    reasons
      .flatMap(({ reason, shareClaim, shareGap }) =>
        shareClaim === claim && shareGap ? [{ reason, gap: shareGap }] : [],
      )
      .sort((a, b) => Math.abs(b.gap.value) - Math.abs(a.gap.value));
  const short = clear('below');
  if (short.length === 0) return null;
  const posts = largestRemainder(
    short.map(({ gap }) => -gap.value),
    SLOTS,
  );
  return {
    slots: short
      .map(({ reason, gap }, i) => ({
        reason,
        posts: posts[i] ?? 0,
        gap,
        examples: examples.filter((example) => example.for === reason),
      }))
      .filter((slot) => slot.posts > 0),
    less: clear('above'),
  };
}

/**
 * Whole numbers that sum to `whole`, in proportion to the weights: each gets its whole part, and those with the largest
 * remainders one more; of equal remainders the one that stands first. Weights must be positive.
 */
export function largestRemainder(weights: readonly number[], whole: number): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * whole);
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((total, part) => total + part, 0);
  const order = exact
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    // Sums of fractions differ in their last digits: equal remainders must stay equal.
    .sort((a, b) => (Math.abs(b.remainder - a.remainder) < 1e-9 ? a.i - b.i : b.remainder - a.remainder));
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
