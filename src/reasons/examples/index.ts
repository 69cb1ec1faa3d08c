import { DE_EXAMPLES } from './de.ts';
import { EN_EXAMPLES } from './en.ts';
import { ES_EXAMPLES } from './es.ts';
import { FR_EXAMPLES } from './fr.ts';
import { IT_EXAMPLES } from './it.ts';
import { JA_EXAMPLES } from './ja.ts';
import { NL_EXAMPLES } from './nl.ts';
import { PT_EXAMPLES } from './pt.ts';
import type { ExampleFile } from './examples.ts';

/** The examples of every language that has some, sorted by tag. */
export const EXAMPLES: readonly ExampleFile[] = [
  DE_EXAMPLES,
  EN_EXAMPLES,
  ES_EXAMPLES,
  FR_EXAMPLES,
  IT_EXAMPLES,
  JA_EXAMPLES,
  NL_EXAMPLES,
  PT_EXAMPLES,
];
