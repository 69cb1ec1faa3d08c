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
  /** First tokens of lines that begin with a bullet, a number or an emoji. */
  readonly bullets: readonly number[];
}

/** A half-open span in UTF-16 units of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
