import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { type TaggedPost, UNSCORED } from '../model/tagged-post.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { correctedShares as sharesOfMoments, gammaLike, resampleMoments } from './corrected-shares.ts';
import { addLikelihoods, type Moments, momentsOf, noLikelihoods } from './sums/likelihood-sums.ts';
import { sumsOf } from './sums/sums.ts';
import { countedOf } from './sums/counted.ts';

const ASKED = ['discount', 'purchase', 'reviews'] as const;
function momentsIn(posts: readonly (readonly number[])[]): Moments {
  const sums = noLikelihoods();
  for (const post of posts) addLikelihoods(sums, [...post, ...new Array<number>(9).fill(0)]);
  return momentsOf(sums, ASKED) ?? { posts: 0, mean: [], covariance: [] };
}
const correctedShares = (posts: readonly (readonly number[])[], errors: number[], confidence: number) =>
  sharesOfMoments(momentsIn(posts), errors, confidence);

const NO_ERRORS = [0, 0, 0];
const anyPosts = fc.array(
  fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.001, max: 0.999, noNaN: true }))),
  {
    minLength: 1,
    maxLength: 40,
  },
);

describe('corrected shares', () => {
  it('are not there without posts', () => {
    expect(correctedShares([], NO_ERRORS, 0.95)).toBeUndefined();
  });

  it('add up likelihoods, so that four half tags are two posts', () => {
    const shares = correctedShares(
      [
        [0.5, 1, 0],
        [0.5, 0, 0],
        [0.5, 1, 0],
        [0.5, 0, 0],
      ],
      NO_ERRORS,
      0.95,
    );
    expect(shares?.map(({ value }) => value)).toEqual([0.5, 0.5, 0]);
  });

  it('sum to 1, lie in their intervals, and do not depend on the order of the posts', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const shares = correctedShares(posts, [0.05, 0.1, 0.02], 0.95) ?? [];
        expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 9);
        for (const { value, low, high } of shares) {
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
        const turned = correctedShares([...posts].reverse(), [0.05, 0.1, 0.02], 0.95) ?? [];
        turned.forEach(({ value }, i) => {
          expect(value).toBeCloseTo(shares[i]?.value ?? 0, 9);
        });
      }),
    );
  });

  it('are less sure where the classifier errs more, and no surer with endless posts than it allows', () => {
    const posts = Array.from({ length: 5000 }, (_, n) => [n % 2 === 0 ? 0.9 : 0.1, 0.5, 0.2]);
    const width = (error: number) => {
      const [first] = correctedShares(posts, [error, error, error], 0.95) ?? [];
      return (first?.high ?? 0) - (first?.low ?? 0);
    };
    expect(width(0.1)).toBeGreaterThan(2 * width(0.02));
    expect(width(0.1)).toBeGreaterThan(0.1);
  });
});

describe('an error of the classifier', () => {
  it('leaves room for a reason that it overlooked in the whole feed', () => {
    const posts = Array.from({ length: 400 }, (_, n) => [n % 2 === 0 ? 0.9 : 0.1, 0.5, 0.001]);
    const [, , overlooked] = correctedShares(posts, [0.02, 0.02, 0.05], 0.95) ?? [];
    // 1.96 · 0.05 posts of about one that are expected of each post.
    expect(overlooked?.low).toBe(0);
    expect(overlooked?.high).toBeGreaterThan(0.09);
    expect(overlooked?.high).toBeLessThan(0.11);
  });
});

describe('draws that cannot fall below zero', () => {
  // scipy 1.10.1: gamma.ppf([.025, .5, .975], 4, scale=.025), of mean 0.1 and deviation 0.05.
  it.each([
    [-1.959964, 0.02725],
    [0, 0.0918],
    [1.959964, 0.21918],
  ])(
    'lie %d deviations off where the gamma distribution has them, to half a percent of the mean',
    (at, exact) => {
      expect(Math.abs(gammaLike(0.1, 0.05, at * 0.05) - exact)).toBeLessThan(0.0005);
    },
  );

  it('stay at a mean that does not vary, and above zero', () => {
    expect(gammaLike(0.1, 0, 0)).toBe(0.1);
    expect(gammaLike(0, 0, 0)).toBe(0);
    expect(gammaLike(0.01, 0.05, -0.2)).toBe(0);
  });
});

describe('resampled likelihoods', () => {
  it('scatter around the corrected mix, and further where the classifier errs', () => {
    const posts = Array.from({ length: 60 }, (_, n) => [n % 3 === 0 ? 0.9 : 0.1, 0.4, 0.3]);
    const [first] = correctedShares(posts, NO_ERRORS, 0.95) ?? [];
    const spread = (error: number) => {
      const { scatter, errors, reasons, resamples, centre } = resampleMoments(
        momentsIn(posts),
        [error, error, error],
        500,
        1,
      );
      expect(centre[0]).toBeCloseTo(first?.value ?? 0, 12);
      let squares = 0;
      for (let r = 0; r < resamples; r++)
        squares +=
          ((scatter[r * reasons] ?? 0) * Math.sqrt(centre[0] ?? 0) + (errors?.[r * reasons] ?? 0)) ** 2;
      return Math.sqrt(squares / resamples);
    };
    expect(spread(0)).toBeGreaterThan(0.01);
    expect(spread(0.1)).toBeGreaterThan(1.5 * spread(0));
  });
});

describe('moments', () => {
  it('are there only where every post came with scores', () => {
    const scores = Object.fromEntries(REASON_IDS.map((reason) => [reason, 0.2]));
    const post: TaggedPost = {
      id: '1',
      lang: 'en',
      readable: true,
      kind: 'own',
      time: null,
      cutOff: false,
      reasons: [],
      primary: null,
      ...UNSCORED,
    };
    expect(countedOf(sumsOf([{ ...post, scores }]), ['event']).moments?.mean).toEqual([0.2]);
    expect(countedOf(sumsOf([{ ...post, scores }, post]), ['event']).moments).toBeUndefined();
  });
});
