import { DE_EXAMPLES } from './de.ts';
import { EN_EXAMPLES } from './en.ts';
import { ES_EXAMPLES } from './es.ts';
import { FR_EXAMPLES } from './fr.ts';
import { JA_EXAMPLES } from './ja.ts';
import { PT_EXAMPLES } from './pt.ts';
import type { ExampleFile } from './examples.ts';

/** The examples of every language that has some, sorted by tag. */
export const EXAMPLES: readonly ExampleFile[] = [
  DE_EXAMPLES,
  EN_EXAMPLES,
  ES_EXAMPLES,
  FR_EXAMPLES,
  JA_EXAMPLES,
  PT_EXAMPLES,
];
