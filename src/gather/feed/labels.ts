import { CALL_TO_ACTION, PINNED, REPLYING, REPOSTED, SEE_MORE, SPONSORED, SUGGESTED } from './words.ts';

const SETS = {
  sponsored: new Set(SPONSORED),
  pinned: new Set(PINNED),
  suggested: new Set(SUGGESTED),
  seeMore: new Set(SEE_MORE),
  callToAction: new Set(CALL_TO_ACTION),
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

const LONGEST_REPOST_LINE = 60;

/** "Acme reposted" as a line of its own, whether or not the name is a link; with a number it is a counter. */
export function isRepostLine(text: string): boolean {
  return text.length <= LONGEST_REPOST_LINE && !/\d/.test(text) && REPOSTED.test(text);
}

/** "Replying to @maya" as a line of its own. */
export function isReplyLine(text: string): boolean {
  return text.length <= LONGEST_REPOST_LINE && REPLYING.test(text.trim());
}
