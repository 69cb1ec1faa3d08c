import type { Histogram } from '../../model/audit-sums.ts';

/** Pages print "1.3K": two digits are all that is known of a large count, and keep a histogram small. */
const DIGITS = 2;
const EXACT_BELOW = 10 ** DIGITS;

/** The value that stands for a count: itself below 100, above it the first two digits. */
export function binOf(count: number): number {
  if (count < EXACT_BELOW) return Math.round(count);
  const unit = 10 ** (Math.floor(Math.log10(count)) - DIGITS + 1);
  return Math.round(count / unit) * unit;
}

/** One histogram of several. */
export function addHistograms(parts: readonly Histogram[]): Histogram {
  const posts = new Map<number, number>();
  for (const part of parts) for (const [value, n] of part) posts.set(value, (posts.get(value) ?? 0) + n);
  return [...posts].sort((a, b) => a[0] - b[0]);
}

/** What is left of a histogram without some of its posts. Both must come from the same posts. */
export function without(all: Histogram, some: Histogram): Histogram {
  const less = new Map(some);
  return all
    .map(([value, n]): [number, number] => [value, n - (less.get(value) ?? 0)])
    .filter(([, n]) => n > 0);
}

/** How many posts a histogram holds. */
export function postsIn(histogram: Histogram): number {
  return histogram.reduce((sum, [, n]) => sum + n, 0);
}

/** The value at a place of the ascending list, 0 the smallest; the histogram must hold more posts than `place`. */
export function valueAt(histogram: Histogram, place: number): number {
  let before = 0;
  for (const [value, n] of histogram) {
    before += n;
    if (place < before) return value;
  }
  return histogram.at(-1)?.[0] ?? 0;
}
