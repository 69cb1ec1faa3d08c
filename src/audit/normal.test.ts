import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal.ts';

describe('points of the normal distribution', () => {
  // scipy 1.10.1: norm.ppf.
  it.each([
    [1e-12, -7.034483825301131],
    [1e-5, -4.264890793922825],
    [0.0020833333333333333, -2.8652602385321346],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.975, 1.959963984540054],
    [1 - 0.05 / 24, 2.8652602385321346],
  ])('%d lies below %d', (chance, point) => {
    expect(normalQuantile(chance)).toBeCloseTo(point, 10);
  });
});
