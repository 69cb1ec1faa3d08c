/** Mixes to draw feeds from, in survey order, shares of all reasons: both surveys, feeds of brands (invented), and traps. */
import { benchmarkFigures } from '../../src/audit/benchmark-figures.ts';
import { DEFAULT_BENCHMARKS } from '../../src/audit/benchmarks/index.ts';
import { sharesOf } from '../../src/audit/shares.ts';
import { REASON_IDS } from '../../src/reasons/reasons.ts';

export function surveyOf(side: 'consumers' | 'executives'): { shares: number[]; ranks: number[] } {
  const figures = benchmarkFigures(DEFAULT_BENCHMARKS[side], REASON_IDS) ?? [];
  return { shares: figures.map(({ share }) => share), ranks: figures.map(({ rank }) => rank) };
}

const consumers = surveyOf('consumers').shares;
const executives = surveyOf('executives').shares;
const of = (...weights: number[]): number[] => sharesOf(weights) ?? [];

export const MIXES: Readonly<Record<string, readonly number[]>> = {
  consumers,
  executives,
  midway: consumers.map((share, i) => (share + (executives[i] ?? 0)) / 2),
  'brand, match 72': of(22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6),
  'brand, match 60': of(5, 10, 2, 20, 3, 25, 2, 2, 12, 15, 1, 10),
  // Equal up to the sixth digit, pairs of near ties, and few loud reasons.
  'nearly even': of(...[12, 11, 9.5, 9.5, 8, 7, 6, 5, 4, 3, 2, 1].map((step) => 1 + step * 1e-6)),
  'nearly tied pairs': of(20, 19.99, 13.001, 13.001, 9, 8.99, 6, 5.99, 3.5, 3.49, 1.5, 1.49),
  'mostly discounts': [0.85616, 0, 0, 0, 0, 0, 0, 0, 0.06563, 0, 0, 0.07821],
};

/** The consumers' mix with five points more of one reason, taken from the others in proportion: the gap to be found. */
export function withGap(reason: number, points: number): number[] {
  const rest = 1 - (consumers[reason] ?? 0);
  return consumers.map((share, i) =>
    i === reason ? share + points / 100 : share * (1 - points / 100 / rest),
  );
}
