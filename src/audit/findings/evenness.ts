/**
 * How evenly shares are spread, 0..1: Shannon's entropy over its largest value (Pielou 1966, Journal of Theoretical
 * Biology 13:131). 1: all alike; 0: one has all. A single share cannot be uneven: 1.
 */
export function evennessOf(shares: ArrayLike<number>): number {
  if (shares.length < 2) return 1;
  let entropy = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? 0;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return Math.min(1, entropy / Math.log(shares.length));
}
