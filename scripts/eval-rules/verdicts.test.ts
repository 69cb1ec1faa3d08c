import { describe, expect, it } from 'vitest';
import type { Effect, EntryReport } from './effects.ts';
import { printRules } from './print.ts';
import { judgeEntries } from './verdicts.ts';
import { wilson } from './wilson.ts';

const EFFECT: Effect = {
  aspect: 'event',
  weight: 1,
  precision: wilson(8, 10),
  posts: 10,
  brands: 8,
  f1Added: 0,
  logLossSaved: 0,
  noise: 0.5,
};

function entry(label: string, change: Partial<EntryReport & Effect> = {}): EntryReport {
  return {
    name: `event: ${label}`,
    label,
    kind: change.kind ?? 'keyword',
    writtenFor: 'event',
    posts: change.posts ?? 10,
    coverage: 0.1,
    invented: change.invented ?? 0,
    effects: [{ ...EFFECT, ...change }],
  };
}

describe('judgeEntries', () => {
  it('tells entries that fire nowhere from those that only invented posts need', () => {
    const { dead, unseen } = judgeEntries([
      entry('nowhere', { posts: 0 }),
      entry('invented', { posts: 0, invented: 2 }),
      entry('a word', { posts: 0, kind: 'word' }),
      entry('alive'),
    ]);
    expect(dead.map(({ label }) => label)).toEqual(['nowhere']);
    expect(unseen.map(({ label }) => label)).toEqual(['invented']);
  });

  it('calls harmful what loses beyond noise, in enough brands, and gains nothing', () => {
    const { harmful, tested, byChance } = judgeEntries([
      entry('bad', { logLossSaved: -2 }),
      entry('worse', { logLossSaved: -3 }),
      entry('within noise', { logLossSaved: -0.9 }),
      entry('of few brands', { logLossSaved: -9, brands: 4 }),
      entry('better tags', { logLossSaved: -2, f1Added: 0.01 }),
      entry('too little to matter', { logLossSaved: -0.4, noise: 0.1 }),
    ]);
    expect(harmful.map(({ entry: { label } }) => label)).toEqual(['worse', 'bad']);
    expect(tested).toBe(5);
    expect(byChance).toBeCloseTo(0.125);
  });
});

describe('wilson', () => {
  it('is a share with its interval, within 0..1', () => {
    expect(wilson(3, 3)).toMatchObject({ share: 1, high: 1 });
    expect(wilson(3, 3)?.low).toBeCloseTo(0.4385, 3);
    expect(wilson(5, 10)?.low).toBeCloseTo(0.2366, 3);
    expect(wilson(0, 4)).toMatchObject({ share: 0, low: 0 });
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('printRules', () => {
  it('lists what fires by what it adds, then what is dead', () => {
    const entries = [
      entry('small', { logLossSaved: 1 }),
      entry('big', { logLossSaved: 9 }),
      entry('gone', { posts: 0 }),
    ];
    const text = printRules('en', 100, entries, judgeEntries(entries));
    expect(text).toMatch(/== en, event[\s\S]*k big[\s\S]*k small[\s\S]*dead[^\n]*: 1\n {2}event: gone\n/);
    expect(text).toContain('80 % (49 %–94 %)');
  });
});
