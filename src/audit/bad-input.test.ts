import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { AuditReport } from '../model/audit-report.ts';
import type { AuditedPost } from '../model/audited-post.ts';
import { UNSCORED } from '../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { audit } from './audit.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';

const post = (id: number, reasons: Reason[], more: Partial<AuditedPost> = {}): AuditedPost => ({
  id: String(id),
  lang: 'en',
  readable: true,
  kind: 'own',
  time: null,
  cutOff: false,
  reasons: reasons.map((reason) => ({ reason, score: 1, evidence: [] })),
  primary: null,
  ...UNSCORED,
  ...more,
});
const many = (posts: number, of: (n: number) => AuditedPost) =>
  Array.from({ length: posts }, (_, n) => of(n));
const report = (posts: AuditedPost[]) => {
  const context = {
    brand: null,
    platform: '',
    missed: {},
    ...DEFAULT_BENCHMARKS,
    lexicon: 'test',
    resamples: 50,
  };
  const made = audit(posts, context);
  // NaN and Infinity become null in JSON, which the schema forbids where a number has to be.
  expect(AuditReport.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  return made;
};
const sure = (reason: Reason) => Object.fromEntries(REASON_IDS.map((id) => [id, id === reason ? 1 : 0]));

describe('posts that an audit can say little of', () => {
  it('none, and one', () => {
    for (const { plan, evenness, rankCorrelation, value, engagement } of [
      report([]),
      report([post(0, ['event'])]),
    ]) {
      expect({ plan, engagement, feed: [evenness.feed, value.feed, rankCorrelation.consumers] }).toEqual({
        plan: null,
        engagement: [],
        feed: [null, null, null],
      });
    }
  });

  it('one post with scores', () => {
    expect(report([post(0, ['event'], { scores: sure('event') })]).method.shares).toBe('corrected');
  });

  it.each([
    ['counted', {}],
    ['corrected', sure('event')],
  ])(
    'all of one reason, %s: nothing is taken for certain, and match and evenness are withheld',
    (_, scores) => {
      const found = report(many(40, (n) => post(n, ['event'], { scores })));
      expect(found.reasons.find(({ reason }) => reason === 'event')?.share?.value).toBe(1);
      expect(found.reasons.every(({ share }) => share && share.high > share.low)).toBe(true);
      expect([found.match.consumers, found.evenness.feed]).toEqual([null, null]);
      expect(found.reasons.find(({ reason }) => reason === 'event')?.shareClaim).toBe('above');
    },
  );

  it('scores of nothing at all', () => {
    const nothing = Object.fromEntries(REASON_IDS.map((id) => [id, 0]));
    const found = report(many(30, (n) => post(n, [], { scores: nothing })));
    expect(found.reasons.every(({ share, shareClaim }) => share === null && shareClaim === null)).toBe(true);
  });

  it('mixed platforms: their reactions are never put together', () => {
    const posts = many(40, (n) =>
      post(n, ['event'], n % 2 === 0 ? { platform: 'x', likes: 10 } : { platform: 'facebook', likes: 9000 }),
    );
    expect(report(posts).engagement.map(({ platform, all }) => [platform, all.posts, all.median])).toEqual([
      ['facebook', 20, 9000],
      ['x', 20, 10],
    ]);
  });

  it('dates in the future, and what is no date', () => {
    const times = ['2999-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'soon', '', null];
    const { window } = report(times.map((time, n) => post(n, ['event'], { time })));
    expect(window).toEqual({ from: '2026-01-01T00:00:00.000Z', to: '2999-01-01T00:00:00.000Z' });
  });

  it('counts that are none', () => {
    const likes = [NaN, Infinity, -1, null, 5];
    const { engagement } = report(likes.map((n, id) => post(id, ['event'], { platform: 'x', likes: n })));
    expect(engagement[0]?.all).toEqual({ posts: 1, median: 5, interval: null });
  });
});

it('one more post with a reason adds one to that reason and takes none from another', () => {
  const reasons = fc.uniqueArray(fc.constantFrom(...REASON_IDS), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(reasons, { maxLength: 30 }), reasons, (before, more) => {
      const counts = (sets: Reason[][]) =>
        report(sets.map((set, n) => post(n, set))).reasons.map(({ posts }) => posts);
      const expected = counts(before).map(
        (n, i) => n + Number(more.some((reason) => reason === REASON_IDS[i])),
      );
      expect(counts([...before, more])).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
