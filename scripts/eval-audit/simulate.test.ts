import { describe, expect, it } from 'vitest';
import { MIXES } from './mixes.ts';
import { simulate } from './simulate.ts';

/** A short form of `npm run eval:audit` for feeds that a classifier sees imperfectly. Seeds are fixed. */
describe('feeds seen by a classifier that errs in the whole feed', () => {
  it.each([
    ['consumers', 20],
    ['consumers', 100],
    ['mostly discounts', 60],
  ])('%s, %i posts: at most one report in twenty claims anything false', (mix, posts) => {
    const rates = simulate(MIXES[mix] ?? [], { posts, feeds: 60, resamples: 100, seen: 'scores' });
    expect(rates.anyFalse).toBeLessThanOrEqual(0.05);
    expect(rates.allGapsHold).toBeGreaterThan(0.94);
  });

  it('the match’s interval holds the truth, and correction brings the figure nearer', () => {
    const rates = simulate(MIXES['brand, match 72'] ?? [], {
      posts: 60,
      feeds: 60,
      resamples: 200,
      seen: 'scores',
    });
    expect(rates.matchHolds).toBeGreaterThan(0.92);
    expect(Math.abs(rates.correctedBias ?? Infinity)).toBeLessThan(Math.abs(rates.plainBias ?? 0));
  });

  it('of a feed of hardly more than one reason no match is shown', () => {
    const rates = simulate(MIXES['mostly discounts'] ?? [], {
      posts: 100,
      feeds: 20,
      resamples: 100,
      seen: 'scores',
    });
    expect([rates.matchShown, rates.matchHolds]).toEqual([0, undefined]);
  });
});
