import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TaggedPost, UNSCORED } from '../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { mixOf } from './mix.ts';
import { postsPerReason, tallyOf } from './tally.ts';

const post = (...reasons: Reason[]): TaggedPost => ({
  id: reasons.join(),
  lang: 'en',
  readable: true,
  kind: 'own',
  time: null,
  cutOff: false,
  reasons: reasons.map((reason) => ({ reason, score: 1, evidence: [] })),
  primary: reasons[0] ?? null,
  ...UNSCORED,
});

const anyPosts = fc.array(
  fc.uniqueArray(fc.constantFrom(...REASON_IDS), { maxLength: 3 }).map((reasons) => post(...reasons)),
  { maxLength: 40 },
);

describe('mix', () => {
  it('of no posts, or of posts without reasons, is no mix', () => {
    expect(mixOf([])).toBeUndefined();
    expect(mixOf([post(), post()])).toBeUndefined();
  });

  it('counts a post with two reasons once for each', () => {
    const mix = mixOf([post('discount', 'purchase'), post('discount')]);
    expect(mix?.discount).toBeCloseTo(2 / 3, 12);
    expect(mix?.purchase).toBeCloseTo(1 / 3, 12);
    expect(mix?.event).toBe(0);
  });

  it('is taken over the reasons that were asked; the others are absent, not zero', () => {
    const mix = mixOf([post('discount', 'event'), post('event')], ['discount', 'purchase']);
    expect(mix).toEqual({ discount: 1, purchase: 0 });
    expect(mixOf([post('event')], ['discount'])).toBeUndefined();
  });

  it('sums to 1 and does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const mix = mixOf(posts);
        expect(mixOf([...posts].reverse())).toEqual(mix);
        if (mix) expect(Object.values(mix).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never loses a count by one more post, and adds up from halves', () => {
    const counts = (posts: TaggedPost[]) => postsPerReason(tallyOf(posts, REASON_IDS));
    fc.assert(
      fc.property(anyPosts, anyPosts, (one, other) => {
        const sum = counts(one).map((count, i) => count + (counts(other)[i] ?? 0));
        expect(counts([...one, ...other])).toEqual(sum);
      }),
    );
  });
});
