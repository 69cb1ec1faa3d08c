import { parseArgs } from 'node:util';
import { audit } from '../src/audit/audit.ts';
import { DEFAULT_BENCHMARKS } from '../src/audit/benchmarks/index.ts';
import { benchmarkFigures } from '../src/audit/benchmark-figures.ts';
import { drawFeed } from '../src/audit/drawn-feed.ts';
import { matchOf } from '../src/audit/match.ts';
import { makeRandom } from '../src/audit/random.ts';
import { ranksOf } from '../src/audit/ranks.ts';
import { sharesOf } from '../src/audit/shares.ts';
import type { Estimate, GapClaim } from '../src/model/audit-report.ts';
import { REASON_IDS } from '../src/reasons/reasons.ts';

const USAGE = `Usage: node scripts/run.mjs eval-audit [--feeds 1000] [--resamples 500] [--posts 20,60,200]

Draws invented feeds from known mixes, audits each, and prints in percent of the reports: any false claim about a share,
about a rank; shares outside their interval (of all shares); the true match below / above its interval; the bias of the
match in points, plain and corrected; the paired difference claiming the wrong side; the right side; clear gaps a report.`;

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '1000' },
    resamples: { type: 'string', default: '500' },
    posts: { type: 'string', default: '20,60,200' },
    help: { type: 'boolean', default: false },
  },
});

const survey = (side: 'consumers' | 'executives') => {
  const figures = benchmarkFigures(DEFAULT_BENCHMARKS[side], REASON_IDS) ?? [];
  return { shares: figures.map(({ share }) => share), ranks: figures.map(({ rank }) => rank) };
};
const consumers = survey('consumers');
const executives = survey('executives');

/** In survey order. The last three are traps: equal up to the sixth digit, pairs of near ties, and few loud reasons. */
const MIXES: Record<string, number[]> = {
  consumers: consumers.shares,
  executives: executives.shares,
  midway: consumers.shares.map((share, i) => (share + (executives.shares[i] ?? 0)) / 2),
  'brand, match 72': sharesOf([22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6]) ?? [],
  'brand, match 60': sharesOf([5, 10, 2, 20, 3, 25, 2, 2, 12, 15, 1, 10]) ?? [],
  'nearly even': sharesOf([12, 11, 9.5, 9.5, 8, 7, 6, 5, 4, 3, 2, 1].map((step) => 1 + step * 1e-6)) ?? [],
  'nearly tied pairs': sharesOf([20, 19.99, 13.001, 13.001, 9, 8.99, 6, 5.99, 3.5, 3.49, 1.5, 1.49]) ?? [],
  'mostly discounts': [0.85616, 0, 0, 0, 0, 0, 0, 0, 0.06563, 0, 0, 0.07821],
};

if (values.help) {
  console.log(USAGE);
} else {
  const sizes = values.posts.split(',').map(Number);
  const header = [
    'false share',
    'false rank',
    'outside',
    'match < / >',
    'bias',
    'corrected',
    'wrong side',
    'right',
    'clear',
  ];
  console.log(['feed'.padEnd(18), 'posts', ...header].join('  '));
  for (const [name, mix] of Object.entries(MIXES)) {
    for (const posts of sizes) {
      const row = simulate(mix, posts, Number(values.feeds), Number(values.resamples));
      console.log(
        [
          name.padEnd(18),
          String(posts).padStart(5),
          ...row.map((cell, i) => cell.padStart(header[i]?.length ?? 0)),
        ].join('  '),
      );
    }
  }
}

function simulate(mix: number[], posts: number, feeds: number, resamples: number): string[] {
  const random = makeRandom(posts);
  const ranks = ranksOf(mix);
  const match = matchOf(mix, consumers.shares);
  const side = Math.sign(Math.round(1e4 * (match - matchOf(mix, executives.shares))));
  const sum = {
    share: 0,
    rank: 0,
    outside: 0,
    low: 0,
    high: 0,
    plain: 0,
    corrected: 0,
    wrong: 0,
    right: 0,
    clear: 0,
  };
  for (let feed = 0; feed < feeds; feed++) {
    const drawn = drawFeed(mix, posts, random);
    const context = { brand: null, platform: 'x', missed: {}, lexicon: 'drawn', resamples, seed: feed };
    const report = audit(drawn, { ...context, ...DEFAULT_BENCHMARKS });
    const falseClaim = (claim: GapClaim | null, gap: number) =>
      (claim === 'above' && gap < 1e-12) || (claim === 'below' && gap > -1e-12);
    const gaps = report.reasons.map((figures, i) => ({
      ...figures,
      trueShare: mix[i] ?? 0,
      trueGap: (mix[i] ?? 0) - (consumers.shares[i] ?? 0),
      trueRankGap: (consumers.ranks[i] ?? 0) - (ranks[i] ?? 0),
    }));
    sum.share += Number(gaps.some((gap) => falseClaim(gap.shareClaim, gap.trueGap)));
    sum.rank += Number(gaps.some((gap) => falseClaim(gap.rankClaim, gap.trueRankGap)));
    sum.outside += gaps.filter((gap) => isOutside(gap.share, gap.trueShare)).length / gaps.length;
    sum.clear += gaps.filter((gap) => gap.shareClaim !== 'unclear').length;
    const found = report.match.consumers ?? { value: Number.NaN, low: Number.NaN, high: Number.NaN };
    sum.low += Number(match < found.low - 1e-9);
    sum.high += Number(match > found.high + 1e-9);
    sum.corrected += found.value - match;
    sum.plain +=
      matchOf(
        report.reasons.map((figures) => figures.share?.value ?? 0),
        consumers.shares,
      ) - match;
    const difference = report.match.difference ?? { low: 0, high: 0 };
    const claimed = difference.low > 0 ? 1 : difference.high < 0 ? -1 : 0;
    sum.wrong += Number(claimed !== 0 && claimed !== side);
    sum.right += Number(claimed !== 0 && claimed === side);
  }
  const percent = (count: number) => ((100 * count) / feeds).toFixed(1);
  const mean = (total: number) => (total / feeds).toFixed(1);
  return [
    percent(sum.share),
    percent(sum.rank),
    ((100 * sum.outside) / feeds).toFixed(2),
    `${percent(sum.low)} / ${percent(sum.high)}`,
    mean(sum.plain),
    mean(sum.corrected),
    percent(sum.wrong),
    percent(sum.right),
    mean(sum.clear),
  ];
}

function isOutside(interval: Estimate | null, truth: number): boolean {
  return interval !== null && (truth < interval.low - 1e-12 || truth > interval.high + 1e-12);
}
