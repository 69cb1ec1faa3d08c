import { ranksOf } from '../ranks.ts';

/**
 * Spearman's rank correlation with averaged ties (Pearson's of the ranks), −1..1. Where one side has nothing but ties there
 * is no order to compare: `null`.
 */
export function rankCorrelation(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  const [a, b] = [deviations(ranksOf(one)), deviations(ranksOf(other))];
  const scale = Math.sqrt(dot(a, a) * dot(b, b));
  return scale > 0 ? dot(a, b) / scale : null;
}

function deviations(ranks: readonly number[]): number[] {
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return ranks.map((rank) => rank - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
