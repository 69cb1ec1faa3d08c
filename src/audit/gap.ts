import type { Estimate, GapClaim } from '../model/audit-report.ts';

/** Share in the feed − share in the survey: the same interval as the share's, moved, so that the eye can check a claim. */
export function shareGap(share: Estimate, wanted: number): Estimate {
  return { value: share.value - wanted, low: share.low - wanted, high: share.high - wanted };
}

/** Places by which the feed ranks a reason higher than the survey does; negative: lower. */
export function rankGap(rank: Estimate, wanted: number): Estimate {
  return { value: wanted - rank.value, low: wanted - rank.high, high: wanted - rank.low };
}

/** A gap may be claimed only if its interval leaves zero out; an interval that ends at zero does not. */
export function claimOf(gap: Estimate): GapClaim {
  if (gap.high < 0) return 'below';
  return gap.low > 0 ? 'above' : 'unclear';
}
