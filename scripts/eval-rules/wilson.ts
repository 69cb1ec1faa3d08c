/** The share `hits / of` and the interval that it is likely in, all 0..1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Standard errors either side: 95 %. */
const REACH = 1.96;

/**
 * A share with Wilson's interval (Wilson 1927), which stays within 0..1 and is honest for few posts: 3 of 3 may be
 * anything from 44 % up. `null` of nothing.
 */
export function wilson(hits: number, of: number): Share | null {
  if (of === 0) return null;
  const share = hits / of;
  const spread = REACH ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (REACH * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
