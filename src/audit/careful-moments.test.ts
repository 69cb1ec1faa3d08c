import { describe, expect, it } from 'vitest';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { carefulMoments } from './careful-moments.ts';
import { GAP_CONFIDENCE } from './claims.ts';
import { correctedShares } from './corrected-shares.ts';
import { addLikelihoods, momentsOf, noLikelihoods } from './sums/likelihood-sums.ts';

/** So many posts that all serve events, and nothing else as far as the classifier can tell. */
function momentsOfEvents(posts: number) {
  const sums = noLikelihoods();
  for (let n = 0; n < posts; n++)
    addLikelihoods(
      sums,
      REASON_IDS.map((reason) => (reason === 'event' ? 0.95 : 0.01 + (n % 3) / 1000)),
    );
  const moments = momentsOf(sums, REASON_IDS);
  if (moments === undefined) throw new Error('no posts');
  return moments;
}
const NO_ERRORS = REASON_IDS.map(() => 0);
const high = (posts: number, reason: Reason, careful: boolean) => {
  const moments = momentsOfEvents(posts);
  const shares = correctedShares(careful ? carefulMoments(moments) : moments, NO_ERRORS, GAP_CONFIDENCE);
  return shares?.[REASON_IDS.indexOf(reason)]?.high ?? NaN;
};

describe('careful moments', () => {
  it('do not rule out a reason because twenty posts lack it, and less so with more posts', () => {
    // One in twenty posts may well serve it: the chance of seeing none of it is 0.95 ** 20 = 36 %.
    expect(high(20, 'community', false)).toBeLessThan(0.02);
    expect(high(20, 'community', true)).toBeGreaterThan(0.05);
    expect(high(2000, 'community', true)).toBeLessThan(0.02);
  });

  it('add half a post for each reason, and leave a single post as it is', () => {
    const { mean } = momentsOfEvents(20);
    carefulMoments(momentsOfEvents(20)).mean.forEach((value, i) => {
      expect(value).toBeCloseTo((20 * (mean[i] ?? 0) + 0.5) / 26, 12);
    });
    expect(carefulMoments(momentsOfEvents(1))).toEqual(momentsOfEvents(1));
  });

  it('have the scatter of the posts and the half posts about their common mean', () => {
    // Two posts, one reason each, and half a post for each of the two: every mean 1/2, squares 3 · (1/4), n − 1 = 1.
    const covariance = [
      [0.5, -0.5],
      [-0.5, 0.5],
    ];
    const careful = carefulMoments({ posts: 2, mean: [0.5, 0.5], covariance });
    expect(careful).toEqual({
      posts: 2,
      mean: [0.5, 0.5],
      covariance: [
        [0.75, -0.75],
        [-0.75, 0.75],
      ],
    });
  });
});
