import type { Span } from '../text/token.ts';
import { countWords, type Detector, spanOf } from './scene.ts';

export const findMentions: Detector = ({ tokens }) => tokens.filter((token) => token.kind === 'mention');

/** A post that begins with a mention is addressed to that account. */
export const findMentionFirst: Detector = ({ tokens }) => {
  const first = tokens[0];
  return first?.kind === 'mention' && !first.apart ? [first] : [];
};

/** A post that the platform marks as a reply; its first word stands for it. */
export const findReply: Detector = ({ tokens, kind }) =>
  kind === 'reply' && tokens.length > 0 ? [spanOf(tokens, 0, 1)] : [];

const SHORT_REPLY_WORDS = 12;

/** A reply of a few words: banter more often than help. Mentions, links and signs are not counted. */
export const findShortReply: Detector = ({ tokens, kind, wordsInBlanks }) =>
  kind === 'reply' && tokens.length > 0 && countWords(tokens) + wordsInBlanks <= SHORT_REPLY_WORDS
    ? [spanOf(tokens, 0, tokens.length)]
    : [];

const SIGNATURE = /(?:\^\s?|[~–—*]\s?|\s-\s?)\p{Lu}[\p{L}.]{0,15}(?:\s\p{Lu}[\p{L}.]{0,15})?\s*$/u;
/** No signature stands further from the end. */
const SIGNATURE_REACH = 60;

/** The signature that ends at `end`, with the sign before it; `undefined` without one. */
export function signatureBefore(text: string, end: number): Span | undefined {
  const from = Math.max(0, end - SIGNATURE_REACH);
  const found = SIGNATURE.exec(text.slice(from, end));
  return found === null ? undefined : { start: from + found.index, end };
}

/** A reply signed by somebody on duty: "^KT", "- Sam". Links behind it are not looked at. */
export const findSignatures: Detector = ({ text, tokens, kind }) => {
  const last = tokens.findLast((token) => token.kind !== 'url');
  if (kind !== 'reply' || last === undefined) return [];
  const signature = signatureBefore(text, last.end);
  return signature === undefined ? [] : [signature];
};

const CREDIT_SIGNS = new Set(['📷', '📸', '🎥', '📹', '🤳']);
const CREDIT_WORDS = new Set([
  'credit',
  'credits',
  'credito',
  'cred',
  'creds',
  'courtesy',
  'photo',
  'photos',
  'pic',
  'pics',
  'foto',
  'fotos',
  'bild',
  'image',
  'imagen',
  'captured',
  'snapped',
  'shot',
  'taken',
  'regram',
  'repost',
  'rp',
]);
/** They credit somebody only where nothing stands before them: "by @leo" alone, not "a talk by @leo". */
const CREDIT_PREPOSITIONS = new Set(['by', 'via', 'from', 'de', 'von', 'par', 'por']);

/**
 * A mention behind a camera or "photo by": somebody else made the picture. Behind "📷:" also a name without the sign,
 * as platforms write it that have no such account: "📷: leo_in_the_garden".
 */
export const findHandleCredits: Detector = ({ text, tokens }) =>
  tokens.flatMap((token, at) => {
    const sign = tokens[at - 1];
    if (
      token.kind === 'word' &&
      CREDIT_SIGNS.has(sign?.text ?? '') &&
      /^\s?[:：]\s?$/.test(text.slice(sign?.end, token.start))
    )
      return [spanOf(tokens, at - 1, at + 1)];
    if (token.kind !== 'mention') return [];
    for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
      const text = tokens[before]?.text ?? '';
      const opens = before === 0 || tokens[before - 1]?.sentence !== tokens[before]?.sentence;
      if (CREDIT_SIGNS.has(text) || CREDIT_WORDS.has(text) || (opens && CREDIT_PREPOSITIONS.has(text)))
        return [spanOf(tokens, before, at + 1)];
    }
    return [];
  });
