import type { Estimate } from '../model/audit-report.ts';
import { matchOf } from './match.ts';
import { normalQuantile } from './normal.ts';

/** The two matches' difference is worked out in so many steps from one end of what is possible to the other. */
const STEPS = 400;

/**
 * Match with consumers − match with executives, −100..100; positive: closer to consumers. The interval holds every difference
 * that some mix has which is not too far from what was found: the squares of its distances, each over how far such a share
 * scatters, sum to no more than one normal variable's at this confidence (a profile interval: Venzon and Moolgavkar 1988,
 * Applied Statistics 37:87; the distance is Neyman's score form, with the scatter at the mix that is tried).
 *
 * Only between the two surveys' shares does a reason say anything about the side; beyond, both matches move alike. The
 * difference is thus a sum of one bounded step for each reason, and the nearest mix with a given difference is found
 * exactly, reason by reason (dynamic programming). That shares sum to 1 is left aside, which can only bring mixes nearer.
 *
 * Why not resamples: where a reason lies just beyond one survey's share they hardly ever see the other side of the step;
 * simulated, they name a side in up to 18 % of feeds that have none.
 * @param variance of the share at a position, were the true share this.
 */
export function sideInterval(
  mix: readonly number[],
  consumers: readonly number[],
  executives: readonly number[],
  variance: (position: number, share: number) => number,
  confidence: number,
): Estimate {
  const value = matchOf(mix, consumers) - matchOf(mix, executives);
  const farthest = normalQuantile((1 + confidence) / 2) ** 2;
  const steps = mix.map((share, i): Step => {
    const [one, other] = [consumers[i] ?? 0, executives[i] ?? 0];
    return { share, from: Math.min(one, other), to: Math.max(one, other), rising: one > other, at: i };
  });
  const size = (100 * steps.reduce((sum, { from, to }) => sum + to - from, 0)) / STEPS;
  if (size === 0) return { value, low: value, high: value };
  return {
    value,
    low: value - reach(steps, false, size, variance, farthest),
    high: value + reach(steps, true, size, variance, farthest),
  };
}

/** A reason's part in the difference: it grows (`rising`), or falls, with its share between `from` and `to`. */
interface Step {
  readonly share: number;
  readonly from: number;
  readonly to: number;
  readonly rising: boolean;
  readonly at: number;
}

/** How far the difference can be raised, or lowered, by mixes within the distance, in points. */
function reach(
  steps: readonly Step[],
  raise: boolean,
  size: number,
  variance: (position: number, share: number) => number,
  farthest: number,
): number {
  /** By gain in units of `size`: the least squared distance of a mix that gains as much. */
  let nearest = [0];
  for (const { share, from, to, rising, at } of steps) {
    const up = rising === raise;
    const start = Math.min(to, Math.max(from, share));
    const room = (100 * (up ? to - start : start - from)) / size;
    const costs = [0];
    for (let gain = 1; gain < room + 1; gain++) {
      const moved = (Math.min(gain, room) * size) / 100;
      const there = up ? start + moved : start - moved;
      const scatter = variance(at, there);
      const cost = scatter > 0 ? (there - share) ** 2 / scatter : Infinity;
      if (cost > farthest) break;
      costs.push(cost);
    }
    const next = new Array<number>(nearest.length + costs.length - 1).fill(Infinity);
    nearest.forEach((before, gained) => {
      costs.forEach((cost, gain) => {
        next[gained + gain] = Math.min(next[gained + gain] ?? Infinity, before + cost);
      });
    });
    while ((next.at(-1) ?? 0) > farthest) next.pop();
    nearest = next;
  }
  return (nearest.length - 1) * size;
}
