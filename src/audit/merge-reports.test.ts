import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import type { AuditReport } from '../model/audit-report.ts';
import type { AuditedPost } from '../model/audited-post.ts';
import { CueId } from '../model/cue.ts';
import { openReport } from '../model/opened-report.ts';
import { PostKind } from '../model/post.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { audit } from './audit.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import type { AuditContext } from './context.ts';
import { type Merged, mergeReports, platformOf } from './merge-reports.ts';
import { sumsOf } from './sums/sums.ts';

const context: AuditContext = {
  brand: { name: 'Norrbeck', handle: null, url: null },
  platform: 'x',
  missed: {},
  ...DEFAULT_BENCHMARKS,
  lexicon: 'test',
  resamples: 50,
};
const noErrors = () => undefined;
/** As after being saved. */
const opened = (report: AuditReport) => {
  const found = openReport(JSON.parse(JSON.stringify(report)));
  if ('problem' in found) throw new Error(found.problem);
  return found.report;
};

const count = fc.option(fc.nat(200_000));
const anyPost = fc.record({
  lang: fc.constantFrom('en', 'de', null),
  readable: fc.boolean(),
  kind: fc.constantFrom('own' as const, ...PostKind.options),
  time: fc.option(fc.date({ min: new Date(0), max: new Date('2027-01-01'), noInvalidDate: true })),
  cutOff: fc.boolean(),
  reasons: fc.uniqueArray(fc.constantFrom(...REASON_IDS), { maxLength: 3 }),
  likelihoods: fc.option(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
  ),
  giveaway: fc.boolean(),
  platform: fc.constantFrom('x', 'facebook'),
  likes: count,
  views: count,
  cues: fc.option(fc.array(fc.constantFrom(...CueId.options), { maxLength: 3 })),
});
const anyPosts = (scored: 'all' | 'some' | 'none', size: { minLength: number; maxLength: number }) =>
  fc.array(anyPost, size).map((posts) =>
    posts.map(({ likelihoods, time, reasons, cues, ...post }, n): AuditedPost => {
      const scores = scored === 'all' ? (likelihoods ?? REASON_IDS.map(() => 0.3)) : likelihoods;
      return {
        ...post,
        id: String(n),
        time: time?.toISOString() ?? null,
        reasons: reasons.map((reason) => ({ reason, score: 1, evidence: [] })),
        primary: null,
        scores:
          scored === 'none' || !scores
            ? {}
            : Object.fromEntries(REASON_IDS.map((id, i) => [id, scores[i] ?? 0])),
        unsure: false,
        noneKind: reasons.length === 0 ? 'other' : null,
        permalink: null,
        opening: `Post ${n}`,
        cues: cues?.map((cue) => ({ cue, start: 0, end: cue.length, text: cue })) ?? null,
      };
    }),
  );

