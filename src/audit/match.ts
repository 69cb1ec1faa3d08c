/**
 * What two mixes have in common: the sum of the smaller share per reason, 0..100 (the "proportional similarity" of
 * ecology: Renkonen 1938; 100 minus half the sum of absolute differences). Not evenly used: a feed that
 * serves all twelve reasons alike has 88 in common with consumers, so it is always shown with its anchor.
 */
export function matchOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let common = 0;
  for (let i = 0; i < one.length; i++) common += Math.min(one[i] ?? 0, other[i] ?? 0);
  return common * 100;
}
