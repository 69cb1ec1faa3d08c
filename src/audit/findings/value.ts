import type { Estimate, TwoShares, ValueAgainstCloseness } from '../../model/audit-report.ts';
import type { Reason } from '../../reasons/reasons.ts';
import { claimOf } from '../gap.ts';

/** What a customer can use at once, and what ties them to the brand or to each other. */
const TANGIBLE: readonly Reason[] = ['discount', 'purchase', 'reviews'];
const CLOSENESS: readonly Reason[] = ['connected', 'community'];

/** The estimates that the feed's side needs: of groups of asked positions, and of first minus second of two groups. */
export interface GroupShares {
  of(group: readonly number[]): Estimate;
  difference(one: readonly number[], other: readonly number[]): Estimate;
}

/**
 * Tangible value against closeness in the feed and in both surveys, over those of the five reasons that were asked about.
 * @param feed `null` under the posts that a claim needs.
 */
export function valueOf(
  asked: readonly Reason[],
  feed: GroupShares | null,
  surveys: { consumers: readonly number[] | null; executives: readonly number[] | null },
): ValueAgainstCloseness {
  const at = (reasons: readonly Reason[]) =>
    asked.flatMap((reason, i) => (reasons.includes(reason) ? [i] : []));
  const [tangible, closeness] = [at(TANGIBLE), at(CLOSENESS)];
  if (tangible.length === 0 || closeness.length === 0)
    return { reasons: [], feed: null, consumers: null, executives: null, claim: null };
  const inSurvey = (shares: readonly number[] | null): TwoShares | null => {
    if (shares === null) return null;
    const [one, other] = [tangible, closeness].map((group) =>
      group.reduce((sum, i) => sum + (shares[i] ?? 0), 0),
    ) as [number, number];
    return { tangible: one, closeness: other, difference: one - other };
  };
  const consumers = inSurvey(surveys.consumers);
  const found = feed && {
    tangible: feed.of(tangible),
    closeness: feed.of(closeness),
    difference: feed.difference(tangible, closeness),
  };
  return {
    reasons: [...tangible, ...closeness].flatMap((i) => asked[i] ?? []),
    feed: found,
    consumers,
    executives: inSurvey(surveys.executives),
    claim:
      found && consumers
        ? claimOf({
            value: found.difference.value - consumers.difference,
            low: found.difference.low - consumers.difference,
            high: found.difference.high - consumers.difference,
          })
        : null,
  };
}
