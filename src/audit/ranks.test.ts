import { describe, expect, it } from 'vitest';
import { rankIntervals } from './rank-interval.ts';
import { ranksOf } from './ranks.ts';

describe('ranks', () => {
  it('start at the largest and average ties', () => {
    expect(ranksOf([61, 53, 53, 22])).toEqual([1, 2.5, 2.5, 4]);
    expect(ranksOf([0, 0, 0])).toEqual([2, 2, 2]);
    expect(ranksOf([])).toEqual([]);
  });
});

describe('rank intervals', () => {
  const asked = ['discount', 'purchase', 'event'] as const;

  it('are as wide as the list when nothing can be told apart', () => {
    const ranks = rankIntervals({ asked, sets: [[0], [1], [2]], posts: [3, 2, 2] }, 0.05);
    expect(ranks.map(({ low, high }) => [low, high])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  it('settle what posts settle', () => {
    const ranks = rankIntervals({ asked, sets: [[0], [1]], posts: [40, 5] }, 0.05);
    expect(ranks).toEqual([
      { value: 1, low: 1, high: 1 },
      { value: 2, low: 2, high: 3 },
      { value: 3, low: 2, high: 3 },
    ]);
  });

  it('learn nothing from posts that serve both reasons', () => {
    const [discount] = rankIntervals({ asked, sets: [[0, 1, 2], [0]], posts: [500, 3] }, 0.05);
    expect(discount).toEqual({ value: 1, low: 1, high: 3 });
  });

  // scipy 1.17.1: binom.sf(14, 20, 0.5) = 0.0207 and binom.sf(15, 20, 0.5) = 0.0059.
  it('use the exact sign test', () => {
    const two = { asked: ['discount', 'purchase'] as const, sets: [[0], [1]] };
    expect(rankIntervals({ ...two, posts: [15, 5] }, 0.04)[0]?.high).toBe(2);
    expect(rankIntervals({ ...two, posts: [15, 5] }, 0.042)[0]?.high).toBe(1);
  });
});
