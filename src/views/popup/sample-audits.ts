/**
 * Audits to draw in tests: one per screen. The brand, its posts and every figure of its feed are invented; the survey
 * columns are rounded from the IBM study.
 */
import type { AuditReport, Estimate, ReasonFigures, Verdict } from '../../model/audit-report.ts';
import type { Reason } from '../../model/reason.ts';
import type { PageSeen, RecentAudit, TabAudit } from '../../model/tab-audit.ts';

const CONSUMERS_TOTAL = 530;
const EXECUTIVES_TOTAL = 780;

type Interval = readonly [value: number, low: number, high: number];
/** Posts, share in percent, rank, what consumers and executives said with the ranks of it. */
type Line = readonly [
  reason: Reason,
  posts: number,
  share: Interval,
  rank: Interval,
  said: readonly [number, number],
  ranks: readonly [number, number],
];

const LINES: readonly Line[] = [
  ['discount', 3, [2.3, 0.8, 6.5], [10.5, 7, 12], [61, 60], [1, 11.5]],
  ['purchase', 10, [7.6, 4.2, 13.5], [6, 3, 8.5], [55, 60], [2, 11.5]],
  ['reviews', 3, [2.3, 0.8, 6.5], [10.5, 7.5, 12], [53, 67], [3.5, 5]],
  ['general-info', 14, [10.7, 6.5, 17.1], [4, 2, 7], [53, 71], [3.5, 2]],
  ['exclusive-info', 8, [6.1, 3.1, 11.6], [7, 4, 10], [52, 68], [5, 4]],
  ['new-products', 32, [24.4, 17.9, 32.4], [1, 1, 2], [51, 73], [6, 1]],
  ['opinion', 4, [3.1, 1.2, 7.6], [9, 6.5, 12], [49, 69], [7, 3]],
  ['service', 6, [4.6, 2.1, 9.6], [8, 5, 11], [37, 63], [8, 7.5]],
  ['event', 11, [8.4, 4.8, 14.5], [5, 3, 8], [34, 61], [9, 9.5]],
  ['connected', 22, [16.8, 11.3, 24.2], [2, 1, 4], [33, 64], [10, 6]],
  ['ideas', 1, [0.8, 0.1, 4.2], [12, 10, 12], [30, 63], [11, 7.5]],
  ['community', 17, [13, 8.2, 19.8], [3, 2, 5.5], [22, 61], [12, 9.5]],
];

/** What the samples do not say of a survey. */
const SURVEY = {
  country: '',
  fieldwork: '',
  base: '',
  question: '',
  readFrom: 'write-ups' as const,
  sources: [],
  items: {},
  unmapped: [],
  sourcesPerNumber: {},
};

