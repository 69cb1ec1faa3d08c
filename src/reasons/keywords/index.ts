import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import type { KeywordFile } from './keywords.ts';

/** Every language with keywords, sorted by tag. */
export const LANGUAGES: readonly KeywordFile[] = [DE, EN, ES, FR, PT];
