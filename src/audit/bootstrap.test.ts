import { describe, expect, it } from 'vitest';
import { resampleMixes } from './bootstrap.ts';
import { makeRandom } from './random.ts';
import { quantile } from './quantile.ts';

const asked = ['discount', 'purchase', 'event'] as const;

describe('bootstrap over posts', () => {
  const tally = { asked, sets: [[0], [1], [0, 1]], posts: [30, 20, 10] };

  it('gives the same resamples for the same seed, others for another', () => {
    expect(resampleMixes(tally, 50, 7).scatter).toEqual(resampleMixes(tally, 50, 7).scatter);
    expect(resampleMixes(tally, 50, 8).scatter).not.toEqual(resampleMixes(tally, 50, 7).scatter);
  });

  it('scatters as a share of posts does: 0.05 for half of 100', () => {
    const { scatter, centre } = resampleMixes({ asked, sets: [[0], [1]], posts: [50, 50] }, 4000, 1);
    const moves = Array.from({ length: 4000 }, (_, r) => (scatter[r * 3] ?? 0) * Math.sqrt(centre[0] ?? 0));
    const mean = moves.reduce((sum, move) => sum + move, 0) / 4000;
    expect(mean).toBeCloseTo(0, 2);
    expect(Math.sqrt(moves.reduce((sum, move) => sum + (move - mean) ** 2, 0) / 4000)).toBeCloseTo(0.05, 2);
  });

  it('lets a reason appear that the feed never served', () => {
    const { scatter, centre } = resampleMixes(tally, 200, 1);
    expect(centre[2]).toBeGreaterThan(0);
    expect(Array.from({ length: 200 }, (_, r) => scatter[r * 3 + 2] ?? 0).some((move) => move > 0)).toBe(
      true,
    );
  });

  it('draws at most 2,000 posts and scatters as if it had drawn all', () => {
    const large = { asked, sets: [[0], [1]], posts: [4000, 4000] };
    const { scatter } = resampleMixes(large, 2000, 1);
    const squares = Array.from({ length: 2000 }, (_, r) => (scatter[r * 3] ?? 0) ** 2 / 2);
    // √(0.5 · 0.5 / 8000)
    expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 2000)).toBeCloseTo(0.00559, 3);
  });
});

describe('random numbers', () => {
  it('are spread evenly below the bound', () => {
    const random = makeRandom(1);
    const seen = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 60_000; draw++) {
      const face = random(6);
      seen[face] = (seen[face] ?? 0) + 1;
    }
    // Chi-square with 5 degrees of freedom: 20.5 is exceeded once in a thousand.
    expect(seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });
});

describe('quantile', () => {
  // R 4: quantile(c(1, 2, 4, 8), c(.025, .5, .975)) = 1.075 3 7.7
  it('agrees with R', () => {
    expect([0.025, 0.5, 0.975].map((at) => quantile([1, 2, 4, 8], at))).toEqual([
      1.075, 3, 7.699999999999999,
    ]);
  });
});
