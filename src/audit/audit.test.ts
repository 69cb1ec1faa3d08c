import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { AuditReport } from '../model/audit-report.ts';
import type { TaggedPost } from '../model/tagged-post.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { audit } from './audit.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import type { AuditContext } from './context.ts';
import { drawFeed } from './drawn-feed.ts';
import { makeRandom } from './random.ts';

const context: AuditContext = {
  brand: null,
  platform: 'x',
  missed: {},
  ...DEFAULT_BENCHMARKS,
  lexicon: 'test',
  resamples: 200,
};
const EVEN = REASON_IDS.map(() => 1 / REASON_IDS.length);
const feed = (posts: number, seed = 1) => drawFeed(EVEN, posts, makeRandom(seed));

describe('the books balance', () => {
  const [own, pinned, quote, repost, reply, sponsored, foreign] = feed(7) as [TaggedPost, ...TaggedPost[]];
  const posts: TaggedPost[] = [
    { ...own, cutOff: true, time: '2026-02-01T10:00:00+02:00' },
    { ...own, kind: 'pinned', time: '2025-11-30T00:00:00Z', ...(pinned && { reasons: [] }) },
    { ...own, ...quote, kind: 'quote', time: 'yesterday' },
    { ...own, ...repost, kind: 'repost', time: '2020-01-01T00:00:00Z' },
    { ...own, ...reply, kind: 'reply' },
    { ...own, ...sponsored, kind: 'sponsored', readable: false },
    { ...own, ...foreign, lang: 'ja', readable: false },
    { ...own, lang: null, readable: false },
  ];
  const report = audit(posts, context);

  it('every post is counted, left out or unreadable', () => {
    expect(report.posts).toMatchObject({
      read: 8,
      counted: 3,
      cutOff: 1,
      unreadable: 2,
      unreadableLanguages: ['ja'],
    });
    expect(report.posts.leftOut).toEqual({ repost: 1, reply: 1, sponsored: 1 });
    expect(report.posts.tagged + report.posts.untagged).toBe(3);
  });

  it('the window is that of the counted posts, in UTC', () => {
    expect(report.window).toEqual({ from: '2025-11-30T00:00:00.000Z', to: '2026-02-01T08:00:00.000Z' });
    expect(audit([], context).window).toEqual({ from: null, to: null });
  });

  it('is what the schema says', () => {
    expect(AuditReport.parse(report)).toEqual(report);
    expect(AuditReport.parse(audit(feed(80), context)).reasons.map(({ reason }) => reason)).toEqual(
      REASON_IDS,
    );
  });
});

describe('nothing is claimed from too little', () => {
  it('no posts are no finding', () => {
    const report = audit([], context);
    expect(report.verdict).toEqual({ kind: 'empty' });
    expect(report.match).toMatchObject({ consumers: null, executives: null, difference: null });
    expect(
      report.reasons.every(({ share, rank, shareGap, rankGap }) => !share && !rank && !shareGap && !rankGap),
    ).toBe(true);
  });

  it('19 posts of one reason are too few, 20 are enough', () => {
    const [first] = feed(1) as [TaggedPost];
    const same = (posts: number): TaggedPost[] =>
      Array.from({ length: posts }, () => ({
        ...first,
        reasons: [{ reason: 'event', score: 1, evidence: [] }],
      }));
    const few = audit(same(19), context);
    expect(few.verdict).toEqual({ kind: 'too-few', posts: 19, needed: 20 });
    expect(few.match.consumers).toBeNull();
    expect(few.reasons.every(({ shareClaim, rankClaim }) => shareClaim === null && rankClaim === null)).toBe(
      true,
    );
    expect(few.reasons.find(({ reason }) => reason === 'event')?.share?.value).toBe(1);
    expect(audit(same(20), context).verdict).toEqual({
      kind: 'first-signs',
      reason: 'event',
      claim: 'above',
    });
  });

  it('posts without a reason are no mix', () => {
    const bare = feed(30).map((post) => ({ ...post, reasons: [] }));
    const report = audit(bare, context);
    expect(report.verdict).toEqual({ kind: 'untagged', posts: 30, untagged: 30 });
    expect(report.match.consumers).toBeNull();
  });

  it('never a number that is none', () => {
    const json = (posts: TaggedPost[]) => JSON.stringify(audit(posts, { ...context, resamples: 20 }));
    // NaN and Infinity become null in JSON; the schema forbids null where a number has to be.
    for (const posts of [0, 1, 2, 19, 20, 21]) AuditReport.parse(JSON.parse(json(feed(posts))));
  });
});

