import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../model/audit-report.ts';
import type { AuditedPost } from '../../model/audited-post.ts';
import { Comparison } from '../../model/comparison.ts';
import { openReport } from '../../model/opened-report.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import { audit } from '../audit.ts';
import { DEFAULT_BENCHMARKS } from '../benchmarks/index.ts';
import type { AuditContext } from '../context.ts';
import { drawFeed } from '../drawn-feed.ts';
import { makeRandom } from '../random.ts';
import { compareReports } from './compare.ts';

/** Mostly events and service, next to nothing of what consumers want most. */
const BRAND = [1, 1, 1, 10, 5, 15, 3, 22, 24, 9, 1, 8].map((tags) => tags / 100);
/** The same with a fifth of discounts. */
const DEALS = [21, 1, 1, 8, 4, 10, 3, 18, 20, 8, 1, 5].map((tags) => tags / 100);

const context: AuditContext = {
  brand: { name: 'Norrbeck', handle: null, url: null },
  platform: 'x',
  missed: {},
  ...DEFAULT_BENCHMARKS,
  lexicon: 'one',
  resamples: 50,
};
const ofBrand = (name: string): Partial<AuditContext> => ({ brand: { name, handle: null, url: null } });
/** Posts of a month, each an hour after the one before. */
const feed = (mix: number[], posts: number, seed: number, month = 1): AuditedPost[] =>
  drawFeed(mix, posts, makeRandom(seed)).map((post, n) => ({
    ...post,
    id: `${seed}-${post.id}`,
    time: new Date(Date.UTC(2026, month, 1, n)).toISOString(),
  }));
const report = (posts: AuditedPost[], more: Partial<AuditContext> = {}) =>
  audit(posts, { ...context, ...more });
const claimOf = (comparison: Comparison, reason: Reason, pair = 0) =>
  comparison.pairs[pair]?.reasons.find((figures) => figures.reason === reason)?.claim;

