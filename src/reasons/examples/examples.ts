import type { Reason } from '../reasons.ts';

/**
 * Invented posts that show what a reason is, and near misses that look like it and are not. They are documentation first
 * and a test of the keywords second; no text of a real brand is among them.
 */
export interface ReasonExamples {
  readonly posts: readonly string[];
  readonly nearMisses: readonly string[];
}

export interface ExampleFile {
  readonly lang: string;
  readonly examples: Readonly<Record<Reason, ReasonExamples>>;
}
