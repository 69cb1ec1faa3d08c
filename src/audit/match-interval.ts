import type { Estimate } from '../model/audit-report.ts';
import type { Resampled } from './bootstrap.ts';
import { matchOf } from './match.ts';
import { figuresUnder, pathFrom, pathInterval } from './path-interval.ts';
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
  const match = (shares: ArrayLike<number>) => matchOf(shares, survey);
  const { value, low, high } = pathInterval(
    match,
    mix,
    pathFrom(survey, resampled.centre),
    resampled,
    confidence,
  );
  const around = figuresUnder(match, resampled.centre, resampled);
  const scatter = quantile(around, (1 + confidence) / 2) - quantile(around, 0.5);
  return { value, low: Math.min(low, Math.max(0, match(mix) - scatter)), high };
}
