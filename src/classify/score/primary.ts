import { PRIMARY_ORDER, type Reason } from '../../reasons/reasons.ts';

/** More evidence than this makes a reason no more the main one. */
const ENOUGH = 5;

/**
 * The one reason that the post is about, among the tagged ones: the strongest, where the specific and rare beats the
 * general and common by `bonus` (log-odds). `null` when nothing is tagged. That evidence in the headline should count
 * more, the codebook's second question, was tried and made no difference on labelled posts.
 */
export function choosePrimary(
  tagged: readonly { readonly reason: Reason; readonly logOdds: number }[],
  bonus: Readonly<Record<Reason, number>>,
): Reason | null {
  let best: { reason: Reason; worth: number } | null = null;
  for (const reason of PRIMARY_ORDER) {
    const found = tagged.find((candidate) => candidate.reason === reason);
    if (found === undefined) continue;
    const worth = Math.min(found.logOdds, ENOUGH) + bonus[reason];
    if (best === null || worth > best.worth) best = { reason, worth };
  }
  return best?.reason ?? null;
}
