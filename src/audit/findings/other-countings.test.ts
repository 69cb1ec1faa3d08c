import { describe, expect, it } from 'vitest';
import { type TaggedPost, UNSCORED } from '../../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import { audit } from '../audit.ts';
import { DEFAULT_BENCHMARKS } from '../benchmarks/index.ts';
import { drawFeed } from '../drawn-feed.ts';
import { makeRandom } from '../random.ts';

const EVEN = REASON_IDS.map(() => 1 / REASON_IDS.length);
const own = drawFeed(EVEN, 80, makeRandom(2));
const some = (posts: number, reason: Reason, changes: Partial<TaggedPost>): TaggedPost[] =>
  Array.from({ length: posts }, (_, i) => ({
    id: `${reason} ${String(i)}`,
    lang: 'en',
    readable: true,
    kind: 'own' as const,
    time: null,
    cutOff: false,
    reasons: [{ reason, score: 1, evidence: [] }],
    primary: reason,
    ...UNSCORED,
    ...changes,
  }));
const countings = (posts: TaggedPost[]) =>
  audit(posts, {
    brand: null,
    platform: 'x',
    missed: {},
    ...DEFAULT_BENCHMARKS,
    lexicon: 'test',
    resamples: 100,
  }).otherCountings;

describe('counting otherwise', () => {
  it('is said where it changes a finding, with how many posts and what', () => {
    const [replies, ...others] = countings([...own, ...some(60, 'service', { kind: 'reply' })]);
    expect(others).toEqual([]);
    expect(replies).toMatchObject({ counting: 'with-replies', posts: 60 });
    expect(replies?.findings).toContainEqual({
      kind: 'gap',
      reason: 'service',
      usual: 'unclear',
      other: 'above',
    });
  });

  it('is not said where nothing would change, or nothing is there to count', () => {
    expect(countings([...own, ...some(1, 'service', { kind: 'reply' })])).toEqual([]);
    expect(countings(own)).toEqual([]);
  });

  it('moves giveaways from events to discounts', () => {
    const feed = [...own, ...some(40, 'event', { giveaway: true })];
    const found = countings(feed).find(({ counting }) => counting === 'giveaways-as-discount');
    expect(found?.posts).toBe(40);
    expect(found?.findings).toContainEqual({
      kind: 'gap',
      reason: 'discount',
      usual: 'unclear',
      other: 'above',
    });
    expect(found?.findings).toContainEqual({
      kind: 'gap',
      reason: 'event',
      usual: 'above',
      other: 'unclear',
    });
  });

  it('never counts what the platform put there, or others wrote', () => {
    expect(
      countings([
        ...own,
        ...some(60, 'event', { kind: 'suggested' }),
        ...some(60, 'event', { kind: 'other' }),
      ]),
    ).toEqual([]);
  });
});
