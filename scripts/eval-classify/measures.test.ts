import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/reasons/reasons.ts';
import { type Judged, measure, mixError, mixErrorOfDraws } from './measures.ts';

function judged(gold: Reason[], tagged: Reason[]): Judged {
  return { gold, tagged, goldPrimary: gold[0] ?? null, taggedPrimary: tagged[0] ?? null };
}

describe('measure', () => {
  it('counts hits per reason, over labelled reasons only', () => {
    const figures = measure([
      judged(['discount'], ['discount', 'event']),
      judged(['discount'], []),
      judged([], []),
    ]);
    expect(figures.reasons.discount).toEqual({ support: 2, tagged: 1, precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(figures.reasons.event).toEqual({ support: 0, tagged: 1, precision: 0, recall: null, f1: 0 });
    expect(figures.macroF1).toBeCloseTo(2 / 3);
    expect(figures.microF1).toBeCloseTo(0.5);
    expect(figures.primaryAccuracy).toBeCloseTo(2 / 3);
  });

  it('has nothing to say of no posts', () => {
    expect(measure([])).toMatchObject({ posts: 0, macroF1: null, microF1: null, primaryAccuracy: null });
    expect(mixError([])).toBeNull();
    expect(mixErrorOfDraws([], 100, 5)).toBeNull();
  });
});

describe('mixError', () => {
  it('is the mean difference of the twelve shares', () => {
    expect(mixError([judged(['discount'], ['event'])])).toBeCloseTo(2 / 12);
    expect(mixError([judged(['discount'], ['discount'])])).toBe(0);
  });

  it('draws the same posts each time', () => {
    const posts = [judged(['discount'], ['event']), judged(['event'], ['event'])];
    expect(mixErrorOfDraws(posts, 10, 20)).toBe(mixErrorOfDraws(posts, 10, 20));
  });
});