describe('merged reports', () => {
  it.each(['all', 'some', 'none'] as const)(
    'are to the byte the report of the whole, however it is split; posts with scores: %s',
    (scored) => {
      fc.assert(
        fc.property(
          anyPosts(scored, { minLength: 1, maxLength: 70 }),
          fc.array(fc.nat(2), { minLength: 70, maxLength: 70 }),
          (posts, choices) => {
            const parts: AuditedPost[][] = [[], [], []];
            posts.forEach((post, n) => parts[choices[n] ?? 0]?.push(post));
            const reports = parts.map((part) => opened(audit(part, context)));
            const merged = mergeReports(reports, noErrors);
            expect(JSON.stringify(merged)).toBe(JSON.stringify({ report: audit(posts, context) }));
          },
        ),
        { numRuns: 12 },
      );
    },
  );

  it('do not depend on the order of the posts', () => {
    fc.assert(
      fc.property(anyPosts('all', { minLength: 20, maxLength: 60 }), (posts) => {
        expect(JSON.stringify(audit([...posts].reverse(), context))).toBe(
          JSON.stringify(audit(posts, context)),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('ask for the measured errors of the whole where the parts have others', () => {
    const [one, other] = parts();
    const errorsOf = (report: AuditReport) => {
      const merged = mergeReports([report, other], () => ({ event: 0.5 }));
      return 'report' in merged ? merged.report.method.feedErrors : undefined;
    };
    expect(errorsOf(audit(feed(0), { ...context, feedErrors: { event: 0.1 } }))).toEqual({ event: 0.5 });
    expect(errorsOf(one)).toEqual({ event: 0.5 });
  });

  it('add up what was missed', () => {
    const [one, other] = parts();
    const merged = mergeReports(
      [
        { ...one, missed: { 'no-words': 2 } },
        { ...other, missed: { 'no-words': 3 } },
      ],
      noErrors,
    );
    expect(merged).toMatchObject({ report: { missed: { 'no-words': 5 } } });
  });
});

/** Thirty posts that none of another number shares. */
function feed(number: number): AuditedPost[] {
  return Array.from({ length: 30 }, (_, n) => ({
    id: `${number}-${n}`,
    lang: 'en',
    readable: true,
    kind: 'own',
    time: null,
    cutOff: false,
    reasons: [{ reason: REASON_IDS[(n * (number + 1)) % 12] ?? 'event', score: 1, evidence: [] }],
    primary: null,
    scores: {},
    unsure: false,
    noneKind: null,
    giveaway: false,
    cues: null,
    opening: `Post ${n} of ${number}`,
  }));
}
function parts(): [AuditReport, AuditReport] {
  return [audit(feed(0), context), audit(feed(1), context)];
}

describe('reports that do not belong together are not merged', () => {
  const [one, other] = parts();
  const with_ = (more: Partial<AuditContext>) => audit(feed(1), { ...context, ...more });
  const event = { ...DEFAULT_BENCHMARKS.consumers, said: { event: 3, discount: 5, ideas: 1, service: 2 } };

  it.each<[string, AuditReport[], Merged]>([
    ['none at all', [], { problem: 'no-reports', at: [] }],
    ['an older version', [one, { ...other, sums: null }], { problem: 'no-sums', at: [1] }],
    ['another brand', [one, with_({ brand: null })], { problem: 'other-brand', at: [0, 1] }],
    ['another lexicon', [one, with_({ lexicon: 'two' })], { problem: 'other-lexicon', at: [0, 1] }],
    ['another survey', [one, with_({ consumers: event })], { problem: 'other-survey', at: [0, 1] }],
    ['another filter', [one, with_({ filter: { kinds: ['own'] } })], { problem: 'other-filter', at: [0, 1] }],
    ['the last posts', [one, with_({ filter: { last: 25 } })], { problem: 'last-posts', at: [1] }],
    ['the same report', [one, other, opened(one)], { problem: 'same-posts', at: [0, 2] }],
    [
      'a part that has a post of another',
      [one, audit([...feed(1).slice(1), ...feed(0).slice(0, 2)], context)],
      { problem: 'same-posts', at: [0, 1] },
    ],
  ])('%s', (_, reports, expected) => {
    expect(mergeReports(reports, noErrors)).toEqual(expected);
  });

  it('but filters that say the same in another order are', () => {
    const kinds = (...order: ('own' | 'quote')[]) => ({ filter: { kinds: order } });
    const reports = [audit(feed(0), { ...context, ...kinds('own', 'quote') }), with_(kinds('quote', 'own'))];
    expect(mergeReports(reports, noErrors)).toHaveProperty('report');
  });

  it('and a part without posts adds nothing, whatever it says', () => {
    const empty = audit([], { ...context, lexicon: 'not stated', platform: '' });
    expect(mergeReports([empty, one], noErrors)).toEqual({ report: one });
    expect(mergeReports([empty, empty], noErrors)).toHaveProperty('report');
  });

  it('lines with nothing but a number for an id may have the same one in two parts', () => {
    const bare = (posts: AuditedPost[]) =>
      audit(
        posts.map((post, n) => ({ ...post, id: String(n), opening: '' })),
        context,
      );
    expect(mergeReports([bare(feed(0)), bare(feed(1))], noErrors)).toHaveProperty('report');
  });
});

it('the platform of posts is named where all are from one', () => {
  const on = (platform: string, number: number) => feed(number).map((post) => ({ ...post, platform }));
  expect(platformOf(sumsOf(on('x', 0)))).toBe('x');
  expect(platformOf(sumsOf([...on('x', 0), ...on('facebook', 1)]))).toBe('');
  expect(platformOf(sumsOf([...on('x', 0), ...feed(1)]))).toBe('');
  expect(platformOf(sumsOf([]))).toBe('');
});
