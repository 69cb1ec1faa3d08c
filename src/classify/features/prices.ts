import type { Span } from '../text/token.ts';
import { type Detector, spansOfSlot } from './scene.ts';

/** Sums with more digits are company news ("$2 million"), not something on a shelf. */
const HIGHEST_PRICE_DIGITS = 4;

function isPrice(text: string): boolean {
  return (
    text.replace(/[.,]\d{2}(?!\d)/, '').replace(/\D/g, '').length <= HIGHEST_PRICE_DIGITS &&
    !/\d\s*(?:[kmb]\b|bn|mill|billion|thousand|mil\b|milh|bilh|mio\b|mrd)/i.test(text)
  );
}

/** Sums that could be the price of a thing. */
export const findPrices: Detector = (scene) =>
  spansOfSlot(scene, 'money').filter(({ start, end }) => isPrice(scene.text.slice(start, end)));

/** Two prices at most this far apart, the second one lower: a price and what it was cut to. */
const NEAR = 40;

export const findPriceCuts: Detector = (scene) => {
  const prices = findPrices(scene);
  const cuts: Span[] = [];
  prices.forEach((after, index) => {
    const before = prices[index - 1];
    if (before === undefined || after.start - before.end > NEAR) return;
    const between = scene.text.slice(before.end, after.start);
    if (
      /\b(?:was|now|instead|reduced|down|statt|jetzt|antes|agora|ahora|au lieu|avant|maintenant)\b/i.test(
        scene.text.slice(Math.max(0, before.start - 12), after.start),
      ) &&
      /\S/.test(between)
    ) {
      cuts.push({ start: before.start, end: after.end });
    }
  });
  return cuts;
};

export const findPercentages: Detector = (scene) => spansOfSlot(scene, 'percent');