export const RESULT_REPORT: AuditReport = {
  schemaVersion: 2,
  method: {
    lexicon: 'sample',
    shares: 'counted',
    resamples: 2000,
    seed: 1,
    confidence: 0.95,
    gapConfidence: 0.995,
    feedErrors: null,
    filter: null,
  },
  brand: { name: 'Norrbeck', handle: 'norrbeck', url: 'https://www.facebook.com/norrbeck' },
  platform: 'facebook',
  window: { from: '2026-09-01T09:00:00Z', to: '2026-11-21T12:00:00Z' },
  posts: {
    read: 103,
    counted: 96,
    tagged: 84,
    untagged: 12,
    cutOff: 3,
    unreadable: 0,
    unreadableLanguages: [],
    leftOut: { repost: 5, sponsored: 2 },
    unsure: 4,
    noneKinds: { entertain: 8 },
  },
  missed: { 'cut-off': 3 },
  reasons: LINES.map(figuresOf),
  benchmarks: {
    consumers: {
      ...SURVEY,
      id: 'ibm-2010-consumers',
      side: 'consumers',
      said: Object.fromEntries(LINES.map(([reason, , , , said]) => [reason, said[0]])),
      shortName: 'IBM 2010',
      citation:
        'C. Heller Baird and G. Parasnis, “From social media to Social CRM”, IBM Institute for Business Value, 2011',
      year: 2010,
      n: 1056,
      cautions: [
        'It predates short video, stories and shops in apps.',
        'It is unclear whether all consumers answered or only those who follow brands.',
      ],
    },
    executives: {
      ...SURVEY,
      id: 'ibm-2010-executives',
      side: 'executives',
      said: Object.fromEntries(LINES.map(([reason, , , , said]) => [reason, said[1]])),
      shortName: 'IBM 2010',
      citation:
        'C. Heller Baird and G. Parasnis, “From social media to Social CRM”, IBM Institute for Business Value, 2011',
      year: 2010,
      n: 351,
      cautions: ['Executives said yes to nearly everything, so their ranks rest on small differences.'],
    },
  },
  match: {
    consumers: { value: 63.2, low: 55, high: 68 },
    executives: { value: 69.1, low: 61, high: 73 },
    difference: { value: -5.9, low: -7, high: -2 },
    anchor: 89.2,
  },
  rankCorrelation: {
    consumers: -0.36,
    executives: 0.34,
    anchor: 0.007,
  },
  verdict: { kind: 'closer-to-executives' },
  evenness: { feed: { value: 0.88, low: 0.84, high: 0.92 }, consumers: 0.983, executives: 0.999 },
  value: {
    reasons: ['discount', 'purchase', 'reviews', 'connected', 'community'],
    feed: {
      tangible: { value: 0.122, low: 0.07, high: 0.19 },
      closeness: { value: 0.298, low: 0.22, high: 0.38 },
      difference: { value: -0.176, low: -0.31, high: -0.04 },
    },
    consumers: { tangible: 0.319, closeness: 0.104, difference: 0.215 },
    executives: { tangible: 0.24, closeness: 0.16, difference: 0.08 },
    claim: 'below',
  },
  habits: {
    asPerson: {
      measured: 96,
      posts: 14,
      share: { value: 0.146, low: 0.089, high: 0.23 },
      cues: { signed: 9 },
    },
    passOn: { measured: 96, posts: 5, share: { value: 0.052, low: 0.022, high: 0.116 }, cues: {} },
  },
  expectations: {
    citation:
      'C. Heller Baird and G. Parasnis, “From social media to Social CRM”, IBM Institute for Business Value, 2011',
    year: 2010,
    n: 1056,
    neverEngage: 55,
    alwaysRespond: 5,
    sometimesRespond: 75,
    neverRespond: 20,
    cautions: ['It predates short video, stories and shops in apps.'],
  },
  otherCountings: [],
  engagement: [],
  plan: null,
  sums: null,
};

/** The page of the sample feed, read without trouble. */
export const PAGE: PageSeen = {
  url: 'https://www.facebook.com/norrbeck',
  platform: 'facebook',
  pageKind: 'profile',
  brand: RESULT_REPORT.brand,
  reader: 'facebook',
  missed: { 'cut-off': 3 },
  attempts: [{ reader: 'facebook', knewPage: true, containers: 103, posts: 103 }],
};

export const RECENT: readonly RecentAudit[] = [
  { name: 'Norrbeck', platform: 'facebook', url: PAGE.url, posts: 96, updated: '2026-11-21T10:00:00Z' },
  {
    name: 'Fjellhus',
    platform: 'instagram',
    url: 'https://www.instagram.com/fjellhus/',
    posts: 71,
    updated: '2026-11-20T10:00:00Z',
  },
  {
    name: 'Velden',
    platform: 'mastodon.example',
    url: 'https://mastodon.example/@velden',
    posts: 88,
    updated: '2026-11-18T10:00:00Z',
  },
  {
    name: 'Pike & Tarn',
    platform: 'facebook',
    url: 'https://www.facebook.com/pikeandtarn',
    posts: 17,
    updated: '2026-11-18T09:00:00Z',
  },
];

/** The same feed with another verdict. */
export function reportWith(verdict: Verdict, changes: Partial<AuditReport> = {}): AuditReport {
  return { ...RESULT_REPORT, ...changes, verdict };
}

/** The feed while it is too short for figures: the report has shares, and a view must not show them. */
export function shortReport(counted: number, untagged = 1): AuditReport {
  const posts: Partial<Record<Reason, number>> = { 'new-products': 3, connected: 2, event: 1 };
  return {
    ...RESULT_REPORT,
    window: { from: '2026-11-09T09:00:00Z', to: '2026-11-21T12:00:00Z' },
    posts: {
      ...RESULT_REPORT.posts,
      read: counted,
      counted,
      tagged: counted - untagged,
      untagged,
      cutOff: 0,
      leftOut: {},
    },
    missed: {},
    reasons: RESULT_REPORT.reasons.map((figures) => ({
      ...figures,
      posts: posts[figures.reason] ?? 0,
      shareGap: null,
      shareClaim: null,
      rankGap: null,
      rankClaim: null,
    })),
    match: { consumers: null, executives: null, difference: null, anchor: 89.2 },
    verdict: { kind: 'too-few', posts: counted, needed: 20 },
  };
}

