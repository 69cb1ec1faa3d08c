import type { Estimate } from '../model/audit-report.ts';
import type { Resampled } from './bootstrap.ts';
import { matchOf } from './match.ts';
import { pathFrom, pathInterval } from './path-interval.ts';
import { quantile } from './quantile.ts';

/**
 * The match of a feed with one survey column, 0..100, freed of its bias (chance differences only ever lower a match, so
 * that the plain figure of a small feed reads too low), with its interval. The candidates lie on the line from the survey
 * through the feed's mix, see `path-interval.ts`; simulated coverage: README, "Measured".
 */
export function matchInterval(
  mix: readonly number[],
  survey: readonly number[],
  resampled: Resampled,
  confidence: number,
): Estimate {
  return pathInterval(
    (shares) => matchOf(shares, survey),
    mix,
    pathFrom(survey, resampled.centre),
    resampled,
    confidence,
  );
}

/**
 * Match with consumers − match with executives, both on the same resamples: positive means closer to
 * consumers. `value` is the plain difference, because the two drops nearly cancel. The interval is the percentile one,
 * widened by three drops on the side that a correction would move it to: corrected throughout, it claims a side where
 * there is none in 10 to 30 % of feeds; left as it is, in up to 25 % of feeds made up of three reasons.
 *
 * Tests inverted along the line between the surveys, as for the match, claim a side in 8 to 13 % of such feeds.
 *
 * Simulated for feeds with no difference: a side claimed in at most 3 % of feeds midway between the surveys (nominal 5 %),
 * in 5 to 10 % of those made up of three reasons. The side is what may be claimed; the size is understated.
 */
export function matchDifference(
  mix: readonly number[],
  consumers: readonly number[],
  executives: readonly number[],
  resampled: Resampled,
  confidence: number,
): Estimate {
  const difference = (shares: ArrayLike<number>) => matchOf(shares, consumers) - matchOf(shares, executives);
  const { ascending, mean } = deviations(resampled, difference);
  const value = difference(mix);
  const tail = (1 - confidence) / 2;
  return {
    value,
    low: Math.min(value, value + quantile(ascending, tail) - Math.max(0, 3 * mean)),
    high: Math.max(value, value + quantile(ascending, 1 - tail) - Math.min(0, 3 * mean)),
  };
}

/** How a figure of the mix scatters around its centre over the resamples. */
function deviations(
  { reasons, resamples, shares, centre, scale }: Resampled,
  figure: (shares: ArrayLike<number>) => number,
): { ascending: Float64Array; mean: number } {
  const atCentre = figure(centre);
  const ascending = new Float64Array(resamples);
  let sum = 0;
  for (let r = 0; r < resamples; r++) {
    const deviation = scale * (figure(shares.subarray(r * reasons, (r + 1) * reasons)) - atCentre);
    ascending[r] = deviation;
    sum += deviation;
  }
  return { ascending: ascending.sort(), mean: sum / resamples };
}
