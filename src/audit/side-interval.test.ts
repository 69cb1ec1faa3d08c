import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { matchOf } from './match.ts';
import { sideInterval } from './side-interval.ts';

const consumers = [0.6, 0.2, 0.2];
const executives = [0.2, 0.4, 0.4];
const ofPosts = (posts: number) => (_: number, share: number) => (share * (1 - share)) / posts;
const side = (mix: number[], posts: number) => sideInterval(mix, consumers, executives, ofPosts(posts), 0.95);

describe('which survey a feed is closer to', () => {
  it('is clear for a feed like one of them, once there are posts enough', () => {
    expect(side(consumers, 200).low).toBeGreaterThan(0);
    expect(side(executives, 200).high).toBeLessThan(0);
    expect(side(consumers, 5).low).toBeLessThan(0);
    expect(side([0.4, 0.3, 0.3], 1000)).toMatchObject({ value: 0 });
  });

  it('never leaves what is possible: surveys that match at 60 are 40 points apart', () => {
    const { value, low, high } = side(consumers, 2);
    expect(value).toBeCloseTo(40, 12);
    expect(low).toBeGreaterThanOrEqual(-40 - 0.5);
    expect(high).toBeCloseTo(40, 12);
  });

  it('of two reasons is the normal interval, while neither share leaves the surveys’ span', () => {
    // One reason moves the difference by 100 points for each whole share; both move at once, √2 times as far.
    const { low } = sideInterval([0.5, 0.5], [0.9, 0.1], [0.1, 0.9], () => 0.01 ** 2, 0.95);
    expect(low).toBeCloseTo(-100 * 1.96 * 0.01 * Math.SQRT2, 0);
  });

  it('counts what lies just beyond a survey’s share as nearly undecided', () => {
    const { low, value } = sideInterval([0.21, 0.79], [0.2, 0.8], [0.1, 0.9], () => 0.1 ** 2, 0.95);
    expect(value).toBeCloseTo(10, 9);
    expect(low).toBeLessThan(-9);
  });

  it('holds its value, and narrows with posts', () => {
    const anyMix = fc
      .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 20 })))
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => parts.map((part) => part / parts.reduce((sum, other) => sum + other, 0)));
    fc.assert(
      fc.property(anyMix, fc.integer({ min: 5, max: 500 }), (mix, posts) => {
        const few = side(mix, posts);
        const many = side(mix, posts * 4);
        expect(few.value).toBeCloseTo(matchOf(mix, consumers) - matchOf(mix, executives), 9);
        expect(few.low <= few.value && few.value <= few.high).toBe(true);
        expect(many.low).toBeGreaterThanOrEqual(few.low - 1e-9);
        expect(many.high).toBeLessThanOrEqual(few.high + 1e-9);
      }),
    );
  });
});