/** Nobody stopped, and all that was kept can be read. */
const KEPT = { stopped: false, setAside: 0 };

/** One audit per screen of the popup, by the name of the screen. */
export const SAMPLE_AUDITS = {
  result: { problem: null, settled: true, page: PAGE, report: RESULT_REPORT, collecting: null, ...KEPT },
  looking: { problem: null, settled: false, page: null, report: null, collecting: null, ...KEPT },
  reading: {
    problem: null,
    settled: false,
    page: PAGE,
    report: shortReport(14, 2),
    collecting: null,
    ...KEPT,
  },
  'too-few': { problem: null, settled: true, page: PAGE, report: shortReport(6), collecting: null, ...KEPT },
  stopped: {
    problem: null,
    settled: false,
    page: PAGE,
    report: shortReport(14, 2),
    collecting: null,
    ...KEPT,
    stopped: true,
  },
  'set-aside': {
    problem: null,
    settled: true,
    page: PAGE,
    report: RESULT_REPORT,
    collecting: null,
    ...KEPT,
    setAside: 3,
  },
  'none-counted': {
    problem: null,
    settled: true,
    page: PAGE,
    report: {
      ...shortReport(0, 0),
      posts: { ...shortReport(0, 0).posts, read: 7, leftOut: { repost: 5, sponsored: 2 } },
      verdict: { kind: 'empty' },
    },
    collecting: null,
    ...KEPT,
  },
  collecting: {
    problem: null,
    settled: true,
    page: PAGE,
    report: shortReport(14, 2),
    collecting: { posts: 14, target: 60 },
    ...KEPT,
  },
  'no-posts': {
    problem: null,
    settled: true,
    page: {
      ...PAGE,
      reader: null,
      attempts: [
        { reader: 'facebook', knewPage: true, containers: 1, posts: 0 },
        { reader: 'feed', knewPage: false, containers: 0, posts: 0 },
      ],
    },
    report: null,
    collecting: null,
    ...KEPT,
  },
  'not-a-feed': {
    problem: null,
    settled: true,
    page: {
      ...PAGE,
      url: 'https://tidewater-ledger.example/',
      platform: 'tidewater-ledger.example',
      pageKind: 'other',
      brand: null,
      reader: null,
      attempts: [{ reader: 'feed', knewPage: false, containers: 0, posts: 0 }],
    },
    report: null,
    collecting: null,
    ...KEPT,
  },
  'no-access': { problem: 'no-access', settled: true, page: null, report: null, collecting: null, ...KEPT },
  lost: { problem: 'lost', settled: true, page: PAGE, report: null, collecting: null, ...KEPT },
  'no-storage': { problem: 'no-storage', settled: true, page: PAGE, report: null, collecting: null, ...KEPT },
} satisfies Record<string, TabAudit>;

function figuresOf([reason, posts, share, rank, said, ranks]: Line): ReasonFigures {
  const shareEstimate = estimate(share, 0.01);
  const rankEstimate = estimate(rank, 1);
  const consumers = { said: said[0], share: said[0] / CONSUMERS_TOTAL, rank: ranks[0] };
  const shareGap = minus(shareEstimate, consumers.share);
  // More often is a lower number: the places gained are the survey's rank minus the feed's.
  const places = minus(rankEstimate, consumers.rank);
  const rankGap = { value: -places.value, low: -places.high, high: -places.low };
  return {
    reason,
    posts,
    countedShare: shareEstimate.value,
    share: shareEstimate,
    rank: rankEstimate,
    consumers,
    executives: { said: said[1], share: said[1] / EXECUTIVES_TOTAL, rank: ranks[1] },
    shareGap,
    shareClaim: claim(shareGap),
    rankGap,
    rankClaim: claim(rankGap),
    morePosts: null,
  };
}

function estimate([value, low, high]: Interval, unit: number): Estimate {
  return { value: value * unit, low: low * unit, high: high * unit };
}

function minus({ value, low, high }: Estimate, by: number): Estimate {
  return { value: value - by, low: low - by, high: high - by };
}

function claim({ low, high }: Estimate): 'below' | 'unclear' | 'above' {
  if (high < 0) return 'below';
  return low > 0 ? 'above' : 'unclear';
}
