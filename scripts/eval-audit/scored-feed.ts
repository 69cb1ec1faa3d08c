import { LANGUAGES } from '../../src/reasons/keywords/index.ts';
import { REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import { tagAt } from '../../src/classify/score/score.ts';
import type { TaggedPost } from '../../src/model/tagged-post.ts';

/** Distance of the scores of posts with and without a reason: half of those with it score above 96 % of those without. */
const SHARPNESS = 1.75;
/** A feed that the classifier was fitted on has each reason in so many posts. */
const POOL_RATE = 1.45 / REASON_IDS.length;

/** The classifier's measured error in one feed, English: what an audit in the extension counts with. */
export const FEED_ERRORS = LANGUAGES.find(({ lang }) => lang === 'en')?.learned?.feedErrors;

/**
 * A feed as an imperfect classifier sees it: every post gets a score for every reason that is right on average over the
 * feeds that it was fitted on, from a signal that lies `SHARPNESS` standard deviations higher where the reason is served. Feeds
 * unlike those are misjudged, as real ones are: what `feedErrors` are for.
 */
export function asClassified(posts: readonly TaggedPost[], random: (below: number) => number): TaggedPost[] {
  const chance = () => (random(0x1_0000_0000) + 0.5) / 0x1_0000_0000;
  const normal = () => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
  const prior = Math.log(POOL_RATE / (1 - POOL_RATE));
  return posts.map((post) => {
    const served = new Set(post.reasons.map(({ reason }) => reason));
    const scores = {} as Record<Reason, number>;
    for (const reason of REASON_IDS) {
      const signal = normal() + (served.has(reason) ? SHARPNESS : 0);
      scores[reason] = 1 / (1 + Math.exp(-(prior + SHARPNESS * signal - SHARPNESS ** 2 / 2)));
    }
    const reasons = REASON_IDS.filter((reason) => scores[reason] >= tagAt(reason)).map((reason) => ({
      reason,
      score: scores[reason],
      evidence: [],
    }));
    return { ...post, scores, reasons, primary: reasons[0]?.reason ?? null };
  });
}
