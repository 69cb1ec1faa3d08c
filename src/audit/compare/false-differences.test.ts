import { describe, expect, it } from 'vitest';
import type { AuditedPost } from '../../model/audited-post.ts';
import { REASON_IDS } from '../../reasons/reasons.ts';
import { audit } from '../audit.ts';
import { DEFAULT_BENCHMARKS } from '../benchmarks/index.ts';
import { drawFeed } from '../drawn-feed.ts';
import { makeRandom } from '../random.ts';
import { sumsOf } from '../sums/sums.ts';
import { compareReports } from './compare.ts';

/** Feeds drawn from one mix differ by chance alone. Seeds are fixed, so the tests never flicker. */
const MIX = [22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6].map((tags) => tags / 113);
const PAIRS = 100;

/** What a calibrated classifier says of a post: of what it tags nine in ten are right. */
function scored(post: AuditedPost, random: (below: number) => number): AuditedPost {
  const served = new Set(post.reasons.map(({ reason }) => reason));
  const likelihood = (is: boolean) => ((is ? 0.8 : 0) * 1000 + random(200)) / 1000;
  return { ...post, scores: Object.fromEntries(REASON_IDS.map((id) => [id, likelihood(served.has(id))])) };
}

function falseRates(posts: number, corrected: boolean): { shares: number; matches: number } {
  const random = makeRandom(posts);
  const draw = () => {
    const feed = drawFeed(MIX, posts, random);
    return corrected ? feed.map((post) => scored(post, random)) : feed;
  };
  const context = { brand: null, platform: 'x', missed: {}, ...DEFAULT_BENCHMARKS, lexicon: 'drawn' };
  // A comparison is computed from the sums: one audit is frame enough for all feeds of this size.
  const frame = audit(draw(), { ...context, resamples: 200 });
  let [shares, matches] = [0, 0];
  for (let n = 0; n < PAIRS; n++) {
    const halves = [draw(), draw()].map((half) => ({ ...frame, sums: sumsOf(half) }));
    const [pair] = compareReports(halves).pairs;
    expect(pair?.withheld).toEqual([]);
    shares += Number(pair?.reasons.some(({ claim }) => claim !== 'unclear'));
    matches += Number(pair?.match?.claim !== 'unclear');
  }
  return { shares: shares / PAIRS, matches: matches / PAIRS };
}

describe('two halves of one feed', () => {
  it.each([
    [20, false],
    [120, false],
    [20, true],
    [120, true],
  ])('of %i posts each, corrected: %s, differ in at most one comparison of twenty', (posts, corrected) => {
    const { shares, matches } = falseRates(posts, corrected);
    expect(shares).toBeLessThanOrEqual(0.05);
    // Matches err in just one of twenty (4.8 % of 1,500 pairs of 20 posts, 5.0 % of 800 pairs of 60): over so few
    // pairs that may show as two standard errors more.
    expect(matches).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / PAIRS));
  });
});
