/**
 * Each value divided by the sum of all: the one unit in which a survey that lets people tick five reasons and a feed
 * whose posts serve one or two can be compared. A sum of zero has no shares: `undefined`.
 */
export function sharesOf(values: readonly number[]): number[] | undefined {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : undefined;
}
