import { findSignatures, signatureBefore } from '../features/mentions.ts';
import type { Scene } from '../features/scene.ts';
import type { Span } from '../text/token.ts';
import { isLoneName } from './names.ts';

/** Something was there that the text does not say. */
const WIDE_BLANK = /[^\S\r\n]{3}/;
/** "^RR", "^Ana": the sign is used for nothing else. */
const CARET = /^\s?\^/;
const DASH = /^\s*([~–—*-])/;
/** A signature that is not behind "^" begins a line or comes behind the end of a sentence. */
const BEHIND_SENTENCE = /(?:^|[\n.!?…)。]|\p{Extended_Pictographic}\uFE0F?)\s*$/u;

/**
 * The exclusive end of what a post says, in tokens: without the hashtags, links, emoji and counts ("1/2") behind it.
 * A wide blank behind it leaves open what was there: 0.
 */
export function endOfSaying({ text, tokens }: Scene, inHashtag: readonly boolean[]): number {
  let to = tokens.length;
  for (; to > 0; to -= 1) {
    const token = tokens[to - 1];
    if (token === undefined) break;
    const isBehind =
      token.kind === 'url' ||
      token.kind === 'emoji' ||
      inHashtag[to - 1] === true ||
      /^\d\/\d$/.test(token.text);
    if (!isBehind) break;
  }
  return WIDE_BLANK.test(text.slice(tokens[to - 1]?.end ?? 0)) ? 0 : to;
}

/**
 * The signature at the end of a post, with the sign before it; `undefined` without one. A reply is signed by anything that
 * looks so. Elsewhere a dash also begins list items and names whom a saying is from, so it takes initials behind "^", or
 * one first name (or "Dr." and a last one) that begins a line or follows a sentence, in a post without a list of dashes.
 */
export function signatureOf(scene: Scene, to: number): Span | undefined {
  const { text, tokens, kind } = scene;
  const last = tokens[to - 1];
  if (last === undefined) return undefined;
  const found =
    signatureBefore(text, last.end) ?? (to === tokens.length ? findSignatures(scene)[0] : undefined);
  if (found === undefined) return undefined;
  const signature = text.slice(found.start, found.end);
  const span = { start: found.start + signature.search(/\S/), end: found.end };
  if (kind === 'reply' || CARET.test(signature)) return span;
  const sign = DASH.exec(signature)?.[1];
  if (sign === undefined || !isLoneName(scene, last)) return undefined;
  const isOneName = /^\s*[~–—*-]\s?(?:Dr\.? )?\p{L}+\s*$/u.test(signature);
  const before = text.slice(0, found.start);
  if (!isOneName || !BEHIND_SENTENCE.test(before.slice(-40)) || /["”“»]\s*$/.test(before)) return undefined;
  return hasOtherLine(before, sign) ? undefined : span;
}

/** Whether another line begins with the same sign: then it is a list. */
function hasOtherLine(before: string, sign: string): boolean {
  return before.startsWith(sign) || before.includes(`\n${sign}`);
}
