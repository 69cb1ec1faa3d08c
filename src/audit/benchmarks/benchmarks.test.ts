import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Benchmark } from '../../model/benchmark.ts';
import { REASON_IDS, REASONS } from '../../reasons/reasons.ts';
import { BENCHMARKS, DEFAULT_BENCHMARKS } from './index.ts';

const NO_COLUMN = ['index.ts', 'left-out.ts'];

describe('benchmarks', () => {
  it('list and folder agree, sorted by id', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !NO_COLUMN.includes(name))
      .map((name) => name.slice(0, -'.ts'.length))
      .sort();
    expect(BENCHMARKS.map(({ id }) => id)).toEqual(files);
  });

  it.each(BENCHMARKS.map((benchmark) => [benchmark.id, benchmark] as const))(
    '%s can be cited',
    (_, benchmark) => {
      expect(Benchmark.parse(benchmark)).toEqual(benchmark);
      expect(Object.keys(benchmark.sourcesPerNumber)).toEqual(Object.keys(benchmark.said));
      expect(Object.keys(benchmark.items)).toEqual(Object.keys(benchmark.said));
      expect(Object.values(benchmark.said).every((said) => said > 0 && said <= 100)).toBe(true);
      expect(benchmark.sources.every((source) => URL.canParse(source))).toBe(true);
      expect(benchmark.cautions.length).toBeGreaterThan(0);
      const inOrder = REASON_IDS.filter((reason) => benchmark.said[reason] !== undefined);
      expect(Object.keys(benchmark.said)).toEqual(inOrder);
    },
  );

  it.each(BENCHMARKS.map((benchmark) => [benchmark.id, benchmark] as const))(
    '%s argues for each item that names other things too',
    (_, { items }) => {
      for (const { fit, why } of Object.values(items)) expect(why !== undefined).toBe(fit === 'partial');
    },
  );

  it('have the reasons in the wording of the study that they come from', () => {
    const wordings = REASONS.map(({ surveyWording }) => surveyWording);
    for (const { items } of Object.values(DEFAULT_BENCHMARKS))
      expect(Object.values(items).map(({ wording }) => wording)).toEqual(wordings);
  });
});
