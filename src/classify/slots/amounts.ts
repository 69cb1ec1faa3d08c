import { characterClass } from '../text/character-class.ts';
import type { Token } from '../text/token.ts';
import { isDigits, isNumber, type Recogniser } from './recogniser.ts';

const MAGNITUDES = new Set([
  'k',
  'm',
  'mn',
  'bn',
  'million',
  'billion',
  'thousand',
  'hundred',
  'mio',
  'mrd',
  'millionen',
  'milliarde',
  'milliarden',
  'tsd',
  'mil',
  'millon',
  'millones',
  '万',
  '億',
  'milhao',
  'milhoes',
  'bilhao',
  'bilhoes',
]);

function isMagnitude(token: Token | undefined): boolean {
  return token !== undefined && MAGNITUDES.has(token.text);
}

/** "12", "1,000", "three", "20k", "2 million". */
export const readNumber: Recogniser = (tokens, at, words) => {
  if (!isNumber(tokens[at], words)) return 0;
  return isMagnitude(tokens[at + 1]) ? at + 2 : at + 1;
};

/** "20%", "20 - 30 %", "20 percent". */
export const readPercent: Recogniser = (tokens, at, words) => {
  if (!isNumber(tokens[at], words)) return 0;
  const isSign = (token: Token | undefined): boolean =>
    token !== undefined && (token.text === '%' || words.percentWords.has(token.text));
  if (isSign(tokens[at + 1])) return at + 2;
  return isDigits(tokens[at]) && isDigits(tokens[at + 1]) && isSign(tokens[at + 2]) ? at + 3 : 0;
};

function isCurrencySign(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && token.text !== '%' && token.text !== '&';
}

/** "£5", "US$ 20", "20 €", "5 dollars", "Rs 500", "$2 million". */
export const readMoney: Recogniser = (tokens, at, words) => {
  const first = tokens[at];
  if (first === undefined) return 0;
  if (isDigits(first)) {
    const after = isMagnitude(tokens[at + 1]) ? at + 2 : at + 1;
    const unit = tokens[after];
    if (unit?.text === '円') return after + 1;
    // In "20 £5" the sign belongs to what follows.
    if (isCurrencySign(unit) && !(isDigits(tokens[after + 1]) && tokens[after + 1]?.glued)) return after + 1;
    return unit !== undefined && words.currencyWords.has(unit.text) ? after + 1 : 0;
  }
  let number = at;
  if (words.currencyWords.has(first.text)) number += 1;
  else if (
    first.kind === 'word' &&
    first.text.length <= 2 &&
    characterClass(first.text) === 'letter' &&
    isCurrencySign(tokens[at + 1]) &&
    tokens[at + 1]?.glued
  )
    number += 1;
  if (isCurrencySign(tokens[number])) number += 1;
  if (number === at || !isDigits(tokens[number])) return 0;
  return isMagnitude(tokens[number + 1]) ? number + 2 : number + 1;
};

/** At least seven digits in up to five numbers in a row. */
export const readPhone: Recogniser = (tokens, at) => {
  let digits = 0;
  let end = at;
  while (end < at + 5 && isDigits(tokens[end])) {
    digits += tokens[end]?.text.replace(/\D/g, '').length ?? 0;
    end += 1;
  }
  return digits >= 7 && digits <= 15 ? end : 0;
};

/** A word in capitals that could be a promo code: "BREW20", "SUMMER", "20OFF". */
export const readCode: Recogniser = (tokens, at) => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'number' && next?.capitals === true && next.glued) return at + 2;
  if (token?.capitals !== true || token.text.length < 3 || token.text.length > 20) return 0;
  return next?.kind === 'number' && next.glued ? at + 2 : at + 1;
};

/** A mark out of 5, 10 or 100: "4.5/5", "9 out of 10". */
export const readScore: Recogniser = (tokens, at) => {
  const first = tokens[at];
  if (first?.kind !== 'number') return 0;
  if (/^\d{1,3}(?:[.,]\d)?\/(?:5|10|100)$/.test(first.text)) return at + 1;
  const isOutOf = tokens[at + 1]?.text === 'out' && tokens[at + 2]?.text === 'of';
  return isOutOf && /^(?:5|10|100)$/.test(tokens[at + 3]?.text ?? '') ? at + 4 : 0;
};
