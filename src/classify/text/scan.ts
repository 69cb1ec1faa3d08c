/**
 * Turns the text of a post into tokens, sentences, hashtags and quotations in one pass from left to right, each with
 * its place in the original. Time is linear in the text: every pattern used here is anchored where the scanner stands
 * and bounded. Over 300 lines, because all readers share one cursor. An own scanner, because `Intl.Segmenter` drops the
 * signs that matter most (%, €, #).
 */
import { characterClass } from './character-class.ts';
import { foldCharacter } from './fold.ts';
import type { Hashtag, Quotation, ScannedText, Sentence, Token, TokenKind } from './token.ts';

/** With or without its protocol. Where a path follows, any country will do: "po.st/Offer". */
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|net|org|co|io|ly|me|shop|store|app|de|fr|es|uk|br|pt|jp|it|nl|ch|at|eu|us|ca|au|in|sg|tv|be|gl|gov|edu|info|link|page|site|biz)(?![a-z0-9])(?:\/[^\s<>"“”]{0,2000})?|(?:[a-z0-9][a-z0-9-]{1,62}\.){1,4}[a-z]{2}\/[a-z0-9][^\s<>"“”]{0,2000}/iy;
const EMAIL = /[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/iy;
const MASKED = /<(hyperlink|mention|link|url|user)>/iy;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39|#x27);/iy;
const MENTION = /[@＠][\p{L}\p{N}_]{1,100}(?:[.-][\p{L}\p{N}_]{1,100}){0,5}/uy;
const HASHTAG = /[#＃][\p{L}\p{N}\p{M}_]{1,200}/uy;
const EMOJI =
  /\p{RI}\p{RI}|[★☆♡]|\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?){0,8}/uy;
const CURRENCY = /^\p{Sc}/u;
/** Behind a German day of the month its full stop ends no sentence: "12. Mai", "10.-16. August", "vom 26. bis zum 28.". */
const BEHIND_DAY =
  /\. ?(?:[-–,/]|(?:bis|und) |(?:[Jj]an(?:uar)?|[Jj]änner|[Ff]eb(?:ruar|er)?|[Mm]ärz?|[Aa]pr(?:il)?|[Mm]ai|[Jj]un[io]?|[Jj]ul[iy]?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]kt(?:ober)?|[Nn]ov(?:ember)?|[Dd]ez(?:ember)?)(?!\p{L}))/uy;
const OPENING = '“«„‘「『';
const CLOSING = '”»“’」』';
/** These close a quotation whatever follows: no space stands behind them. */
const ALWAYS_CLOSING = '"」』';
/** Small words that lose their last vowel before another one: "l'offre", "dell'anno". */
const ELIDED = new Set(
  'l d j n s m t c qu jusqu lorsqu puisqu quelqu aujourd un all dall dell nell sull coll quest quell bell'.split(
    ' ',
  ),
);
/** Spaces, not line breaks: see `Token.apart`. */
const WIDE_BLANK = /[^\S\r\n\u2028\u2029]{3}/;
const WIDE_BLANKS = /[^\S\r\n\u2028\u2029]{3,}/g;
/** Of prose, with the space behind it. */
const LETTERS_PER_WORD = 6;
const LINE_BREAK = /[\r\n\u2028\u2029]/;
/** Longer stretches are no quotation but a forgotten mark. */
const LONGEST_QUOTATION = 800;

function isCapitals(original: string): boolean {
  return original.length >= 2 && /\p{Lu}/u.test(original) && original.toUpperCase() === original;
}

class Scanner {
  readonly tokens: Token[] = [];
  readonly sentences: Sentence[] = [];
  readonly hashtags: Hashtag[] = [];
  readonly quotations: Quotation[] = [];
  readonly bullets: number[] = [];
  private at = 0;
  private sentenceFrom = 0;
  private lastEnd = -1;
  private quotationFrom = -1;
  private lineIsEmpty = true;
  private lineHasBullet = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  run(): ScannedText {
    const { text } = this;
    while (this.at < text.length) this.step();
    this.endSentence('');
    const { tokens, sentences, hashtags, quotations, bullets } = this;
    return { text, tokens, sentences, hashtags, quotations, bullets, wordsInBlanks: wordsInBlanks(text) };
  }

  private step(): void {
    const character = this.characterAt(this.at);
    switch (characterClass(foldCharacter(character))) {
      case 'line':
        this.endSentence('');
        this.lineIsEmpty = true;
        this.lineHasBullet = false;
        this.at += 1;
        return;
      case 'space':
      case 'nothing':
        this.at += character.length;
        return;
      case 'digit':
        if (!this.readAddress()) this.readNumber();
        return;
      case 'unspaced':
        this.push('word', foldCharacter(character), this.at, this.at + character.length);
        this.at += character.length;
        return;
      case 'letter':
        if (!this.readAddress()) this.readWord(this.text.length);
        return;
      case 'other':
        this.readSign(character);
    }
  }

  private characterAt(at: number): string {
    const codePoint = this.text.codePointAt(at);
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
  }

  private matchHere(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  private push(kind: TokenKind, text: string, start: number, end: number): void {
    const glued = start === this.lastEnd;
    const apart = this.isBehindBlank(start);
    if (this.lineIsEmpty) {
      this.lineIsEmpty = false;
      if (this.lineHasBullet || (kind === 'emoji' && !apart)) this.bullets.push(this.tokens.length);
    }
    const capitals = kind === 'word' && isCapitals(this.text.slice(start, end));
    this.tokens.push({ kind, text, start, end, sentence: this.sentences.length, glued, apart, capitals });
    this.lastEnd = end;
  }

  private isBehindBlank(start: number): boolean {
    const before = this.text.slice(Math.max(0, this.lastEnd), start);
    return WIDE_BLANK.test(before) && WIDE_BLANK.test(before.split(LINE_BREAK).at(-1) ?? '');
  }

  private endSentence(mark: Sentence['end']): void {
    if (this.tokens.length > this.sentenceFrom) {
      this.sentences.push({ from: this.sentenceFrom, to: this.tokens.length, end: mark });
      this.sentenceFrom = this.tokens.length;
      return;
    }
    // "?!" and "!!?" are one ending: the question mark says more.
    const last = this.sentences.at(-1);
    if (mark === '?' && last?.end === '!' && this.lastEnd >= this.at - 4) {
      this.sentences[this.sentences.length - 1] = { ...last, end: '?' };
    }
  }

  /** Web and mail addresses. Only at the start of a run, so that a long run is not tried again at each hyphen. */
  private readAddress(): boolean {
    const before = this.text[this.at - 1];
    if (before !== undefined && /[\w.@/-]/.test(before)) return false;
    const email = this.matchHere(EMAIL);
    if (email !== undefined) {
      this.push('email', email.toLowerCase(), this.at, this.at + email.length);
      this.at += email.length;
      return true;
    }
    const url = this.matchHere(URL)?.replace(/[.,;:!?)\]}'’*]{1,20}$/, '');
    if (url === undefined || url === '') return false;
    this.push('url', url.toLowerCase(), this.at, this.at + url.length);
    this.at += url.length;
    return true;
  }

  /** "1,000.50", "10:30", "4/5". Letters behind it ("5pm") become a glued token of their own. */
  private readNumber(): void {
    const start = this.at;
    let folded = '';
    let end = start;
    let at = start;
    while (at < this.text.length) {
      const character = this.characterAt(at);
      const plain = foldCharacter(character);
      const kind = characterClass(plain);
      if (kind === 'digit') {
        folded += plain;
        end = at + character.length;
      } else if (kind !== 'nothing') {
        const next = characterClass(foldCharacter(this.characterAt(at + character.length)));
        if (!'.,:/'.includes(plain) || end !== at || next !== 'digit') break;
        folded += plain;
      }
      at += character.length;
    }
    this.push('number', folded, start, end);
    this.at = at;
  }

  /** A run of letters and digits, not beyond `limit`. "we're" is "we" and "'re", "l'offre" "l" and "offre"; "don't" stays whole. */
  private readWord(limit: number): void {
    let start = this.at;
    let folded = '';
    let end = start;
    let at = start;
    while (at < limit) {
      const character = this.characterAt(at);
      const plain = foldCharacter(character);
      const kind = characterClass(plain);
      if (kind === 'letter' || kind === 'digit') {
        folded += plain;
        end = at + character.length;
      } else if (plain === "'") {
        const next = foldCharacter(this.characterAt(at + 1));
        if (folded === '' || folded.startsWith("'") || characterClass(next) !== 'letter') break;
        if (folded.endsWith('n') && next === 't') {
          folded += "'";
        } else if (ELIDED.has(folded) && 'aeiouyh'.includes(next.charAt(0))) {
          this.push('word', folded, start, end);
          start = at + 1;
          folded = '';
        } else {
          this.push('word', folded, start, end);
          start = at;
          folded = "'";
        }
        end = at + 1;
      } else if (kind !== 'nothing') break;
      at += character.length;
    }
    if (folded !== '') this.push('word', folded, start, end);
    this.at = at;
  }

  private readHashtag(tag: string): void {
    const from = this.tokens.length;
    const start = this.at;
    const end = start + tag.length;
    this.at += 1;
    while (this.at < end) {
      const character = this.characterAt(this.at);
      const kind = characterClass(foldCharacter(character));
      if (kind === 'letter') this.readWord(this.endOfCamelWord(end));
      else if (kind === 'digit') this.readNumber();
      else {
        if (kind === 'unspaced') {
          this.push('word', foldCharacter(character), this.at, this.at + character.length);
        }
        this.at += character.length;
      }
    }
    if (this.tokens.length > from) this.hashtags.push({ from, to: this.tokens.length, start, end });
  }

  /** Where the word that begins here ends inside a hashtag: at a digit, an underscore, or a new capital. */
  private endOfCamelWord(limit: number): number {
    let at = this.at;
    let capitals = 0;
    let small = 0;
    while (at < limit) {
      const character = this.characterAt(at);
      const kind = characterClass(foldCharacter(character));
      if (kind !== 'letter' && kind !== 'nothing') break;
      const plain = character.normalize('NFKC');
      if (plain !== plain.toLowerCase()) {
        if (small > 0) break;
        capitals += 1;
      } else {
        // "HRTech": the last of several capitals begins the next word.
        if (small === 0 && capitals > 1 && kind === 'letter') return at - 1;
        small += 1;
      }
      at += character.length;
    }
    return at;
  }

  private readSign(character: string): void {
    const { text, at } = this;
    if (character === '<') {
      const masked = this.matchHere(MASKED);
      if (masked !== undefined) {
        const kind = /mention|user/i.test(masked) ? 'mention' : 'url';
        this.push(kind, masked.toLowerCase(), at, at + masked.length);
        this.at += masked.length;
        return;
      }
    }
    if (character === '&') {
      const entity = this.matchHere(ENTITY);
      if (entity === undefined || /amp/i.test(entity)) {
        this.push('symbol', '&', at, at + (entity ?? '&').length);
      }
      this.at += (entity ?? '&').length;
      return;
    }
    if (character === '@' || character === '＠') {
      const mention = this.matchHere(MENTION);
      if (mention !== undefined && !/[\w.]/.test(text[at - 1] ?? ' ')) {
        this.push('mention', mention.toLowerCase(), at, at + mention.length);
        this.at += mention.length;
        return;
      }
    }
    if (character === '#' || character === '＃') {
      const tag = this.matchHere(HASHTAG);
      if (tag !== undefined) {
        this.readHashtag(tag);
        return;
      }
    }
    const emoji = this.matchHere(EMOJI);
    if (emoji !== undefined) {
      this.push('emoji', emoji.replace(/[\uFE0F\p{EMod}]/gu, ''), at, at + emoji.length);
      this.at += emoji.length;
      return;
    }
    if (foldCharacter(character) === '%' || CURRENCY.test(character)) {
      this.push('symbol', foldCharacter(character), at, at + character.length);
    } else {
      this.readMark(character);
    }
    this.at += character.length;
  }

  private readMark(character: string): void {
    const next = text1(this.text, this.at + character.length);
    if (character === '?' || character === '？') this.endSentence('?');
    else if (character === '!' || character === '！') this.endSentence('!');
    else if (character === '。') this.endSentence('.');
    else if ((character === '.' || character === '…') && !/[\p{L}\p{N}]/u.test(next)) {
      if (!this.isBehindDay()) this.endSentence('.');
    } else if (this.lineIsEmpty && '•●▪‣◦·*✓✔→➤-–—'.includes(character)) this.lineHasBullet = true;
    this.readQuotationMark(character, next);
  }

  /** Whether the full stop here belongs to the day of a date. */
  private isBehindDay(): boolean {
    const last = this.tokens.at(-1);
    return (
      last?.kind === 'number' &&
      last.end === this.at &&
      /^(?:[0-2]?\d|3[01])(?:\.[01]?\d)?$/.test(last.text) &&
      this.matchHere(BEHIND_DAY) !== undefined
    );
  }

  private readQuotationMark(character: string, next: string): void {
    const end = this.at + character.length;
    const closes =
      this.quotationFrom >= 0 &&
      (ALWAYS_CLOSING.includes(character) || (CLOSING.includes(character) && !/\p{L}/u.test(next)));
    if (closes) {
      const start = this.quotationFrom;
      this.quotationFrom = -1;
      if (end - start <= LONGEST_QUOTATION) this.quotations.push({ start, end });
    } else if (character === '"' || OPENING.includes(character)) {
      this.quotationFrom = this.at;
    }
  }
}

function wordsInBlanks(text: string): number {
  let words = 0;
  for (const [blank] of text.matchAll(WIDE_BLANKS))
    words += Math.max(1, Math.round(blank.length / LETTERS_PER_WORD));
  return words;
}

function text1(text: string, at: number): string {
  return text[at] ?? ' ';
}

/** Reads `text` into tokens. Never throws; an empty text has no tokens and no sentences. */
export function scanText(text: string): ScannedText {
  return new Scanner(text).run();
}
