import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../model/audit-report.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { audit } from './audit.ts';
import { benchmarkFigures } from './benchmark-figures.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { drawFeed } from './drawn-feed.ts';
import { makeRandom } from './random.ts';

/**
 * A short form of `scripts/eval-audit.ts`: feeds drawn from a known mix must not be found to differ from it. Seeds are
 * fixed, so the tests never flicker; the bounds are the nominal rates.
 */
const column = (side: 'consumers' | 'executives') =>
  benchmarkFigures(DEFAULT_BENCHMARKS[side], REASON_IDS)?.map(({ share }) => share) ?? [];

function reports(mix: number[], posts: number, feeds: number): AuditReport[] {
  const random = makeRandom(posts);
  return Array.from({ length: feeds }, (_, seed) =>
    audit(drawFeed(mix, posts, random), {
      brand: null,
      platform: 'x',
      missed: {},
      ...DEFAULT_BENCHMARKS,
      lexicon: 'drawn',
      resamples: 200,
      seed,
    }),
  );
}
const shareOf = (all: AuditReport[], which: (report: AuditReport) => boolean) =>
  all.filter(which).length / all.length;
const claimsAGap = (report: AuditReport) =>
  report.reasons.some(({ shareClaim, rankClaim }) =>
    [shareClaim, rankClaim].some((claim) => claim !== 'unclear'),
  );

describe('feeds drawn from the consumers’ column', () => {
  it.each([20, 60, 200])('%i posts: at most one report in twenty claims any gap', (posts) => {
    expect(shareOf(reports(column('consumers'), posts, 250), claimsAGap)).toBeLessThanOrEqual(0.05);
  });

  it('200 posts: are often called closer to consumers, never closer to executives', () => {
    const all = reports(column('consumers'), 200, 250);
    expect(shareOf(all, ({ verdict }) => verdict.kind === 'closer-to-consumers')).toBeGreaterThan(0.4);
    expect(shareOf(all, ({ verdict }) => verdict.kind === 'closer-to-executives')).toBe(0);
  });
});

describe('feeds midway between the columns', () => {
  it.each([20, 200])('%i posts: are given a side at most once in twenty', (posts) => {
    const executives = column('executives');
    const midway = column('consumers').map((share, i) => (share + (executives[i] ?? 0)) / 2);
    const sides = shareOf(reports(midway, posts, 250), ({ verdict }) => verdict.kind.startsWith('closer'));
    expect(sides).toBeLessThanOrEqual(0.05);
  });
});

describe('a feed some way off', () => {
  const mix = [22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6].map((tags) => tags / 113);
  const match = mix.reduce((sum, share, i) => sum + 100 * Math.min(share, column('consumers')[i] ?? 0), 0);

  it.each([20, 60, 200])('%i posts: the interval holds the true match', (posts) => {
    const holds = ({ match: { consumers } }: AuditReport) =>
      consumers !== null && consumers.low <= match && match <= consumers.high;
    expect(shareOf(reports(mix, posts, 200), holds)).toBeGreaterThan(0.92);
  });

  it('200 posts: the corrected figure is right on average, to a point', () => {
    const all = reports(mix, 200, 200);
    const mean = all.reduce((sum, report) => sum + (report.match.consumers?.value ?? 0), 0) / all.length;
    expect(Math.abs(mean - match)).toBeLessThan(1);
  });
});
