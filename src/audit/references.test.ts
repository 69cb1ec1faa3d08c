import { describe, expect, it } from 'vitest';
import { benchmarkFigures } from './benchmark-figures.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { matchOf } from './match.ts';
import { REASON_IDS } from '../reasons/reasons.ts';

/** What the published percentages of the IBM study give, worked out by hand and by the reader's own sources. */
describe('the two IBM columns', () => {
  const column = (side: 'consumers' | 'executives') =>
    benchmarkFigures(DEFAULT_BENCHMARKS[side], REASON_IDS) ?? [];
  const consumers = column('consumers');
  const executives = column('executives');
  const ranks = (figures: typeof consumers) => figures.map(({ rank }) => rank);

  it('sum to what people tick: 5.3 reasons a consumer, 7.8 an executive', () => {
    const sum = (figures: typeof consumers) => figures.reduce((total, { said }) => total + said, 0);
    expect([sum(consumers), sum(executives)]).toEqual([530, 780]);
  });

  it('have the shares of all reasons', () => {
    const shares = (figures: typeof consumers) => figures.map(({ share }) => Number(share.toFixed(4)));
    expect(shares(consumers)).toEqual([
      0.1151, 0.1038, 0.1, 0.1, 0.0981, 0.0962, 0.0925, 0.0698, 0.0642, 0.0623, 0.0566, 0.0415,
    ]);
    expect(shares(executives)).toEqual([
      0.0769, 0.0769, 0.0859, 0.091, 0.0872, 0.0936, 0.0885, 0.0808, 0.0782, 0.0821, 0.0808, 0.0782,
    ]);
  });

  it('have the ranks, ties averaged', () => {
    expect(ranks(consumers)).toEqual([1, 2, 3.5, 3.5, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(ranks(executives)).toEqual([11.5, 11.5, 5, 2, 4, 1, 3, 7.5, 9.5, 6, 7.5, 9.5]);
  });

  it('hardly agree in ranks: Spearman 0.01', () => {
    expect(pearson(ranks(consumers), ranks(executives))).toBeCloseTo(0.007, 3);
  });

  it('match each other at 89', () => {
    const shares = (figures: typeof consumers) => figures.map(({ share }) => share);
    expect(Math.round(matchOf(shares(consumers), shares(executives)))).toBe(89);
  });

  it('match an even feed at 88 (consumers)', () => {
    const even = REASON_IDS.map(() => 1 / REASON_IDS.length);
    expect(
      Math.round(
        matchOf(
          even,
          consumers.map(({ share }) => share),
        ),
      ),
    ).toBe(88);
  });
});

function pearson(one: number[], other: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const product = (x: number[], p: number, y: number[], q: number) =>
    x.reduce((sum, value, i) => sum + (value - p) * ((y[i] ?? 0) - q), 0);
  return product(one, a, other, b) / Math.sqrt(product(one, a, one, a) * product(other, b, other, b));
}
