import type { Token } from '../text/token.ts';
import type { LanguageWords } from './words.ts';

/**
 * Recognises one kind of slot. Returns the tokens' exclusive end of the longest reading that begins at `at`, or 0 when
 * none does. Looks at a bounded number of tokens, so that scanning a text stays linear.
 */
export type Recogniser = (tokens: readonly Token[], at: number, words: LanguageWords) => number;

export function isNumber(token: Token | undefined, words: LanguageWords): boolean {
  return token !== undefined && (token.kind === 'number' || words.numberWords.has(token.text));
}

export function isDigits(token: Token | undefined): boolean {
  return token?.kind === 'number';
}
