import { describe, expect, it } from 'vitest';
import type { AuditReport, Estimate, Match, ReasonFigures } from '../model/audit-report.ts';
import type { Reason } from '../reasons/reasons.ts';
import { verdictOf } from './verdict.ts';

const posts = (counted: number, untagged = 0): AuditReport['posts'] => ({
  read: counted,
  counted,
  tagged: counted - untagged,
  untagged,
  cutOff: 0,
  unreadable: 0,
  unreadableLanguages: [],
  leftOut: {},
  unsure: 0,
  noneKinds: {},
});
const around = (value: number, by: number): Estimate => ({ value, low: value - by, high: value + by });
const match = (difference: Estimate | null, consumers = around(80, 5)): Match => ({
  consumers,
  executives: around(78, 5),
  difference,
  anchor: 89,
});
const gap = (
  reason: Reason,
  share: Estimate,
  wanted: number,
  claim: ReasonFigures['shareClaim'],
): ReasonFigures => ({
  reason,
  posts: 0,
  countedShare: share.value,
  share,
  rank: null,
  consumers: { said: 50, share: wanted, rank: 1 },
  executives: null,
  shareGap: { value: share.value - wanted, low: share.low - wanted, high: share.high - wanted },
  shareClaim: claim,
  rankGap: null,
  rankClaim: null,
  morePosts: null,
});
const hole = gap('reviews', { value: 0.005, low: 0, high: 0.04 }, 0.1, 'below');
const more = gap('event', around(0.2, 0.05), 0.06, 'above');
const less = gap('discount', around(0.05, 0.03), 0.12, 'below');
const even = match(around(1, 3));

describe('verdict', () => {
  it('says first what forbids a claim', () => {
    expect(verdictOf(posts(0), even, [])).toEqual({ kind: 'empty' });
    expect(verdictOf({ ...posts(0), read: 9 }, even, [])).toEqual({ kind: 'too-few', posts: 0, needed: 20 });
    expect(verdictOf(posts(19), match(around(9, 2)), [more])).toMatchObject({ kind: 'too-few', posts: 19 });
    expect(verdictOf(posts(100, 41), match(around(9, 2)), [more])).toMatchObject({
      kind: 'untagged',
      untagged: 41,
    });
    expect(verdictOf(posts(100, 40), match(around(9, 2)), [])).toEqual({ kind: 'closer-to-consumers' });
  });

  it('names a side only where the paired difference leaves zero out, also under 60 posts', () => {
    expect(verdictOf(posts(30), match(around(-6, 4)), [more])).toEqual({ kind: 'closer-to-executives' });
    expect(verdictOf(posts(90), match({ value: 3, low: 0, high: 6 }), [])).toEqual({
      kind: 'undecided',
      posts: 90,
    });
  });

  it('sees one hole only in a feed that is surely fine otherwise', () => {
    expect(verdictOf(posts(90), even, [hole, more])).toEqual({ kind: 'one-hole', reason: 'reviews' });
    expect(verdictOf(posts(90), even, [hole, less]).kind).toBe('undecided');
    expect(verdictOf(posts(90), even, [less]).kind).toBe('undecided');
    expect(verdictOf(posts(90), match(around(1, 3), around(62, 5)), [hole]).kind).toBe('undecided');
  });

  it('under 60 posts gives the largest clear gap as a first sign', () => {
    expect(verdictOf(posts(31), even, [hole, less, more])).toEqual({
      kind: 'first-signs',
      reason: 'event',
      claim: 'above',
    });
    expect(verdictOf(posts(31), even, [gap('event', around(0.2, 0.2), 0.06, 'unclear')]).kind).toBe(
      'undecided',
    );
  });

  it('works without a second survey', () => {
    expect(verdictOf(posts(90), match(null), [more]).kind).toBe('undecided');
    expect(verdictOf(posts(40), match(null), [more]).kind).toBe('first-signs');
  });
});
