import { describe, expect, it } from 'vitest';
import fc from '../../../tests/fast-check.ts';
import { differenceOf } from './difference.ts';

const share = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 1000 })))
  .map((limits) => limits.map((limit) => limit / 1000).sort((a, b) => a - b) as [number, number, number])
  .map(([low, value, high]) => ({ low, value, high }));

describe('the difference of two figures', () => {
  it('has the interval that Newcombe printed for 56 of 70 against 48 of 80', () => {
    // Newcombe 1998, table II, method 10: 0.2000, 95 % limits 0.0524 to 0.3339, from Wilson's limits of both.
    const of48 = { value: 0.6, low: 0.4904, high: 0.7004 };
    const of56 = { value: 0.8, low: 0.6918, high: 0.8769 };
    const { difference, claim } = differenceOf(of48, of56);
    expect(difference.low).toBeCloseTo(0.0524, 3);
    expect(difference.high).toBeCloseTo(0.3339, 3);
    expect(claim).toBe('above');
  });

  it('is the other way round the other way round, and clear wherever two intervals stand apart', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = differenceOf(one, other);
        const back = differenceOf(other, one);
        expect(back.difference.low).toBeCloseTo(-there.difference.high, 12);
        if (one.high < other.low) expect(there.claim).toBe('above');
        expect(there.difference.low).toBeLessThanOrEqual(there.difference.value);
      }),
    );
  });

  it('of a reason that neither feed has is open both ways', () => {
    const none = { value: 0, low: 0, high: 0.04 };
    expect(differenceOf(none, none)).toEqual({
      difference: { value: 0, low: -0.04, high: 0.04 },
      claim: 'unclear',
    });
  });
});
