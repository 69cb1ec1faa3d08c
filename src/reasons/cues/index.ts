import type { CueFile } from './cues.ts';
import { DE_CUES } from './de.ts';
import { EN_CUES } from './en.ts';
import { ES_CUES } from './es.ts';
import { FR_CUES } from './fr.ts';
import { IT_CUES } from './it.ts';
import { JA_CUES } from './ja.ts';
import { NL_CUES } from './nl.ts';
import { PT_CUES } from './pt.ts';

/** Every language with cues, sorted by tag: the same as have keywords. */
export const CUE_FILES: readonly CueFile[] = [
  DE_CUES,
  EN_CUES,
  ES_CUES,
  FR_CUES,
  IT_CUES,
  JA_CUES,
  NL_CUES,
  PT_CUES,
];
