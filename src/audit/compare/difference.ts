import type { Estimate } from '../../model/audit-report.ts';
import type { ComparedFigure } from '../../model/comparison.ts';
import { claimOf } from '../gap.ts';

/**
 * The second figure minus the first with its interval, for two feeds that were drawn independently: the variance of the
 * difference is the sum of both. Each side's variance is read off its own interval towards the limit in question
 * (Newcombe 1998, Statistics in Medicine 17:873, method 10; for any two estimates Zou and Donner 2008, 27:1693), so that
 * lopsided intervals, such as those of rare reasons, stay so. Both must be of the same confidence, which is then the
 * difference's too; where they do not overlap, the difference is clear.
 *
 * The classifier's error in a whole feed is in both intervals and is taken for independent. In two windows of one
 * brand, tagged by one lexicon, it is partly the same: the same turns of phrase are misread the same way. What is shared cancels
 * out in a difference (its variance is the sum less twice the covariance), so that the sum is too large there and
 * never too small: the careful choice. The same holds for posts that are in both windows.
 */
export function differenceOf(first: Estimate, second: Estimate): ComparedFigure {
  const value = second.value - first.value;
  const difference = {
    value,
    low: value - Math.hypot(second.value - second.low, first.high - first.value),
    high: value + Math.hypot(second.high - second.value, first.value - first.low),
  };
  return { difference, claim: claimOf(difference) };
}
