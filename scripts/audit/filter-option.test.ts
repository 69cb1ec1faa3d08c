import { describe, expect, it } from 'vitest';
import { filterNotes, filterOf } from './filter-option.ts';

describe('the options that narrow posts down', () => {
  it('are none where nothing is asked', () => {
    expect(filterOf({})).toEqual({ filter: undefined });
    expect(filterOf({ kind: [''], lang: [' , '] })).toEqual({ filter: undefined });
  });

  it('take days whole, moments in any zone, and lists in any form and order', () => {
    expect(filterOf({ from: '2024-02-29', to: '2026-03-31' })).toEqual({
      filter: { from: '2024-02-29T00:00:00.000Z', to: '2026-03-31T23:59:59.999Z' },
    });
    expect(filterOf({ from: '2026-01-31T12:00+02:00' })).toEqual({
      filter: { from: '2026-01-31T10:00:00.000Z' },
    });
    expect(
      filterOf({ last: '50', kind: ['quote,own', 'own'], lang: ['en'], platform: ['x', ' facebook'] }),
    ).toEqual({
      filter: { last: 50, kinds: ['own', 'quote'], languages: ['en'], platforms: ['facebook', 'x'] },
    });
  });

  it.each([
    [{ from: '2026-02-30' }, '--from 2026-02-30 is no date'],
    [{ from: '2026-13-01' }, '--from 2026-13-01 is no date'],
    [{ to: '31.1.2026' }, '--to 31.1.2026 is no date'],
    [{ to: '2026-01-31T12:00' }, 'is no date'],
    [{ to: '2026-01-31T25:00Z' }, 'is no date'],
    [{ from: '' }, 'is no date'],
    [{ from: '2026-02-01', to: '2026-01-31' }, 'is later than --to 2026-01-31'],
    [{ last: '0' }, '--last 0 is no number of posts'],
    [{ last: '1.5' }, '--last 1.5 is no number'],
    [{ kind: ['own,ad'] }, '--kind ad: there is no such kind. There are own, pinned'],
    [{ lang: ['English'] }, '--lang English is no language'],
  ])('%o is refused in words', (words, problem) => {
    expect(filterOf(words)).toEqual({ wrong: expect.stringContaining(problem) as string });
  });
});

describe('what is said of a filter', () => {
  const now = Date.parse('2026-06-01T00:00:00Z');

  it('is that it lies in the future, but not that it ends today', () => {
    expect(filterNotes({ from: '2030-01-01T00:00:00.000Z' }, now)).toEqual([
      '--from lies in the future (2030-01-01T00:00:00.000Z).',
    ]);
    expect(filterNotes({ to: '2026-06-01T23:59:59.999Z' }, now)).toEqual([]);
    expect(filterNotes(undefined, now)).toEqual([]);
  });

  it('is that none of its kinds is counted', () => {
    expect(filterNotes({ kinds: ['reply'] }, now)).toHaveLength(1);
    expect(filterNotes({ kinds: ['reply', 'own'] }, now)).toEqual([]);
  });
});
