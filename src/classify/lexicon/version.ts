import type { UserKeyword } from '../../model/user-keyword.ts';
import type { CueFile } from '../../reasons/cues/cues.ts';
import type { KeywordFile } from '../../reasons/keywords/keywords.ts';
import { hashOf } from './hash.ts';

/** A short name for the data: the languages and a hash of all of their content and of the cues, e.g. "en-1q2w3e4r5t". */
export function versionOf(files: readonly KeywordFile[], cues: readonly CueFile[]): string {
  return [...files.map((file) => file.lang), hashOf(JSON.stringify([files, cues]))].join('-');
}

/**
 * The version of ours with a user's keywords over it, e.g. "en-1q2w3e4r5t+2-6y7u8i9o0p": how many, and a hash of them in
 * whatever order. Without any it is ours.
 */
export function layeredVersion(version: string, keywords: readonly UserKeyword[]): string {
  if (keywords.length === 0) return version;
  const lines = keywords.map((keyword) => JSON.stringify(Object.entries(keyword).sort())).sort();
  return `${version}+${keywords.length}-${hashOf(lines.join('\n'))}`;
}
