import type { UserKeyword } from '../../model/user-keyword.ts';
import type { CueFile } from '../../reasons/cues/cues.ts';
import type { KeywordFile } from '../../reasons/keywords/keywords.ts';

/** A 53-bit hash (cyrb53) in base 36. Not cryptographic: it tells versions apart, nobody attacks it. */
function hashOf(content: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < content.length; at += 1) {
    const unit = content.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

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
