import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../src/model/page-reading.ts';
import { isSilentLoss, saidBy } from './silent.ts';
import { median, summaryOf, type MutantScore } from './summary.ts';

const reading = (part: Partial<PageReading>) =>
  ({
    reader: 'x',
    missed: {},
    attempts: [{ reader: 'x', knewPage: true, containers: 1, posts: 1 }],
    ...part,
  }) as PageReading;

function score(mutation: MutantScore['mutation'], found: number, silent = false): MutantScore {
  return {
    page: 'x/a',
    platform: 'x',
    mutation,
    reader: 'x',
    expected: 4,
    found,
    wrong: 0,
    said: 'nothing',
    silent,
  };
}

describe('what a reading says of its gaps', () => {
  it('is told by its reader, what it missed and what was tried', () => {
    expect(saidBy(reading({}))).toBe('nothing');
    expect(saidBy(reading({ reader: null }))).toBe('no-posts');
    expect(saidBy(reading({ reader: null, attempts: [] }))).toBe('nothing');
    expect(saidBy(reading({ missed: { hidden: 2 } }))).toBe('missed');
    expect(saidBy(reading({ reader: 'feed' }))).toBe('other-reader');
  });

  it('makes a loss of more than half a silent one only if nothing is said', () => {
    expect(isSilentLoss(4, 1, 'nothing')).toBe(true);
    expect(isSilentLoss(4, 1, 'error')).toBe(true);
    expect(isSilentLoss(4, 2, 'nothing')).toBe(false);
    expect(isSilentLoss(4, 0, 'no-posts')).toBe(false);
    expect(isSilentLoss(0, 0, 'nothing')).toBe(false);
  });
});

describe('the summary', () => {
  it('compares mutants with the page as it was, and counts each once', () => {
    const summary = summaryOf([score('none', 4), score('data', 4), score('roles', 0, true), score('ids', 4)]);
    expect(summary.mutants).toBe(3);
    expect(summary.medianF1).toBe(1);
    expect(summary.f1).toEqual({ none: 1, data: 1, roles: 0, ids: 1 });
    expect(summary.worse.map((found) => found.score.mutation)).toEqual(['roles']);
    expect(summary.silent).toHaveLength(1);
  });

  it('knows the median', () => {
    expect(median([])).toBe(0);
    expect(median([1, 0, 0.5])).toBe(0.5);
    expect(median([1, 0, 0.5, 0.6])).toBeCloseTo(0.55);
  });
});
