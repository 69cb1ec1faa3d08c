import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { type TaggedPost, UNSCORED } from '../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { sharesOf } from './shares.ts';
import { countedOf } from './sums/counted.ts';
import { sumsOf } from './sums/sums.ts';
import { postsPerReason } from './tally.ts';

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

const tallyOf = (posts: TaggedPost[], asked: readonly Reason[]) => countedOf(sumsOf(posts), asked).tally;

const sharesIn = (posts: TaggedPost[], asked: readonly Reason[] = REASON_IDS) =>
  sharesOf(postsPerReason(tallyOf(posts, asked)));

const anyPosts = fc.array(
  fc.uniqueArray(fc.constantFrom(...REASON_IDS), { maxLength: 3 }).map((reasons) => post(...reasons)),
  { maxLength: 40 },
);

describe('shares of tags', () => {
  it('of no posts, or of posts without reasons, are none', () => {
    expect(sharesIn([])).toBeUndefined();
    expect(sharesIn([post(), post()])).toBeUndefined();
  });

  it('count a post with two reasons once for each', () => {
    const shares = sharesIn(
      [post('discount', 'purchase'), post('discount')],
      ['discount', 'purchase', 'event'],
    );
    expect(shares).toEqual([2 / 3, 1 / 3, 0]);
  });

  it('are taken over the reasons that were asked', () => {
    expect(sharesIn([post('discount', 'event'), post('event')], ['discount', 'purchase'])).toEqual([1, 0]);
    expect(sharesIn([post('event')], ['discount'])).toBeUndefined();
  });

  it('sum to 1 and do not depend on the order of the posts', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const shares = sharesIn(posts);
        expect(sharesIn([...posts].reverse())).toEqual(shares);
        if (shares) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
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
