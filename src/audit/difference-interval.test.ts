import { describe, expect, it } from 'vitest';
import { correlation, differenceOf } from './difference-interval.ts';
import { wilson, Z95 } from './findings/wilson.ts';

describe('the difference of two figures of one sample', () => {
  // Newcombe 1998, Statistics in Medicine 17:2635: pairs 36, 12, 2, 0 of 50, method 10.
  it('has the limits that Newcombe published', () => {
    const nothing = { value: 0, low: 0, high: 0 };
    const [one, other] = [wilson(48, 50, Z95) ?? nothing, wilson(38, 50, Z95) ?? nothing];
    const phi = (36 * 0 - 12 * 2) / Math.sqrt(48 * 2 * 38 * 12);
    const { value, low, high } = differenceOf(one, other, phi);
    expect(value).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0569, 3);
    expect(high).toBeCloseTo(0.3404, 3);
  });

  it('is surer where both move together, and as sure as each where the other is fixed', () => {
    const one = { value: 0.5, low: 0.4, high: 0.6 };
    const width = (moves: number) => {
      const { low, high } = differenceOf(one, one, moves);
      return high - low;
    };
    expect(width(1)).toBeCloseTo(0, 12);
    expect(width(-1)).toBeCloseTo(0.4, 12);
    expect(differenceOf(one, { value: 0.2, low: 0.2, high: 0.2 }, 0).low).toBeCloseTo(0.2, 12);
  });

  it('takes what does not vary for unrelated', () => {
    expect(correlation(0, 0, 1)).toBe(0);
    expect(correlation(0.5, 1, 1)).toBe(0.5);
  });
});
