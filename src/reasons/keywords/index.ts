import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { NL } from './nl.ts';
import { PT } from './pt.ts';
import type { KeywordFile } from './keywords.ts';

/** Every language with keywords, sorted by tag. */
export const LANGUAGES: readonly KeywordFile[] = [DE, EN, ES, FR, IT, JA, NL, PT];
