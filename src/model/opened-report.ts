import * as z from 'zod/mini';
import {
  AuditReport,
  BenchmarkFigure,
  Estimate,
  GapClaim,
  Match,
  SCHEMA_VERSION,
  Verdict,
} from './audit-report.ts';
import { Brand } from './brand.ts';
import { MissedWhy } from './page-reading.ts';
import { PostKind } from './post.ts';
import { Reason } from './reason.ts';

/** A report that was opened, or in words why not: what happened, what it means, what to do. */
export type Opened =
  { readonly report: AuditReport } | { readonly problem: 'no-report' | 'newer' | 'damaged' };

/**
 * Opens a report of this or an older version. What the older one did not have is `null`: it can be shown, but neither
 * merged nor audited anew. A report of a newer version is not guessed at.
 */
export function openReport(value: unknown): Opened {
  const version = z.safeParse(z.object({ schemaVersion: z.int() }), value);
  if (!version.success) return { problem: 'no-report' };
  const { schemaVersion } = version.data;
  if (schemaVersion > SCHEMA_VERSION) return { problem: 'newer' };
  const parsed = schemaVersion === 1 ? fromVersion1(value) : AuditReport.safeParse(value).data;
  return parsed === undefined ? { problem: 'damaged' } : { report: parsed };
}

const Citation1 = z.object({
  id: z.string(),
  shortName: z.string(),
  citation: z.string(),
  year: z.number(),
  n: z.nullable(z.number()),
  cautions: z.array(z.string()),
});

/** The first version, of November 2026. */
const Report1 = z.object({
  schemaVersion: z.literal(1),
  method: z.object({
    lexicon: z.string(),
    shares: z.enum(['counted', 'corrected']),
    resamples: z.number(),
    seed: z.number(),
    confidence: z.number(),
    gapConfidence: z.number(),
  }),
  brand: z.nullable(Brand),
  platform: z.string(),
  window: z.object({ from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  posts: z.object({
    read: z.number(),
    counted: z.number(),
    tagged: z.number(),
    untagged: z.number(),
    cutOff: z.number(),
    unreadable: z.number(),
    unreadableLanguages: z.array(z.string()),
    leftOut: z.partialRecord(PostKind, z.number()),
  }),
  missed: z.partialRecord(MissedWhy, z.number()),
  reasons: z.array(
    z.object({
      reason: Reason,
      posts: z.number(),
      countedShare: z.nullable(z.number()),
      share: z.nullable(Estimate),
      rank: z.nullable(Estimate),
      consumers: z.nullable(BenchmarkFigure),
      executives: z.nullable(BenchmarkFigure),
      shareGap: z.nullable(Estimate),
      shareClaim: z.nullable(GapClaim),
      rankGap: z.nullable(Estimate),
      rankClaim: z.nullable(GapClaim),
    }),
  ),
  benchmarks: z.object({ consumers: z.nullable(Citation1), executives: z.nullable(Citation1) }),
  match: Match,
  verdict: Verdict,
});
type Report1 = z.infer<typeof Report1>;

function fromVersion1(value: unknown): AuditReport | undefined {
  const parsed = Report1.safeParse(value);
  if (!parsed.success) return undefined;
  const old = parsed.data;
  const unmeasured = { measured: 0, posts: 0, share: null, cues: {} };
  const nowhere = { feed: null, consumers: null, executives: null };
  return {
    ...old,
    schemaVersion: SCHEMA_VERSION,
    method: { ...old.method, feedErrors: null, filter: null },
    posts: { ...old.posts, unsure: 0, noneKinds: {} },
    reasons: old.reasons.map((figures) => ({ ...figures, morePosts: null })),
    benchmarks: { consumers: surveyOf(old, 'consumers'), executives: surveyOf(old, 'executives') },
    rankCorrelation: { consumers: null, executives: null, anchor: null },
    evenness: nowhere,
    value: { reasons: [], ...nowhere, claim: null },
    habits: { asPerson: unmeasured, passOn: unmeasured },
    expectations: null,
    otherCountings: [],
    engagement: [],
    plan: null,
    sums: null,
  };
}

/** The first version cited a survey without saying how it was asked; what was said stands beside the reasons. */
function surveyOf(old: Report1, side: 'consumers' | 'executives'): AuditReport['benchmarks'][typeof side] {
  const citation = old.benchmarks[side];
  if (citation === null) return null;
  const said = old.reasons.flatMap((figures) => {
    const figure = figures[side];
    return figure === null ? [] : [[figures.reason, figure.said] as const];
  });
  return {
    ...citation,
    side,
    country: '',
    fieldwork: '',
    base: '',
    question: '',
    readFrom: 'write-ups',
    sources: [],
    items: {},
    unmapped: [],
    said: Object.fromEntries(said),
    sourcesPerNumber: {},
  };
}
