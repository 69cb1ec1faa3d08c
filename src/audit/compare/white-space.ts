import type { ComparedReason, NotCompared, WhiteSpace } from '../../model/comparison.ts';

/** Wanted enough to be worth a brand's while: 8 of 100 is what each of twelve reasons would get if all were alike. */
const WANTED_AT_LEAST = 0.08;

/**
 * What consumers want and every brand surely gives less of: each one's interval lies below the consumers' share. The intervals
 * are those of the twelve gaps of one audit. More brands ask for no stricter ones: all of them must pass, and that all pass by
 * chance is no likelier than that one does (Berger 1982, Technometrics 24:295).
 * @param outside why a feed has no say, in the order of the feeds; `null`: it has.
 * @returns `null` where fewer than two have a say: one brand's shortfall is no white space.
 */
export function whiteSpaceOf(
  reasons: readonly ComparedReason[],
  outside: readonly (NotCompared | null)[],
): WhiteSpace | null {
  const feeds = outside.flatMap((why, feed) => (why === null ? [feed] : []));
  if (feeds.length < 2) return null;
  return {
    wantedAtLeast: WANTED_AT_LEAST,
    feeds,
    outside: outside.flatMap((why, feed) => (why === null ? [] : [{ feed, why }])),
    reasons: reasons
      .filter(
        ({ consumers, shares }) =>
          consumers !== null &&
          consumers >= WANTED_AT_LEAST &&
          feeds.every((feed) => (shares[feed]?.high ?? 1) < consumers),
      )
      .map(({ reason }) => reason),
  };
}
