import type { Benchmark } from '../model/benchmark.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';

/**
 * The reasons that all given surveys asked about, in survey order: shares and ranks of feed and surveys are taken over
 * these alone, because "not asked" is not "nobody wants it". Without a survey, all twelve.
 */
export function askedReasons(benchmarks: readonly (Benchmark | null)[]): Reason[] {
  return REASON_IDS.filter((reason) =>
    benchmarks.every((benchmark) => benchmark === null || benchmark.said[reason] !== undefined),
  );
}
