import type { Estimate } from '../model/audit-report.ts';
import type { Resampled } from './bootstrap.ts';
import { matchOf } from './match.ts';
import { pathFrom, pathInterval } from './path-interval.ts';

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
