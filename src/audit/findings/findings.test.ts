import { describe, expect, it } from 'vitest';
import fc from '../../../tests/fast-check.ts';
import type { Histogram } from '../../model/audit-sums.ts';
import { DEFAULT_BENCHMARKS } from '../benchmarks/index.ts';
import { REASON_IDS } from '../../reasons/reasons.ts';
import { sharesOf } from '../shares.ts';
import { addHistograms, binOf, postsIn, valueAt, without } from '../sums/histogram.ts';
import { evennessOf } from './evenness.ts';
import { medianOf } from './median.ts';
import { largestRemainder } from './plan.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { valueOf } from './value.ts';
import { wilson, Z95 } from './wilson.ts';

const said = (side: 'consumers' | 'executives') =>
  REASON_IDS.map((reason) => DEFAULT_BENCHMARKS[side].said[reason]);
const shares = (side: 'consumers' | 'executives') => sharesOf(said(side)) ?? [];

describe('Wilson’s interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i: as published', (hits, posts, low, high) => {
    const found = wilson(hits, posts, Z95);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('is not there without posts, and holds its share', () => {
    expect(wilson(0, 0, Z95)).toBeNull();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (posts, part) => {
          const { value, low, high } = wilson(Math.round(part * posts), posts, Z95) ?? {
            value: 0,
            low: 1,
            high: 0,
          };
          expect(low <= value && value <= high && low >= 0 && high <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('rank correlation', () => {
  it('of the two IBM columns is 0.01, as scipy 1.10.1 has it', () => {
    expect(rankCorrelation(said('consumers'), said('executives'))).toBeCloseTo(0.00704, 4);
  });

  it('averages ties, as scipy does', () => {
    expect(rankCorrelation([10, 20, 20, 5, 7, 3], [1, 2, 2, 4, 3, 9])).toBeCloseTo(-14 / 17, 12);
  });

  it('is 1 with itself, −1 reversed, and nothing where all is tied', () => {
    expect(rankCorrelation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(rankCorrelation([1, 1, 1], [3, 2, 1])).toBeNull();
  });
});

describe('evenness', () => {
  // scipy.stats.entropy(…) / log(k).
  it.each([
    [said('consumers'), 0.984811],
    [said('executives'), 0.999135],
    [[5, 3, 2, 0], 0.742738],
  ])('of %j', (values, evenness) => {
    expect(evennessOf(sharesOf(values) ?? [])).toBeCloseTo(evenness, 5);
  });

  it('is 1 for all alike, 0 for one alone', () => {
    expect(evennessOf(REASON_IDS.map(() => 1 / 12))).toBeCloseTo(1, 12);
    expect(evennessOf([1, 0, 0])).toBe(0);
  });
});

describe('medians', () => {
  const upTo = (posts: number): Histogram => Array.from({ length: posts }, (_, i) => [i + 1, 1]);

  // The l-th smallest and largest of n, from the binomial distribution (scipy.stats.binom.cdf(l - 1, n, 0.5) <= 0.025).
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [100, 40, 61],
    [1000, 469, 532],
  ])('of %i posts lie between these order statistics', (posts, low, high) => {
    expect(medianOf(upTo(posts), 0.95)).toMatchObject({ posts, interval: { low, high } });
  });

  it('of five posts have no interval, of none no value', () => {
    expect(medianOf(upTo(5), 0.95)).toEqual({ posts: 5, median: 3, interval: null });
    expect(medianOf([], 0.95)).toEqual({ posts: 0, median: null, interval: null });
  });
});

describe('histograms of counts', () => {
  it('keep small counts, and two digits of large ones', () => {
    expect([0, 7, 99, 100, 104, 1_349, 987_654].map(binOf)).toEqual([0, 7, 99, 100, 100, 1300, 990_000]);
  });

  it('add up and take apart', () => {
    const bins = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 });
    const of = (values: number[]) => addHistograms(values.map((value): Histogram => [[value, 1]]));
    fc.assert(
      fc.property(bins, bins, (one, other) => {
        const both = addHistograms([of(one), of(other)]);
        expect(both).toEqual(of([...one, ...other]));
        expect(without(both, of(other))).toEqual(of(one));
        expect(postsIn(both)).toBe(one.length + other.length);
        [...one, ...other]
          .sort((a, b) => a - b)
          .forEach((value, place) => {
            expect(valueAt(both, place)).toBe(value);
          });
      }),
    );
  });
});

describe('the plan’s slots', () => {
  it('go by the largest remainder', () => {
    expect(largestRemainder([9.1, 8.5, 7.5], 10)).toEqual([4, 3, 3]);
    expect(largestRemainder([1, 1, 1], 10)).toEqual([4, 3, 3]);
    expect(largestRemainder([0.2], 10)).toEqual([10]);
  });

  it('always sum to ten, and no slot is further than one from its share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (weights) => {
          const slots = largestRemainder(weights, 10);
          const sum = weights.reduce((all, weight) => all + weight, 0);
          expect(slots.reduce((all, slot) => all + slot, 0)).toBe(10);
          slots.forEach((slot, i) => {
            expect(Math.abs(slot - ((weights[i] ?? 0) / sum) * 10)).toBeLessThan(1 + 1e-9);
          });
        },
      ),
    );
  });
});

describe('tangible value against closeness', () => {
  const surveys = { consumers: shares('consumers'), executives: shares('executives') };

  it('of the two IBM columns, from the published percentages', () => {
    const { consumers, executives, feed, claim } = valueOf(REASON_IDS, null, surveys);
    expect(consumers?.tangible).toBeCloseTo((61 + 55 + 53) / 530, 12);
    expect(consumers?.closeness).toBeCloseTo((33 + 22) / 530, 12);
    expect(executives?.difference).toBeCloseTo((60 + 60 + 67 - 64 - 61) / 780, 12);
    expect([feed, claim]).toEqual([null, null]);
  });

  it('is taken over what was asked, and is nothing where a side was not', () => {
    const one = { value: 0.5, low: 0.4, high: 0.6 };
    const asked = valueOf(
      ['discount', 'event', 'community'],
      { of: () => one, difference: () => one },
      {
        consumers: [0.6, 0.3, 0.1],
        executives: null,
      },
    );
    expect(asked).toMatchObject({
      reasons: ['discount', 'community'],
      consumers: { difference: 0.5 },
      claim: 'unclear',
    });
    expect(valueOf(['discount', 'event'], null, { consumers: [0.5, 0.5], executives: null }).reasons).toEqual(
      [],
    );
  });
});
