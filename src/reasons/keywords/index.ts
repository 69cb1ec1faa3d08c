import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { JA } from './ja.ts';
import { PT } from './pt.ts';
import type { KeywordFile } from './keywords.ts';

/** Every language with keywords, sorted by tag. */
export const LANGUAGES: readonly KeywordFile[] = [DE, EN, ES, FR, JA, PT];
