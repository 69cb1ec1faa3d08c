/**
 * The value below which the given share (0..1) of an ascending list lies, linear between neighbours (type 7 of Hyndman
 * and Fan 1996, the default of R and NumPy). The list must not be empty.
 */
export function quantile(ascending: ArrayLike<number>, shareBelow: number): number {
  const position = (ascending.length - 1) * shareBelow;
  const lower = Math.floor(position);
  const low = ascending[lower] ?? Number.NaN;
  const high = ascending[Math.min(lower + 1, ascending.length - 1)] ?? low;
  return low + (high - low) * (position - lower);
}
