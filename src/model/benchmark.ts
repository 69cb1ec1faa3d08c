import * as z from 'zod/mini';
import { Reason } from './reason.ts';

/**
 * One column of one survey: what a group of people said about the reasons. `said` holds the published percentages,
 * 0..100; a reason that was not asked about is absent, never zero. Shares and ranks are computed from them
 * (`audit/shares.ts`), never typed in.
 */
export const Benchmark = z.object({
  id: z.string(),
  side: z.enum(['consumers', 'executives']),
  /** Short name for a legend or a link, e.g. "IBM 2010". */
  shortName: z.string(),
  citation: z.string(),
  year: z.number(),
  n: z.nullable(z.number()),
  country: z.string(),
  fieldwork: z.string(),
  base: z.string(),
  question: z.string(),
  sources: z.array(z.string()),
  /** What a reader must know before leaning on the numbers. */
  cautions: z.array(z.string()),
  said: z.partialRecord(Reason, z.number()),
  /** How many independent sources give each number. */
  sourcesPerNumber: z.partialRecord(Reason, z.number()),
});
export type Benchmark = z.infer<typeof Benchmark>;
