/** Audits many feeds drawn from one mix and counts how often the reports are wrong. */
import { audit } from '../../src/audit/audit.ts';
import { DEFAULT_BENCHMARKS } from '../../src/audit/benchmarks/index.ts';
import { drawFeed, drawnRates } from '../../src/audit/drawn-feed.ts';
import { evennessOf } from '../../src/audit/findings/evenness.ts';
import { matchOf } from '../../src/audit/match.ts';
import { makeRandom } from '../../src/audit/random.ts';
import { ranksOf } from '../../src/audit/ranks.ts';
import type { AuditReport, Estimate, GapClaim } from '../../src/model/audit-report.ts';
import { REASON_IDS } from '../../src/reasons/reasons.ts';
import { surveyOf } from './mixes.ts';
import { asClassified, FEED_ERRORS } from './scored-feed.ts';

export interface Simulation {
  readonly posts: number;
  readonly feeds: number;
  readonly resamples: number;
  /** Whether the audit sees the true tags, or what an imperfect classifier makes of them. */
  readonly seen: 'tags' | 'scores';
}

/**
 * Shares of the reports, 0..1, but for the biases and `matchWidth` (points of the match) and `clearGaps` (gaps claimed in a
 * report). Figures of the match are over the reports that show one, and left out where none does.
 */
export interface Rates {
  /** Reports with any false claim: a gap, a rank, a side, a lean, more or less evenly spread. */
  anyFalse: number;
  falseGap: number;
  falseRank: number;
  falseSide: number;
  falseLean: number;
  falseSpread: number;
  rightSide: number;
  clearGaps: number;
  /** Reports that claim more of the first reason than is wanted. */
  firstAbove: number;
  /** Reports in which all twelve share intervals hold; and of all single intervals. */
  allGapsHold: number;
  gapHolds: number;
  matchHolds: number;
  matchWidth: number;
  /** The truth below, above the interval. */
  matchBelow: number;
  matchAbove: number;
  matchShown: number;
  evennessHolds: number;
  leanHolds: number;
  plainBias: number;
  correctedBias: number;
}

/** Of the matches that are not withheld. */
const OF_SHOWN_MATCHES: readonly (keyof Rates)[] = ['matchHolds', 'matchWidth', 'correctedBias'];

const consumers = surveyOf('consumers');
const executives = surveyOf('executives');
const consumersEvenness = evennessOf(consumers.shares);
const TANGIBLE = [0, 1, 2];
const CLOSENESS = [9, 11];

export function simulate(
  mix: readonly number[],
  { posts, feeds, resamples, seen }: Simulation,
): Partial<Rates> {
  const random = makeRandom(posts);
  const truth = truthOf(mix);
  const rates = drawnRates(mix);
  const total = new Map<keyof Rates, number>();
  const add = (rate: keyof Rates, by: number | boolean) =>
    total.set(rate, (total.get(rate) ?? 0) + Number(by));
  for (let feed = 0; feed < feeds; feed++) {
    const drawn = drawFeed([...mix], posts, random);
    const report = audit(seen === 'tags' ? drawn : asClassified(drawn, rates, random), {
      brand: null,
      platform: 'x',
      missed: {},
      lexicon: 'drawn',
      ...DEFAULT_BENCHMARKS,
      feedErrors: seen === 'scores' ? FEED_ERRORS : undefined,
      resamples,
      seed: feed,
    });
    judge(report, truth, add);
  }
  const shown = total.get('matchShown') ?? 0;
  const rateOf = ([rate, sum]: [keyof Rates, number]) => [
    rate,
    sum / (OF_SHOWN_MATCHES.includes(rate) ? shown : feeds),
  ];
  return Object.fromEntries([...total].map(rateOf)) as Partial<Rates>;
}

function truthOf(mix: readonly number[]) {
  const sum = (group: readonly number[], shares: readonly number[]) =>
    group.reduce((all, i) => all + (shares[i] ?? 0), 0);
  const lean = (shares: readonly number[]) => sum(TANGIBLE, shares) - sum(CLOSENESS, shares);
  return {
    mix,
    ranks: ranksOf(mix),
    match: matchOf(mix, consumers.shares),
    side: Math.sign(Math.round(1e4 * (matchOf(mix, consumers.shares) - matchOf(mix, executives.shares)))),
    evenness: evennessOf(mix),
    lean: lean(mix),
    leanGap: lean(mix) - lean(consumers.shares),
  };
}

function judge(
  report: AuditReport,
  truth: ReturnType<typeof truthOf>,
  add: (rate: keyof Rates, by: number | boolean) => void,
): void {
  const gaps = report.reasons.map((figures, i) => ({
    ...figures,
    trueShare: truth.mix[i] ?? 0,
    trueGap: (truth.mix[i] ?? 0) - (consumers.shares[i] ?? 0),
    trueRankGap: (consumers.ranks[i] ?? 0) - (truth.ranks[i] ?? 0),
  }));
  const falseGap = gaps.some((gap) => isFalse(gap.shareClaim, gap.trueGap));
  const falseRank = gaps.some((gap) => isFalse(gap.rankClaim, gap.trueRankGap));
  const { difference } = report.match;
  const side = difference === null ? 0 : difference.low > 0 ? 1 : difference.high < 0 ? -1 : 0;
  const falseSide = side !== 0 && side !== truth.side;
  const falseLean = isFalse(report.value.claim, truth.leanGap);
  add('falseGap', falseGap);
  add('falseRank', falseRank);
  add('falseSide', falseSide);
  add('falseLean', falseLean);
  const { feed: even } = report.evenness;
  const spread =
    even === null ? 0 : even.high < consumersEvenness ? -1 : even.low > consumersEvenness ? 1 : 0;
  const falseSpread = spread !== 0 && spread !== Math.sign(truth.evenness - consumersEvenness);
  add('falseSpread', falseSpread);
  add('anyFalse', falseGap || falseRank || falseSide || falseLean || falseSpread);
  add('rightSide', side !== 0 && side === truth.side);
  add('clearGaps', gaps.filter(({ shareClaim }) => shareClaim === 'below' || shareClaim === 'above').length);
  add('firstAbove', gaps[0]?.shareClaim === 'above');
  const held = gaps.filter(({ share, trueShare }) => holds(share, trueShare)).length;
  add('allGapsHold', held === REASON_IDS.length);
  add('gapHolds', held / REASON_IDS.length);
  const match = report.match.consumers;
  add('matchShown', match !== null);
  if (match !== null) add('matchWidth', match.high - match.low);
  if (match !== null) add('matchHolds', holds(match, truth.match));
  add('matchBelow', match !== null && truth.match < match.low - 1e-9);
  add('matchAbove', match !== null && truth.match > match.high + 1e-9);
  if (match !== null) add('correctedBias', match.value - truth.match);
  const shares = report.reasons.map(({ share }) => share?.value ?? 0);
  add('plainBias', matchOf(shares, consumers.shares) - truth.match);
  add('evennessHolds', holds(report.evenness.feed, truth.evenness));
  add('leanHolds', holds(report.value.feed?.difference ?? null, truth.lean));
}

function isFalse(claim: GapClaim | null, gap: number): boolean {
  return (claim === 'above' && gap < 1e-12) || (claim === 'below' && gap > -1e-12);
}

/** A figure that was withheld is not wrong. */
function holds(interval: Estimate | null, truth: number): boolean {
  return interval === null || (truth >= interval.low - 1e-9 && truth <= interval.high + 1e-9);
}
