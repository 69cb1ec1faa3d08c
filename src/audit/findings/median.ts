import type { Histogram } from '../../model/audit-sums.ts';
import type { Median } from '../../model/audit-report.ts';
import { betaCdf } from '../beta.ts';
import { postsIn, valueAt } from '../sums/histogram.ts';

/**
 * The median and its interval from order statistics: the two values between which it lies with at least this confidence,
 * whatever the distribution (Conover, Practical Nonparametric Statistics, 3rd ed., 3.2). Fewer than six posts have no such pair at
 * 95 %: `interval` is `null`; no posts, no median.
 */
export function medianOf(histogram: Histogram, confidence: number): Median {
  const posts = postsIn(histogram);
  if (posts === 0) return { posts, median: null, interval: null };
  const median =
    (valueAt(histogram, Math.floor((posts - 1) / 2)) + valueAt(histogram, Math.floor(posts / 2))) / 2;
  const tail = (1 - confidence) / 2;
  // The largest d with P(fewer than d of the posts lie below the median) ≤ tail.
  let low = 0;
  let high = Math.floor(posts / 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (atMostHalves(middle - 1, posts) <= tail) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return { posts, median, interval: null };
  return {
    posts,
    median,
    interval: { low: valueAt(histogram, low - 1), high: valueAt(histogram, posts - low) },
  };
}

/** Chance of at most k heads in n throws of a coin, through the beta distribution. */
function atMostHalves(k: number, n: number): number {
  return k >= n ? 1 : 1 - betaCdf(0.5, k + 1, n - k);
}
