import { PINNED, SEE_MORE, SPONSORED, SUGGESTED } from './words.ts';

const SETS = {
  sponsored: new Set(SPONSORED),
  pinned: new Set(PINNED),
  suggested: new Set(SUGGESTED),
  seeMore: new Set(SEE_MORE),
} as const;

/** Whether a short text is, apart from case and punctuation around it, one of the labels. */
export function isLabel(kind: keyof typeof SETS, text: string): boolean {
  if (text.length > 40) return false;
  return SETS[kind].has(
    text
      .toLowerCase()
      .replace(/^[\s·•.…()[\]|—-]+|[\s·•.…:()[\]|—>»→-]+$/gu, '')
      .trim(),
  );
}
