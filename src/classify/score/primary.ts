import { PRIMARY_ORDER, type Reason } from '../../reasons/reasons.ts';
import type { Scene } from '../features/scene.ts';
import type { ReasonScore } from './score.ts';

/** What standing in the headline is worth, in log-odds: the codebook's second question, behind the request. */
const HEADLINE = 0.5;
/** What one place in PRIMARY_ORDER is worth: it decides when evidence and place are about equal. */
const ORDER_STEP = 0.5;

function endOfHeadline({ tokens, sentences }: Scene): number {
  const first = sentences[0];
  return first === undefined ? 0 : (tokens[first.to - 1]?.end ?? 0);
}

/**
 * The one reason that the post is about, among the tagged ones: the strongest, where evidence in the headline counts
 * more, and the specific and rare beats the general and common. `null` when nothing is tagged.
 */
export function choosePrimary(scene: Scene, tagged: readonly ReasonScore[]): Reason | null {
  const headline = endOfHeadline(scene);
  let best: { reason: Reason; worth: number } | null = null;
  for (const reason of PRIMARY_ORDER) {
    const found = tagged.find((candidate) => candidate.reason === reason);
    if (found === undefined) continue;
    const inHeadline = found.evidence.some(({ weight, start }) => weight > 0 && start < headline);
    const worth =
      Math.min(found.logOdds, 5) + (inHeadline ? HEADLINE : 0) - ORDER_STEP * PRIMARY_ORDER.indexOf(reason);
    if (best === null || worth > best.worth) best = { reason, worth };
  }
  return best?.reason ?? null;
}
