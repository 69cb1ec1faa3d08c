import { describe, expect, it } from 'vitest';
import { AuditReport } from '../model/audit-report.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { Survey } from '../model/survey.ts';
import type { TaggedPost } from '../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { askedReasons } from './asked.ts';
import { audit } from './audit.ts';
import { BENCHMARKS, DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { drawFeed } from './drawn-feed.ts';
import { makeRandom } from './random.ts';
import { DEFAULT_SURVEY, SURVEYS } from './surveys.ts';

const EVEN = REASON_IDS.map(() => 1 / REASON_IDS.length);
const context = { brand: null, platform: 'x', missed: {}, lexicon: 'test', resamples: 200 };
const feed = drawFeed(EVEN, 120, makeRandom(5));
/** As our own classifier tags: with scores, which take another way through the audit. */
const scored: TaggedPost[] = feed.map((post) => ({
  ...post,
  scores: Object.fromEntries(
    REASON_IDS.map((id) => [id, post.reasons.some(({ reason }) => reason === id) ? 0.8 : 0.05]),
  ),
}));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the surveys that can be chosen', () => {
  it('have ids of their own, the default among them, and use every column', () => {
    const ids = SURVEYS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(SURVEYS[0]).toBe(DEFAULT_SURVEY);
    const columns = SURVEYS.flatMap(({ consumers, executives }) => [consumers, executives ?? consumers]);
    expect(new Set(columns)).toEqual(new Set(BENCHMARKS));
  });

  it.each(SURVEYS.map((survey) => [survey.id, survey] as const))(
    '%s: sides are right, at least four reasons of consumers, a year or people',
    (_, survey) => {
      expect(Survey.parse(survey)).toEqual(survey);
      expect(survey.consumers.side).toBe('consumers');
      expect(survey.executives?.side ?? 'executives').toBe('executives');
      expect(Object.keys(survey.consumers.said).length).toBeGreaterThanOrEqual(4);
    },
  );
});

describe.each([
  ['tagged', feed],
  ['scored', scored],
] as const)('an audit of a %s feed', (_, posts) => {
  it.each(SURVEYS.map((survey) => [survey.id, survey] as const))(
    'against %s is over the reasons it asked about, on all sides, and has no figure that is none',
    (__, { consumers, executives }) => {
      const report = audit(posts, { ...context, consumers, executives });
      expect(AuditReport.parse(report)).toEqual(report);
      expect(numbersIn(report).every(Number.isFinite)).toBe(true);
      const asked = askedReasons([consumers, executives]);
      for (const side of ['share', 'consumers', ...(executives ? (['executives'] as const) : [])] as const) {
        const there = report.reasons.filter((figures) => figures[side] !== null);
        expect(there.map(({ reason }) => reason)).toEqual(asked);
        const shares = there.map((figures) => shareOf(figures[side]));
        expect(sum(shares)).toBeCloseTo(1, 9);
      }
      const comparable = asked.length >= 4;
      expect(report.match.consumers === null).toBe(!comparable);
      expect(report.match.executives === null).toBe(!comparable || executives === null);
    },
  );

  const only = (side: 'consumers' | 'executives', ...reasons: readonly Reason[]): Benchmark => ({
    ...DEFAULT_BENCHMARKS[side],
    said: Object.fromEntries(reasons.map((reason, i) => [reason, 50 - i])),
  });
  const [one, other] = ['discount', 'service'] as const;

  it.each([
    ['one reason was asked about', only('consumers', one), null],
    ['two surveys have one reason in common', only('consumers', one, other), only('executives', one)],
    ['they have none in common', only('consumers', one), only('executives', other)],
    ['none was asked about', only('consumers'), null],
  ])('has no match where %s: it would be 100 whatever was posted', (__, consumers, executives) => {
    const report = audit(posts, { ...context, consumers, executives });
    expect(AuditReport.parse(report)).toEqual(report);
    expect(numbersIn(report).every(Number.isFinite)).toBe(true);
    expect(report.match).toEqual({ consumers: null, executives: null, difference: null, anchor: null });
    expect(report.reasons.every(({ shareClaim }) => shareClaim === null || shareClaim === 'unclear')).toBe(
      true,
    );
  });
});

function shareOf(figure: { share: number } | { value: number } | null): number {
  if (figure === null) return Number.NaN;
  return 'share' in figure ? figure.share : figure.value;
}

/** Every number anywhere in it: NaN and Infinity are numbers too. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
