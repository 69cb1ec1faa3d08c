import type { LikelihoodSums } from '../../model/audit-sums.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';

const REASONS = REASON_IDS.length;
const PAIRS = (REASONS * (REASONS + 1)) / 2;
/** Likelihoods are added up in thousandths: finer than any classifier is right. */
const UNITS = 1000;

/** Sums over no posts. */
export function noLikelihoods(): LikelihoodSums {
  return { posts: 0, sums: new Array<number>(REASONS).fill(0), products: new Array<number>(PAIRS).fill(0) };
}

/** Adds one post's likelihoods, 0..1 in survey order, to the sums in place. */
export function addLikelihoods(to: LikelihoodSums, likelihoods: readonly number[]): void {
  const units = likelihoods.map((likelihood) => Math.round(likelihood * UNITS));
  to.posts += 1;
  let pair = 0;
  for (let i = 0; i < REASONS; i++) {
    const one = units[i] ?? 0;
    to.sums[i] = (to.sums[i] ?? 0) + one;
    for (let j = i; j < REASONS; j++, pair++)
      to.products[pair] = (to.products[pair] ?? 0) + one * (units[j] ?? 0);
  }
}

/** Adds sums to sums in place. */
export function addLikelihoodSums(to: LikelihoodSums, more: LikelihoodSums): void {
  to.posts += more.posts;
  more.sums.forEach((sum, i) => (to.sums[i] = (to.sums[i] ?? 0) + sum));
  more.products.forEach((product, i) => (to.products[i] = (to.products[i] ?? 0) + product));
}

/** Mean and scatter of the likelihoods of one post, for the given reasons in their order. */
export interface Moments {
  readonly posts: number;
  readonly mean: readonly number[];
  /** Between posts, with the divisor n − 1; all zero for a single post. */
  readonly covariance: readonly (readonly number[])[];
}

/** The moments of the asked reasons; without posts `undefined`. */
export function momentsOf(sums: LikelihoodSums, asked: readonly Reason[]): Moments | undefined {
  const { posts } = sums;
  if (posts === 0) return undefined;
  const at = asked.map((reason) => REASON_IDS.indexOf(reason));
  const mean = at.map((i) => (sums.sums[i] ?? 0) / UNITS / posts);
  const covariance = at.map((i, a) =>
    at.map((j, b) => {
      if (posts < 2) return 0;
      const products = (sums.products[pairAt(Math.min(i, j), Math.max(i, j))] ?? 0) / UNITS ** 2;
      return (products - posts * (mean[a] ?? 0) * (mean[b] ?? 0)) / (posts - 1);
    }),
  );
  return { posts, mean, covariance };
}

function pairAt(i: number, j: number): number {
  return i * REASONS - (i * (i - 1)) / 2 + (j - i);
}
