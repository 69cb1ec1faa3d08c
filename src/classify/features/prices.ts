import type { Span } from '../text/token.ts';
import { type Detector, spansOfSlot } from './scene.ts';

/** Sums with more digits are company news ("$2 million"), not something on a shelf. */
const HIGHEST_PRICE_DIGITS = 4;
/** Yen, and pesos with points for thousands ("$24.990"), are small units. */
const SMALL_UNIT = /[¥￥円]|\$\s?\d{1,3}\.\d{3}(?!\d)/;
const HIGHEST_SMALL_UNIT_DIGITS = 6;

function isPrice(text: string): boolean {
  return (
    text.replace(/[.,]\d{2}(?!\d)/, '').replace(/\D/g, '').length <=
      (SMALL_UNIT.test(text) ? HIGHEST_SMALL_UNIT_DIGITS : HIGHEST_PRICE_DIGITS) &&
    !/\d\s*(?:[kmb]\b|bn|mill|billion|thousand|mil\b|milh|bilh|mio\b|mrd|tsd|億)/i.test(text)
  );
}

/** Sums that could be the price of a thing. */
export const findPrices: Detector = (scene) =>
  spansOfSlot(scene, 'money').filter(({ start, end }) => isPrice(scene.text.slice(start, end)));

/** Two prices at most this far apart, the second one lower: a price and what it was cut to. */
const NEAR = 40;

/** "from £1.84 to £1.54": a range of prices goes up, what goes down was cut. */
const UP_TO = /^\s*(?:to|auf|à|a|para|→|->)\s*$/i;

function amountOf(price: string): number {
  return Number(
    price
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
}

export const findPriceCuts: Detector = (scene) => {
  const prices = findPrices(scene);
  const cuts: Span[] = [];
  prices.forEach((after, index) => {
    const before = prices[index - 1];
    if (before === undefined || after.start - before.end > NEAR) return;
    const between = scene.text.slice(before.end, after.start);
    const falls =
      UP_TO.test(between) &&
      amountOf(scene.text.slice(after.start, after.end)) <
        amountOf(scene.text.slice(before.start, before.end));
    if (
      falls ||
      (/\b(?:was|now|instead|reduced|down|statt|jetzt|antes|agora|ahora|au lieu|avant|maintenant|en vez|en lugar)\b|通常|定価|→/i.test(
        scene.text.slice(Math.max(0, before.start - 12), after.start),
      ) &&
        /\S/.test(between))
    ) {
      cuts.push({ start: before.start, end: after.end });
    }
  });
  return cuts;
};

export const findPercentages: Detector = (scene) => spansOfSlot(scene, 'percent');
