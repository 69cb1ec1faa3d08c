import { precisionRecall } from '../eval-gather/score.ts';
import { MUTATIONS, type MutationName } from './mutations.ts';
import type { Said } from './silent.ts';

/** How one mutant was read. */
export interface MutantScore {
  readonly page: string;
  readonly platform: string;
  readonly mutation: MutationName;
  readonly reader: string;
  readonly expected: number;
  readonly found: number;
  readonly wrong: number;
  readonly said: Said;
  readonly silent: boolean;
}

export interface Summary {
  readonly mutants: number;
  /** F1 of all posts together, per mutation; absent for a mutation that was not run. */
  readonly f1: Partial<Record<MutationName, number>>;
  readonly platforms: Readonly<Record<string, Partial<Record<MutationName, number>>>>;
  /** Over mutants, each counting once; pages that are merely written again are no mutants. */
  readonly medianF1: number;
  readonly meanF1: number;
  readonly silent: readonly MutantScore[];
  /** Mutants that are read clearly worse than the page as it was, the worst first. */
  readonly worse: readonly { readonly score: MutantScore; readonly f1: number; readonly before: number }[];
}

/** A difference below this is one post of many. */
const CLEARLY = 0.1;

export function summaryOf(scores: readonly MutantScore[]): Summary {
  const mutants = scores.filter(({ mutation }) => mutation !== 'none');
  const platforms = [...new Set(scores.map(({ platform }) => platform))].sort();
  const before = new Map(
    scores.filter(({ mutation }) => mutation === 'none').map((score) => [score.page, f1Of([score])]),
  );
  return {
    mutants: mutants.length,
    f1: perMutation(scores),
    platforms: Object.fromEntries(
      platforms.map((name) => [name, perMutation(scores.filter(({ platform }) => platform === name))]),
    ),
    medianF1: median(mutants.map((score) => f1Of([score]))),
    meanF1: mutants.reduce((sum, score) => sum + f1Of([score]), 0) / Math.max(mutants.length, 1),
    silent: mutants.filter(({ silent }) => silent),
    worse: mutants
      .map((score) => ({ score, f1: f1Of([score]), before: before.get(score.page) ?? 1 }))
      .filter(({ f1, before: original }) => original - f1 >= CLEARLY)
      .sort((a, b) => a.f1 - a.before - (b.f1 - b.before)),
  };
}

export function f1Of(scores: readonly MutantScore[]): number {
  const sum = (count: (score: MutantScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0);
  const found = sum((score) => score.found);
  return precisionRecall(
    found,
    sum((score) => score.expected) - found,
    sum((score) => score.wrong),
  ).f1;
}

function perMutation(scores: readonly MutantScore[]): Partial<Record<MutationName, number>> {
  return Object.fromEntries(
    MUTATIONS.map(({ name }) => [name, scores.filter(({ mutation }) => mutation === name)] as const)
      .filter(([, own]) => own.length > 0)
      .map(([name, own]) => [name, f1Of(own)]),
  );
}

/** The mean of the two in the middle of an even number; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
