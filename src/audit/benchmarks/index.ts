import type { Benchmark } from '../../model/benchmark.ts';
import { ibm2010Consumers } from './ibm-2010-consumers.ts';
import { ibm2010Executives } from './ibm-2010-executives.ts';

/** Every survey column, sorted by id: one file and one line each. A contract test compares folder and list. */
export const BENCHMARKS: readonly Benchmark[] = [ibm2010Consumers, ibm2010Executives];

/** The pair that an audit uses when the user chose nothing else. */
export const DEFAULT_BENCHMARKS = { consumers: ibm2010Consumers, executives: ibm2010Executives };
