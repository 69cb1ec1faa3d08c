import { describe, expect, it } from 'vitest';
import { resampleMixes } from './bootstrap.ts';
import { makeRandom } from './random.ts';
import { quantile } from './quantile.ts';

const asked = ['discount', 'purchase', 'event'] as const;

describe('bootstrap over posts', () => {
  const tally = { asked, sets: [[0], [1], [0, 1]], posts: [30, 20, 10] };

  it('gives the same resamples for the same seed, others for another', () => {
    expect(resampleMixes(tally, 50, 7).shares).toEqual(resampleMixes(tally, 50, 7).shares);
    expect(resampleMixes(tally, 50, 8).shares).not.toEqual(resampleMixes(tally, 50, 7).shares);
  });

  it('scatters as a share of posts does', () => {
    const { shares, centre } = resampleMixes({ asked, sets: [[0], [1]], posts: [50, 50] }, 4000, 1);
    const discount = Array.from({ length: 4000 }, (_, r) => shares[r * 3] ?? 0);
    const mean = discount.reduce((sum, share) => sum + share, 0) / 4000;
    const deviation = Math.sqrt(discount.reduce((sum, share) => sum + (share - mean) ** 2, 0) / 4000);
    expect(mean).toBeCloseTo(centre[0] ?? 0, 2);
    expect(deviation).toBeCloseTo(0.05, 2);
  });

  it('lets a reason appear that the feed never served', () => {
    const { shares } = resampleMixes(tally, 200, 1);
    expect(Array.from({ length: 200 }, (_, r) => shares[r * 3 + 2] ?? 0).some((share) => share > 0)).toBe(
      true,
    );
  });

  it('draws at most 2,000 posts and says how to scale', () => {
    const large = { asked, sets: [[0], [1]], posts: [4000, 4000] };
    expect(resampleMixes(large, 10, 1).scale).toBe(0.5);
    expect(resampleMixes(tally, 10, 1).scale).toBe(1);
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
