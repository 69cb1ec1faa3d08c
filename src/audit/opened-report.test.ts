import { describe, expect, it } from 'vitest';
import { AuditReport } from '../model/audit-report.ts';
import { openReport } from '../model/opened-report.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { audit } from './audit.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { drawFeed } from './drawn-feed.ts';
import { makeRandom } from './random.ts';

const EVEN = REASON_IDS.map(() => 1 / REASON_IDS.length);
const report = audit(drawFeed(EVEN, 40, makeRandom(1)), {
  brand: null,
  platform: 'x',
  missed: {},
  ...DEFAULT_BENCHMARKS,
  lexicon: 'test',
  resamples: 50,
});

const without = (object: object, ...fields: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));

/** The report as version 1 wrote it: without what version 2 added. */
function asVersion1(now: AuditReport): object {
  const { consumers, executives } = now.benchmarks;
  const cited = ['side', 'country', 'fieldwork', 'base', 'question', 'sources', 'said', 'sourcesPerNumber'];
  const cite = (survey: typeof consumers) => survey && without(survey, ...cited);
  const added = [
    'rankCorrelation',
    'evenness',
    'value',
    'habits',
    'expectations',
    'otherCountings',
    'engagement',
  ];
  return {
    ...without(now, ...added, 'plan', 'sums'),
    schemaVersion: 1,
    method: without(now.method, 'feedErrors', 'filter'),
    posts: without(now.posts, 'unsure', 'noneKinds'),
    reasons: now.reasons.map((figures) => without(figures, 'morePosts')),
    benchmarks: { consumers: cite(consumers), executives: cite(executives) },
  };
}

describe('a report from a file', () => {
  it('opens as it was written', () => {
    expect(openReport(JSON.parse(JSON.stringify(report)))).toEqual({ report });
  });

  it('of version 1 opens with its figures, and nothing is made up for what it did not have', () => {
    const opened = openReport(asVersion1(report));
    if (!('report' in opened)) throw new Error(opened.problem);
    expect(AuditReport.parse(opened.report)).toEqual(opened.report);
    expect(opened.report.match).toEqual(report.match);
    expect(opened.report.reasons.map(({ share }) => share)).toEqual(report.reasons.map(({ share }) => share));
    expect(opened.report.benchmarks.consumers?.said).toEqual(DEFAULT_BENCHMARKS.consumers.said);
    expect(opened.report).toMatchObject({
      sums: null,
      plan: null,
      evenness: { feed: null },
      expectations: null,
    });
  });

  it.each([
    ['no report', 'no-report', 7],
    ['another object', 'no-report', { posts: [] }],
    ['a newer version', 'newer', { ...report, schemaVersion: 3 }],
    ['a damaged one', 'damaged', { ...report, reasons: [{ reason: 'fun' }] }],
    ['a damaged old one', 'damaged', { ...asVersion1(report), match: null }],
  ] as const)('that is %s is named as such', (_, problem, value) => {
    expect(openReport(value)).toEqual({ problem });
  });
});
