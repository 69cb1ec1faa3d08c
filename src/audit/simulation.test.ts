import { describe, expect, it } from 'vitest';
import type { AuditReport, Estimate } from '../model/audit-report.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { audit } from './audit.ts';
import { benchmarkFigures } from './benchmark-figures.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { drawFeed } from './drawn-feed.ts';
import { makeRandom } from './random.ts';

/**
 * A short form of `scripts/eval-audit.ts` for feeds seen by their true tags (by scores: `scripts/eval-audit/simulate.test.ts`):
 * feeds drawn from a known mix must not be found to differ from it. Seeds are fixed, so the tests never flicker; the bounds
 * are the nominal rates, or what chance leaves of them in so few feeds.
 */
const column = (side: 'consumers' | 'executives') =>
  benchmarkFigures(DEFAULT_BENCHMARKS[side], REASON_IDS)?.map(({ share }) => share) ?? [];

function reports(mix: number[], posts: number, feeds: number, resamples = 100): AuditReport[] {
  const random = makeRandom(posts);
  return Array.from({ length: feeds }, (_, seed) =>
    audit(drawFeed(mix, posts, random), {
      brand: null,
      platform: 'x',
      missed: {},
      ...DEFAULT_BENCHMARKS,
      lexicon: 'drawn',
      resamples,
      seed,
    }),
  );
}
const shareOf = (all: AuditReport[], which: (report: AuditReport) => boolean) =>
  all.filter(which).length / all.length;
/** Any claim that a feed drawn from the consumers' column differs from it. */
const claimsADifference = ({ reasons, value, evenness, verdict }: AuditReport) =>
  verdict.kind === 'closer-to-executives' ||
  value.claim !== 'unclear' ||
  (evenness.feed !== null && evenness.consumers !== null && excludes(evenness.feed, evenness.consumers)) ||
  reasons.some(({ shareClaim, rankClaim }) => [shareClaim, rankClaim].some((claim) => claim !== 'unclear'));
const excludes = ({ low, high }: Estimate, truth: number) => truth < low || truth > high;

describe('feeds drawn from the consumers’ column', () => {
  const sizes = [20, 60, 200].map((posts) => reports(column('consumers'), posts, 100));

  it('20, 60 and 200 posts: at most one report in twenty claims any difference', () => {
    expect(shareOf(sizes.flat(), claimsADifference)).toBeLessThanOrEqual(0.05);
  });

  it('20, 60 and 200 posts: all twelve shares lie in their intervals in 95 % of reports', () => {
    const wanted = column('consumers');
    const allHold = ({ reasons }: AuditReport) =>
      reasons.every(({ share }, i) => share !== null && !excludes(share, wanted[i] ?? 0));
    expect(shareOf(sizes.flat(), allHold)).toBeGreaterThanOrEqual(0.95);
  });

  it('400 posts: are mostly called closer to consumers', () => {
    const all = reports(column('consumers'), 400, 40);
    expect(shareOf(all, ({ verdict }) => verdict.kind === 'closer-to-consumers')).toBeGreaterThan(0.5);
  });
});

describe('feeds midway between the columns', () => {
  it.each([20, 200])('%i posts: are given a side at most once in twenty', (posts) => {
    const executives = column('executives');
    const midway = column('consumers').map((share, i) => (share + (executives[i] ?? 0)) / 2);
    const sides = shareOf(reports(midway, posts, 60), ({ verdict }) => verdict.kind.startsWith('closer'));
    expect(sides).toBeLessThanOrEqual(0.05);
  });
});

describe('a feed some way off', () => {
  const mix = [22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6].map((tags) => tags / 113);
  const match = mix.reduce((sum, share, i) => sum + 100 * Math.min(share, column('consumers')[i] ?? 0), 0);

  it.each([20, 60, 200])(
    '%i posts: the interval holds the true match, the figure is right on average',
    (posts) => {
      const all = reports(mix, posts, 60, 200);
      const holds = ({ match: { consumers } }: AuditReport) =>
        consumers !== null && !excludes(consumers, match);
      expect(shareOf(all, holds)).toBeGreaterThan(0.92);
      const mean = all.reduce((sum, report) => sum + (report.match.consumers?.value ?? 0), 0) / all.length;
      // Uncorrected, it is 7 points too low with 20 posts, 3 with 60.
      expect(Math.abs(mean - match)).toBeLessThan(posts === 20 ? 4 : 1.5);
    },
  );

  it('200 posts: gaps are found, six of the twelve on average', () => {
    const clear = reports(mix, 200, 30).map(
      ({ reasons }) => reasons.filter(({ shareClaim }) => shareClaim !== 'unclear').length,
    );
    expect(clear.reduce((sum, gaps) => sum + gaps, 0) / clear.length).toBeGreaterThan(5);
  });
});
