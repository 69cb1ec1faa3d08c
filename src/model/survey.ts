import * as z from 'zod/mini';
import { Benchmark } from './benchmark.ts';

/**
 * What a user chooses to compare feeds with: what consumers said and, where the same study asked them, what executives
 * believe. With both, a feed is compared over the reasons that both were asked about.
 */
export const Survey = z.object({
  id: z.string(),
  name: z.string(),
  consumers: Benchmark,
  executives: z.nullable(Benchmark),
});
export type Survey = z.infer<typeof Survey>;

/** A survey that we know of and do not offer, and why in one sentence. `id` as in our list of surveys. */
export const LeftOutSurvey = z.object({ id: z.string(), name: z.string(), why: z.string() });
export type LeftOutSurvey = z.infer<typeof LeftOutSurvey>;