describe('windows of a brand', () => {
  const [before, after, last] = [
    report(feed(BRAND, 300, 1, 0)),
    report(feed(DEALS, 300, 2, 2)),
    report(feed(DEALS, 300, 3, 4)),
  ] as [AuditReport, AuditReport, AuditReport];
  const comparison = compareReports([last, before, after]);

  it('are put in order of time, each beside the one before', () => {
    expect(comparison.kind).toBe('windows');
    expect(comparison.feeds.map(({ window }) => window)).toEqual(
      [before, after, last].map(({ window }) => window),
    );
    expect(comparison.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(compareReports([before, after, last])).toEqual(comparison);
  });

  it('are found to differ where they do, in the reason and the match, and not where they do not', () => {
    expect(claimOf(comparison, 'discount')).toBe('above');
    expect(comparison.pairs[0]?.match?.claim).toBe('above');
    expect(comparison.pairs[1]?.reasons.every(({ claim }) => claim === 'unclear')).toBe(true);
    expect(comparison.pairs[1]?.match?.claim).toBe('unclear');
  });

  it('show the shares that their own audits show', () => {
    comparison.reasons.forEach(({ reason, consumers, shares }, i) => {
      expect(reason).toBe(REASON_IDS[i]);
      expect(consumers).toBe(before.reasons[i]?.consumers?.share);
      expect(shares).toEqual([before, after, last].map(({ reasons }) => reasons[i]?.share));
    });
    expect(comparison.feeds.map(({ match }) => match)).toEqual(
      [before, after, last].map(({ match }) => match.consumers),
    );
  });

  it('share the chance of a false claim between them: more windows, wider intervals', () => {
    const two = compareReports([before, after]);
    expect(two.method.shareConfidence).toBeCloseTo(1 - 0.05 / 12, 12);
    expect(comparison.method.shareConfidence).toBeCloseTo(1 - 0.05 / 24, 12);
    const low = (of: Comparison) => of.pairs[0]?.reasons[0]?.difference.low ?? NaN;
    expect(low(comparison)).toBeLessThan(low(two));
  });

  it('have no white space and no rivals', () => {
    expect(comparison).toMatchObject({ whiteSpace: null, plan: null });
  });

  it('is what the schema says', () => {
    expect(Comparison.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it('say so where they have days in common', () => {
    const overlapping = compareReports([before, report(feed(DEALS, 300, 4, 0))]);
    expect(overlapping.feeds.map(({ cautions }) => cautions)).toEqual([
      ['overlaps-another'],
      ['overlaps-another'],
    ]);
    expect(comparison.feeds.flatMap(({ cautions }) => cautions)).toEqual([]);
  });
});

describe('what cannot be compared is withheld, and why', () => {
  const base = report(feed(BRAND, 60, 1));
  const withheld = (other: AuditReport, kind?: Comparison['kind']) => {
    const comparison = compareReports([base, other], kind);
    const [pair] = comparison.pairs;
    if ((pair?.withheld.length ?? 0) > 0) {
      expect(pair).toMatchObject({ reasons: [], match: null });
      expect(comparison.method).toMatchObject({ shareConfidence: null, matchConfidence: null });
    }
    return pair?.withheld;
  };
  const posts = feed(BRAND, 60, 2, 3);
  const scored = posts.map((post) => ({
    ...post,
    scores: Object.fromEntries(
      REASON_IDS.map((id) => [id, post.reasons.some(({ reason }) => reason === id) ? 0.9 : 0.02]),
    ),
  }));
  const asked = { ...DEFAULT_BENCHMARKS.consumers, said: { ...DEFAULT_BENCHMARKS.consumers.said, event: 1 } };

  it.each<[string, AuditReport, Comparison['kind'] | undefined, string[]]>([
    ['nothing', report(posts), undefined, []],
    ['another lexicon', report(posts, { lexicon: 'two' }), undefined, ['other-lexicon']],
    ['another survey', report(posts, { consumers: asked }), undefined, ['other-survey']],
    ['corrected shares', report(scored), undefined, ['other-shares']],
    ['19 posts', report(posts.slice(0, 19)), undefined, ['too-few-posts']],
    ['no posts', report([]), undefined, ['too-few-posts']],
    ['no reasons', report(posts.map((post) => ({ ...post, reasons: [] }))), undefined, ['no-reasons']],
    ['the same posts', base, undefined, ['same-posts']],
    ['a kind of its own', report(posts, { filter: { kinds: ['quote', 'own'] } }), undefined, ['other-kinds']],
    [
      'a rival elsewhere',
      report(posts, { ...ofBrand('Fell'), platform: 'facebook' }),
      undefined,
      ['other-platform'],
    ],
    ['a rival as a window', report(posts, ofBrand('Fell')), 'windows', ['other-brand']],
  ])('%s', (_, other, kind, why) => {
    expect(withheld(other, kind)).toEqual(why);
  });

  it('of a report of an older version all is withheld but what it says of itself', () => {
    const comparison = compareReports([base, { ...report(posts), sums: null }]);
    expect(comparison.feeds[1]).toMatchObject({ withheld: 'no-sums', posts: 60, match: null });
    expect(comparison.reasons.every(({ shares }) => shares[0] !== null && shares[1] === null)).toBe(true);
  });

  it('one report, or none, is nothing to compare', () => {
    expect(compareReports([base])).toMatchObject({ pairs: [], whiteSpace: null });
    expect(compareReports([])).toMatchObject({ pairs: [], feeds: [], consumers: null });
  });

  it('a reason that has all of both feeds differs in nothing, and no figure is none', () => {
    const same = (seed: number) =>
      feed(BRAND, 30, seed, seed).map((post) => ({
        ...post,
        reasons: [{ reason: 'event' as const, score: 1, evidence: [] }],
      }));
    const comparison = compareReports([report(same(1)), report(same(2))]);
    expect(Comparison.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
    expect(comparison.pairs[0]?.reasons.every(({ claim }) => claim === 'unclear')).toBe(true);
  });

  it('opens what was saved', () => {
    const opened = openReport(JSON.parse(JSON.stringify(base)));
    if (!('report' in opened)) throw new Error(opened.problem);
    const other = report(posts);
    expect(compareReports([opened.report, other])).toEqual(compareReports([base, other]));
  });
});

describe('a brand on several platforms', () => {
  it('is one comparison, whatever the platform, with a caution where a feed is of several', () => {
    const on = (platform: string, seed: number, mix = BRAND) =>
      report(
        feed(mix, 300, seed).map((post) => ({ ...post, platform })),
        { platform },
      );
    const comparison = compareReports([on('x', 1), on('facebook', 2, DEALS), on('instagram', 3)]);
    expect(comparison.kind).toBe('platforms');
    expect(comparison.feeds.map(({ platforms }) => platforms)).toEqual([['x'], ['facebook'], ['instagram']]);
    expect(comparison.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(claimOf(comparison, 'discount')).toBe('above');
    const mixed = report(
      feed(BRAND, 40, 4).map((post, n) => ({ ...post, platform: n % 2 === 0 ? 'x' : 'facebook' })),
    );
    expect(compareReports([on('x', 1), mixed]).feeds[1]?.cautions).toEqual(['mixed-platforms']);
  });
});

describe('several brands', () => {
  const own = report(feed(BRAND, 400, 1));
  const rival = report(feed(BRAND, 400, 2), ofBrand('Fell'));
  const dealer = report(feed(DEALS, 400, 3), ofBrand('Quell'));
  const small = report(feed(DEALS, 19, 4), ofBrand('Tarn'));

  it('leave white space where all surely give less than is wanted', () => {
    expect(compareReports([own, rival]).whiteSpace).toEqual({
      wantedAtLeast: 0.08,
      feeds: [0, 1],
      outside: [],
      reasons: ['discount', 'purchase', 'reviews', 'exclusive-info', 'opinion'],
    });
  });

  it('leave none where one serves it', () => {
    expect(compareReports([own, rival, dealer]).whiteSpace?.reasons).toEqual([
      'purchase',
      'reviews',
      'exclusive-info',
      'opinion',
    ]);
  });

  it('name a brand with too few posts, which has no say', () => {
    expect(compareReports([own, rival, small]).whiteSpace).toMatchObject({
      feeds: [0, 1],
      outside: [{ feed: 2, why: 'too-few-posts' }],
      reasons: ['discount', 'purchase', 'reviews', 'exclusive-info', 'opinion'],
    });
    expect(compareReports([own, small]).whiteSpace).toBeNull();
  });

  it('give each slot of the plan the likeliest example of a rival', () => {
    const better = {
      ...dealer,
      sums: dealer.sums && {
        ...dealer.sums,
        examples: dealer.sums.examples.map((example) => ({ ...example, score: 0.5 })),
      },
    };
    const { plan } = compareReports([own, better, rival]);
    expect(plan?.slots.map(({ reason }) => reason)).toEqual(own.plan?.slots.map(({ reason }) => reason));
    const [slot] = plan?.slots ?? [];
    expect(slot?.rival?.feed).toBe(2);
    expect(slot?.rival?.example.for).toBe(slot?.reason);
    expect(slot?.rival?.example.id).toMatch(/^2-/);
    expect(slot?.examples[0]?.id).toMatch(/^1-/);
  });

  it('have no plan where the first has none', () => {
    expect(compareReports([small, own]).plan).toBeNull();
  });
});
