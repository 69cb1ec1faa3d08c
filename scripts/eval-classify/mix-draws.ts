/** How far the mix of 100 posts is off when it is counted and when it is corrected, and what its interval covers. */
import { correctedShares } from '../../src/audit/corrected-shares.ts';
import { addLikelihoods, momentsOf, noLikelihoods } from '../../src/audit/sums/likelihood-sums.ts';
import { sharesOf } from '../../src/audit/shares.ts';
import { REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import type { HeldOut } from './cross-validate.ts';
import { randomFrom } from './measures.ts';

const DRAW_SIZE = 100;
const DRAWS = 1000;
const CONFIDENCE = 0.95;

export interface MixDraws {
  readonly posts: number;
  /** Mean absolute error of a reason's share against the annotators' of the same posts, 0..1. */
  readonly counted: number;
  readonly corrected: number;
  /** Share of the intervals that hold the annotators' share of the same posts, and that of all posts drawn from. */
  readonly coversDrawn: number;
  readonly coversAll: number;
}

function annotated(posts: readonly HeldOut[]): number[] {
  return sharesOf(REASON_IDS.map((reason) => posts.filter(({ gold }) => gold.includes(reason)).length)) ?? [];
}

function counted(posts: readonly HeldOut[]): number[] {
  return (
    sharesOf(REASON_IDS.map((reason) => posts.filter(({ tagged }) => tagged.includes(reason)).length)) ?? []
  );
}

/**
 * Draws of 100 posts (with replacement) from own posts that were not sought out for a rare reason. `feedErrors` are the
 * shipped ones, of a feed of one brand; a draw of many brands averages them out, over as many feeds as the posts are
 * spread over (the inverse of the sum of squared shares).
 */
export function drawMixes(
  heldOut: readonly HeldOut[],
  feedErrors: Readonly<Record<Reason, number>>,
): MixDraws | null {
  const pool = heldOut.filter(
    ({ post, scores }) => post.kind === 'own' && !post.enriched && Object.keys(scores).length > 0,
  );
  if (pool.length === 0) return null;
  const random = randomFrom(20260101);
  const ofAll = annotated(pool);
  const sums = { counted: 0, corrected: 0, drawn: 0, all: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const posts = Array.from(
      { length: DRAW_SIZE },
      () => pool[Math.floor(random() * pool.length)] as HeldOut,
    );
    const feeds = new Map<string, number>();
    for (const { post } of posts) feeds.set(post.brand, (feeds.get(post.brand) ?? 0) + 1 / DRAW_SIZE);
    const spread = Math.sqrt([...feeds.values()].reduce((sum, share) => sum + share ** 2, 0));
    const truth = annotated(posts);
    const plain = counted(posts);
    const likely = noLikelihoods();
    for (const { scores } of posts)
      addLikelihoods(
        likely,
        REASON_IDS.map((reason) => scores[reason] ?? 0),
      );
    const moments = momentsOf(likely, REASON_IDS);
    const estimates =
      moments &&
      correctedShares(
        moments,
        REASON_IDS.map((reason) => feedErrors[reason] * spread),
        CONFIDENCE,
      );
    (estimates ?? []).forEach(({ value, low, high }, i) => {
      const [drawn, all] = [truth[i] ?? 0, ofAll[i] ?? 0];
      sums.counted += Math.abs((plain[i] ?? 0) - drawn);
      sums.corrected += Math.abs(value - drawn);
      if (low <= drawn && drawn <= high) sums.drawn += 1;
      if (low <= all && all <= high) sums.all += 1;
    });
  }
  const cells = DRAWS * REASON_IDS.length;
  return {
    posts: pool.length,
    counted: sums.counted / cells,
    corrected: sums.corrected / cells,
    coversDrawn: sums.drawn / cells,
    coversAll: sums.all / cells,
  };
}