describe('a feed of hardly more than one reason', () => {
  const withDiscounts = (mostly: number) => {
    const mix = REASON_IDS.map((_, i) => (i === 0 ? mostly : (1 - mostly) / 11));
    return audit(drawFeed(mix, 200, makeRandom(3)), context);
  };

  it('has gaps and a side, but no match and no evenness', () => {
    const { match, evenness, reasons } = withDiscounts(0.9);
    expect([match.consumers, match.executives, evenness.feed]).toEqual([null, null, null]);
    expect(match.difference).not.toBeNull();
    expect(reasons[0]?.shareClaim).toBe('above');
    expect(withDiscounts(0.5).match.consumers).not.toBeNull();
  });
});

describe('the report is a function of the posts', () => {
  it('gives the same bytes again, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(feed(90), { minLength: 25 }), (posts) => {
        const once = JSON.stringify(audit(posts, { ...context, resamples: 50 }));
        expect(JSON.stringify(audit([...posts].reverse(), { ...context, resamples: 50 }))).toBe(once);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps every figure inside its interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 120 }), fc.integer(), (posts, seed) => {
        const report = audit(feed(posts, seed), { ...context, resamples: 50 });
        const { consumers, executives, difference } = report.match;
        const figures = report.reasons.flatMap(({ share, rank, shareGap, rankGap }) => [
          share,
          rank,
          shareGap,
          rankGap,
        ]);
        for (const figure of [...figures, consumers, executives, difference]) {
          if (figure) expect(figure.low <= figure.value && figure.value <= figure.high).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a survey that asked less', () => {
  const partly = {
    ...DEFAULT_BENCHMARKS.consumers,
    id: 'partly',
    said: { discount: 60, purchase: 20, reviews: 10, event: 10 },
  };
  const report = audit(feed(100), { ...context, consumers: partly, executives: null });
  const at = (reason: string) => report.reasons.find((figures) => figures.reason === reason);

  it('is compared over the reasons it asked about, on both sides', () => {
    expect(at('discount')?.consumers).toEqual({ said: 60, share: 0.6, rank: 1 });
    const shares = report.reasons.flatMap(({ share }) => share?.value ?? []);
    expect(shares).toHaveLength(4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('says nothing about the others but their count', () => {
    expect(at('service')).toMatchObject({ share: null, consumers: null, shareGap: null, shareClaim: null });
    expect(at('service')?.posts).toBeGreaterThan(0);
  });

  it('has no anchor and no difference without a second column', () => {
    expect(report.match).toMatchObject({ executives: null, difference: null, anchor: null });
    expect(report.match.consumers).not.toBeNull();
  });

  it('needs ten posts that serve one of them', () => {
    const tagged = (posts: number, reason: 'discount' | 'service') =>
      Array.from({ length: posts }, (): TaggedPost => {
        const [first] = feed(1) as [TaggedPost];
        return { ...first, reasons: [{ reason, score: 1, evidence: [] }] };
      });
    const claims = (serving: number) => {
      const posts = [...tagged(serving, 'discount'), ...tagged(80, 'service')];
      const { reasons, match, value } = audit(posts, { ...context, consumers: partly, executives: null });
      return [reasons[0]?.shareClaim, match.consumers, value.feed];
    };
    expect(claims(9)).toEqual([null, null, null]);
    expect(claims(10)[0]).toBe('above');
  });

  it('splits the five percent over those it asked about', () => {
    expect(report.method.gapConfidence).toBeCloseTo(1 - 0.05 / 4, 12);
    expect(audit(feed(30), context).method.gapConfidence).toBeCloseTo(1 - 0.05 / 12, 12);
  });

  it('has no match over three reasons: any two mixes look alike there', () => {
    const three = { ...partly, said: { discount: 60, purchase: 30, event: 10 } };
    const { match, rankCorrelation } = audit(feed(100), { ...context, consumers: three });
    expect(match).toEqual({ consumers: null, executives: null, difference: null, anchor: null });
    expect(rankCorrelation.consumers).toBeNull();
  });
});
