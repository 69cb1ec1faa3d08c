import type { AuditReport } from '../model/audit-report.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { PostFilter } from '../model/post-filter.ts';
import type { Reason } from '../reasons/reasons.ts';

/** What the audit needs to know beside the posts. */
export interface AuditContext {
  brand: AuditReport['brand'];
  platform: string;
  missed: AuditReport['missed'];
  consumers: Benchmark | null;
  executives: Benchmark | null;
  /** Name and version of the keywords that tagged the posts. */
  lexicon: string;
  /** The classifier's measured error in one feed, see `corrected-shares.ts`; left out: none is known. */
  feedErrors?: Readonly<Partial<Record<Reason, number>>> | undefined;
  /** Narrows the posts down before they are audited; left out: all. */
  filter?: PostFilter | undefined;
  seed?: number;
  resamples?: number;
}

const DEFAULT_SEED = 2010;
/** More move a limit by less than it is shown with. */
const DEFAULT_RESAMPLES = 1000;

export function resamplingOf({ seed = DEFAULT_SEED, resamples = DEFAULT_RESAMPLES }: AuditContext) {
  return { resamples, seed };
}
