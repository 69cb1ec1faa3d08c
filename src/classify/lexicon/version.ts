import type { KeywordFile } from '../../reasons/keywords/keywords.ts';

/**
 * A short name for the data: the languages and a 53-bit hash (cyrb53) of all of their content, e.g. "en-1q2w3e4r5t".
 * Not cryptographic: it tells versions apart, nobody attacks it.
 */
export function versionOf(files: readonly KeywordFile[]): string {
  const content = JSON.stringify(files);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < content.length; at += 1) {
    const unit = content.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & low) + (high >>> 0);
  return [...files.map((file) => file.lang), hash.toString(36)].join('-');
}
