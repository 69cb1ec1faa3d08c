import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from './beta.ts';

/** Expected values: scipy 1.17.1, `scipy.stats.beta.cdf`. */
describe('incomplete beta function', () => {
  it.each([
    [0.3, 2, 5, 0.579825],
    [0.5, 0.5, 0.5, 0.5],
    [0.01, 3, 200, 0.32876182896161066],
    [0.97, 120.5, 3.5, 0.386849072910389],
    [0.5, 15, 6, 0.020694732666015625],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('I_%f(%f, %f) = %f', (x, a, b, expected) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(expected, 12);
  });

  it('is undone by its quantile', () => {
    for (const chance of [0.002, 0.3, 0.998]) {
      expect(betaCdf(betaQuantile(chance, 3.7, 22.7), 3.7, 22.7)).toBeCloseTo(chance, 10);
    }
  });
});
