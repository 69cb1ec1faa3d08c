import type { Estimate } from '../model/audit-report.ts';

/**
 * The difference of two figures from the limits of each (Newcombe 1998, Statistics in Medicine 17:2635, method 10, for
 * proportions of the same sample; for any figures Zou and Donner 2008, Statistics in Medicine 27:1693). Needs no draws, so
 * that limits as strict as those of a family of claims do not rest on the few outermost resamples.
 * @param correlation of the two figures' errors, −1..1: shares of one whole take from each other.
 */
export function differenceOf(one: Estimate, other: Estimate, correlation: number): Estimate {
  const distance = (a: number, b: number) =>
    Math.sqrt(Math.max(0, a ** 2 + b ** 2 - 2 * correlation * a * b));
  const value = one.value - other.value;
  return {
    value,
    low: value - distance(one.value - one.low, other.high - other.value),
    high: value + distance(one.high - one.value, other.value - other.low),
  };
}

/** Of two figures with this covariance and these variances; 0 where one does not vary. */
export function correlation(covariance: number, one: number, other: number): number {
  return one > 0 && other > 0 ? Math.max(-1, Math.min(1, covariance / Math.sqrt(one * other))) : 0;
}
