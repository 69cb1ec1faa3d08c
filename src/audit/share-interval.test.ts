import { describe, expect, it } from 'vitest';
import { limits, shareIntervals } from './share-interval.ts';
import type { Tally } from './tally.ts';

const tally = (sets: number[][], posts: number[]): Tally => ({
  asked: ['discount', 'purchase', 'event'],
  sets,
  posts,
});

describe('exact limits', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 5 (Clopper-Pearson).
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('%i of %i, 95 %%: as published', (hits, tags, low, high) => {
    const found = limits(hits / tags, tags, 0.95);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  // scipy 1.17.1: beta.ppf(a, k, n - k + 1), beta.ppf(1 - a, k + 1, n - k).
  it.each([
    [5, 32, 1 - 0.05 / 12, 0.028798484989425815, 0.40876860164508927],
    [3.7, 25.4, 0.95, 0.0384075147802624, 0.3417392042365506],
    [32, 32, 0.95, 0.8911188393206472, 1],
  ])('%f of %f at %f: as scipy', (hits, tags, confidence, low, high) => {
    const found = limits(hits / tags, tags, confidence);
    expect(found.low).toBeCloseTo(low, 10);
    expect(found.high).toBeCloseTo(high, 10);
  });
});

describe('shares of reasons', () => {
  it('are not there for an empty feed', () => {
    expect(shareIntervals(tally([], []), 0.95)).toBeUndefined();
  });

  it('leave room for a reason that was never seen', () => {
    const [, purchase] = shareIntervals(tally([[0]], [30]), 0.95) ?? [];
    expect(purchase?.value).toBe(0);
    expect(purchase?.low).toBe(0);
    expect(purchase?.high).toBeCloseTo(0.1157, 4);
  });

  it('count a post with two reasons once for each, and sum to 1', () => {
    const shares = shareIntervals(tally([[0, 1], [0]], [3, 2]), 0.95) ?? [];
    expect(shares.map(({ value }) => value)).toEqual([5 / 8, 3 / 8, 0]);
  });

  it('get wider where the tags of a reason come in crowded posts', () => {
    // Same shares, a third each: alone, or a third of the posts serving two others together.
    const alone = shareIntervals(tally([[0], [1], [2]], [20, 20, 20]), 0.95)?.[0];
    const crowded = shareIntervals(tally([[0], [1, 2]], [20, 20]), 0.95)?.[0];
    expect(crowded?.value).toBeCloseTo(alone?.value ?? 0, 12);
    expect((crowded?.high ?? 0) - (crowded?.low ?? 0)).toBeGreaterThan(
      (alone?.high ?? 0) - (alone?.low ?? 0),
    );
  });
});
