import { LANGUAGES } from '../../src/reasons/keywords/index.ts';
import { REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import { tagAt } from '../../src/classify/score/score.ts';
import type { TaggedPost } from '../../src/model/tagged-post.ts';

/** Distance of the signals of posts with and without a reason: half of those with it lie above 96 % of those without. */
const SHARPNESS = 1.75;
/** No classifier is surer of a whole feed than this. */
const [LEAST, MOST] = [1e-7, 0.98];
/** The normal distribution in 41 steps, for means over all posts that a feed might have had. */
const STEPS = Array.from({ length: 41 }, (_, i) => (i - 20) / 5);
const WEIGHTS = STEPS.map((step) => Math.exp(-(step ** 2) / 2));
const ALL_WEIGHTS = WEIGHTS.reduce((sum, weight) => sum + weight, 0);

/** The classifier's measured error in one feed, English: what an audit in the extension counts with. */
export const FEED_ERRORS = LANGUAGES.find(({ lang }) => lang === 'en')?.learned?.feedErrors;

/**
 * A feed as an imperfect classifier sees it. Every post gets a score for every reason, from a signal that lies `SHARPNESS`
 * standard deviations higher where the reason is served. Scores are right on average within the feed but for one error
 * for each reason in the whole feed: a normal draw with the standard deviation `FEED_ERRORS`, by which the mean score is
 * off (`npm run eval:classify` measures these on brands held out). No error takes away more than there is, and none adds
 * more, so that errors are nought on average. A classifier that keeps seeing what a feed never serves is not simulated:
 * that is a bias, which no interval carries.
 * @param rates the share of all posts that such a feed might have had which serve each reason, 0..1.
 */
export function asClassified(
  posts: readonly TaggedPost[],
  rates: readonly number[],
  random: (below: number) => number,
): TaggedPost[] {
  const chance = () => (random(0x1_0000_0000) + 0.5) / 0x1_0000_0000;
  const normal = () => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
  const shifts = REASON_IDS.map((reason, i) => {
    const rate = rates[i] ?? 0;
    const error = (FEED_ERRORS?.[reason] ?? 0) * normal();
    const mean = rate + Math.max(-rate, Math.min(rate, error));
    return shiftFor(rate, Math.min(MOST, Math.max(LEAST, mean)));
  });
  return posts.map((post) => {
    const served = new Set(post.reasons.map(({ reason }) => reason));
    const scores = {} as Record<Reason, number>;
    REASON_IDS.forEach((reason, i) => {
      scores[reason] = scoreOf(normal() + (served.has(reason) ? SHARPNESS : 0), shifts[i] ?? 0);
    });
    const reasons = REASON_IDS.filter((reason) => scores[reason] >= tagAt(reason)).map((reason) => ({
      reason,
      score: scores[reason],
      evidence: [],
    }));
    return { ...post, scores, reasons, primary: reasons[0]?.reason ?? null };
  });
}

/** The likelihood by Bayes' rule where `shift` is the log-odds of the rate less half the squared sharpness. */
function scoreOf(signal: number, shift: number): number {
  return 1 / (1 + Math.exp(-(shift + SHARPNESS * signal)));
}

/** The shift with which the mean score of posts that serve the reason at this rate is `mean`. */
function shiftFor(rate: number, mean: number): number {
  const meanAt = (shift: number) =>
    STEPS.reduce(
      (sum, step, i) =>
        sum +
        ((WEIGHTS[i] ?? 0) / ALL_WEIGHTS) *
          ((1 - rate) * scoreOf(step, shift) + rate * scoreOf(step + SHARPNESS, shift)),
      0,
    );
  let [low, high] = [-20, 20];
  for (let halving = 0; halving < 30; halving++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
