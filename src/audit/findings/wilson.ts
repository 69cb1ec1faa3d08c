import type { Estimate } from '../../model/audit-report.ts';

/**
 * Share of posts with its score interval (Wilson 1927, JASA 22:209), for plain shares of posts that no claim is made from:
 * on average it covers as often as it says, where exact limits cover more. Without posts: `null`.
 */
export function wilson(hits: number, posts: number, z: number): Estimate | null {
  if (posts === 0) return null;
  const share = hits / posts;
  const middle = share + z ** 2 / (2 * posts);
  const half = z * Math.sqrt((share * (1 - share)) / posts + z ** 2 / (4 * posts ** 2));
  const whole = 1 + z ** 2 / posts;
  // At no hits and at all hits rounding must not push the limit past the share itself.
  return {
    value: share,
    low: Math.min(share, Math.max(0, (middle - half) / whole)),
    high: Math.max(share, Math.min(1, (middle + half) / whole)),
  };
}

/** The two-sided 95 % point of the normal distribution. */
export const Z95 = 1.959963984540054;
