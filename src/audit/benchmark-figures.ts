import type { BenchmarkFigure } from '../model/audit-report.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Reason } from '../reasons/reasons.ts';
import { ranksOf } from './ranks.ts';
import { sharesOf } from './shares.ts';

/**
 * A survey column in the report's units, for the given reasons in their order, all of which it must have asked: what was
 * said in percent, its share among these reasons, its rank among them. No survey, or nothing said at all: `undefined`.
 */
export function benchmarkFigures(
  benchmark: Benchmark | null,
  asked: readonly Reason[],
): BenchmarkFigure[] | undefined {
  const said = asked.map((reason) => benchmark?.said[reason] ?? 0);
  const shares = benchmark ? sharesOf(said) : undefined;
  const ranks = ranksOf(said);
  return shares?.map((share, i) => ({ said: said[i] ?? 0, share, rank: ranks[i] ?? 0 }));
}
