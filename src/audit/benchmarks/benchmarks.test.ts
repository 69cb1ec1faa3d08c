import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Benchmark } from '../../model/benchmark.ts';
import { BENCHMARKS } from './index.ts';

describe('benchmarks', () => {
  it('list and folder agree, sorted by id', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
      .map((name) => name.slice(0, -'.ts'.length))
      .sort();
    expect(BENCHMARKS.map(({ id }) => id)).toEqual(files);
  });

  it.each(BENCHMARKS.map((benchmark) => [benchmark.id, benchmark] as const))(
    '%s can be cited',
    (_, benchmark) => {
      expect(Benchmark.parse(benchmark)).toEqual(benchmark);
      expect(Object.keys(benchmark.sourcesPerNumber)).toEqual(Object.keys(benchmark.said));
      expect(Object.values(benchmark.said).every((said) => said > 0 && said <= 100)).toBe(true);
      expect(benchmark.sources.every((source) => URL.canParse(source))).toBe(true);
      expect(benchmark.cautions.length).toBeGreaterThan(0);
    },
  );
});
