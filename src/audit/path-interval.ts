import type { Estimate } from '../model/audit-report.ts';
import type { Resampled } from './bootstrap.ts';

/** A figure of a mix, such as its match with a survey. */
export type MixFigure = (shares: ArrayLike<number>) => number;

/** Mixes along one line, in order of a step: at `found` stands the mix that was found. */
export interface MixPath {
  readonly from: number;
  readonly found: number;
  readonly to: number;
  /** Writes the mix at a step; need not be normalised, and may be negative where the line leaves what is possible. */
  at(step: number, into: Float64Array): void;
}

/** Leaves a thousandth of the path, less than the resamples can tell. */
const HALVINGS = 10;

/**
 * A figure whose plain value is biased, with its interval, by asking of one mix after the other along a path: would a
 * feed whose true mix this is have shown what was found? (Inversion of tests, Neyman 1937; the scatter of each candidate is
 * that of the resamples, its size that of the candidate's own shares, as counts scatter.) The value is the figure of the
 * mix under which half of all feeds lie above what was found and half below; the limits are those of the mixes under which
 * a feed like this one would be among the (1 − confidence) / 2 highest, or lowest.
 *
 * Why not resamples around the found mix alone: chance lowers a match and raises unevenness, most of all close to the
 * end of the scale, so that their spread around the found mix says little about the truth there.
 * @param path through the centre of the resamples, in which a reason that was never seen is not ruled out.
 */
export function pathInterval(
  figure: MixFigure,
  mix: readonly number[],
  path: MixPath,
  resampled: Resampled,
  confidence: number,
): Estimate {
  const plain = figure(mix);
  const { resamples } = resampled;
  const drawn = drawsOf(resampled);
  const known = new Map<number, number>();
  const truth = new Float64Array(resampled.reasons);
  const roots = new Float64Array(resampled.reasons);
  const row = new Float64Array(resampled.reasons);
  const trueFigure = (step: number): number => {
    path.at(step, truth);
    possible(truth);
    return figure(truth);
  };
  /** The share of feeds drawn under the mix at this step that lie below what was found; those that tie count half. */
  const below = (step: number): number => {
    const before = known.get(step);
    if (before !== undefined) return before;
    path.at(step, truth);
    possible(truth);
    for (let i = 0; i < truth.length; i++) roots[i] = Math.sqrt(truth[i] ?? 0);
    let found = 0;
    for (let r = 0; r < resamples; r++) {
      drawn(r, truth, roots, row);
      const value = figure(row);
      found += value < plain - 1e-12 ? 1 : value > plain + 1e-12 ? 0 : 0.5;
    }
    known.set(step, found / resamples);
    return found / resamples;
  };
  const rising = trueFigure(path.to) >= trueFigure(path.from);
  /** The step at which just this share of feeds lies below what was found. */
  const stepWhere = (share: number): number => {
    // Where the true figure is higher, fewer feeds lie below.
    const [lowest, highest] = rising ? [path.from, path.to] : [path.to, path.from];
    if (below(lowest) <= share) return lowest;
    if (below(highest) >= share) return highest;
    let [low, high] = [lowest, highest];
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (low + high) / 2;
      if (below(middle) > share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const tail = (1 - confidence) / 2;
  const value = trueFigure(stepWhere(0.5));
  return {
    value,
    low: Math.min(value, trueFigure(stepWhere(1 - tail))),
    high: Math.max(value, trueFigure(stepWhere(tail))),
  };
}

/** The figure of every resample, were `mix` the true one, ascending. */
export function figuresUnder(figure: MixFigure, mix: ArrayLike<number>, resampled: Resampled): Float64Array {
  const truth = Float64Array.from(mix);
  const roots = truth.map(Math.sqrt);
  const row = new Float64Array(resampled.reasons);
  const drawn = drawsOf(resampled);
  return Float64Array.from({ length: resampled.resamples }, (_, r) => {
    drawn(r, truth, roots, row);
    return figure(row);
  }).sort();
}

/** How draw `r` would have come out if the true mix were another, `roots` the roots of its shares. */
function drawsOf({ reasons, scatter, errors }: Resampled) {
  return (r: number, truth: Float64Array, roots: Float64Array, into: Float64Array): void => {
    const from = r * reasons;
    for (let i = 0; i < reasons; i++) {
      const share = truth[i] ?? 0;
      // No error takes away more than there is, nor, to be none on average, adds more.
      const error = errors === null ? 0 : Math.max(-share, Math.min(share, errors[from + i] ?? 0));
      into[i] = share + (scatter[from + i] ?? 0) * (roots[i] ?? 0) + error;
    }
    possible(into);
  };
}

/** Makes shares of what may be none: nothing below zero, the sum 1. */
function possible(shares: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    if (!((shares[i] ?? 0) > 0)) shares[i] = 0;
    sum += shares[i] ?? 0;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = sum > 0 ? (shares[i] ?? 0) / sum : 1 / shares.length;
}

/** From one mix through another and as far again beyond it: "more like the survey", "less like it". */
export function pathFrom(origin: readonly number[], mix: ArrayLike<number>): MixPath {
  return {
    from: 0,
    found: 1,
    to: 3,
    at: (step, into) => {
      for (let i = 0; i < into.length; i++)
        into[i] = (origin[i] ?? 0) + step * ((mix[i] ?? 0) - (origin[i] ?? 0));
    },
  };
}
