/** The smallest things that keywords are made of. `symbol` is one of the signs that carry meaning: % & and money. */
export type TokenKind = 'word' | 'number' | 'symbol' | 'emoji' | 'url' | 'mention' | 'email';

/**
 * One token of a post. `text` is folded (lower case, no accents, plain letters), `start` and `end` are the half-open
 * span in UTF-16 units of the original text. `glued`: nothing stands between it and the token before ("5" "pm").
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly glued: boolean;
  /**
   * A wide blank stands before it on its line, three spaces or more: something was there that the text does not say. So
   * it opens no sentence and is read together with nothing before it.
   */
  readonly apart: boolean;
  /** The original was written in capitals, at least two of them: what promo codes look like. */
  readonly capitals: boolean;
}

/** A sentence, line or list item: tokens `from` up to `to` (exclusive), and the mark that ended it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly end: '' | '.' | '!' | '?';
}

/** A hashtag or its like: tokens `from` up to `to` (exclusive). `start` includes the "#". */
export interface Hashtag {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch between quotation marks, in UTF-16 units, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

export interface ScannedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly hashtags: readonly Hashtag[];
  readonly quotations: readonly Quotation[];
  /** Words that the wide blanks have room for, about; 0: there is none. */
  readonly wordsInBlanks: number;
  /** First tokens of lines that begin with a bullet, a number or an emoji. */
  readonly bullets: readonly number[];
}

/** A half-open span in UTF-16 units of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a wide blank stands before one of the tokens `from` to `to`, both included. */
export function isBehindBlank(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (tokens[at]?.apart === true) return true;
  return false;
}
