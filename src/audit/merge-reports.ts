import type { AuditReport } from '../model/audit-report.ts';
import type { AuditSums } from '../model/audit-sums.ts';
import type { PostFilter } from '../model/post-filter.ts';
import { auditSums } from './audit.ts';
import type { AuditContext } from './context.ts';
import { mergeSums } from './sums/sums.ts';

/**
 * Why reports are not merged. `no-sums`: of an older version, with figures alone · `last-posts`: of the last so many posts,
 * which are not the last so many of all · `other-…`: of another brand, lexicon, survey or filter than the first ·
 * `same-posts`: posts of one are in another, and would count twice.
 */
export type MergeProblem =
  | 'no-reports'
  | 'no-sums'
  | 'last-posts'
  | 'other-brand'
  | 'other-lexicon'
  | 'other-survey'
  | 'other-filter'
  | 'same-posts';

/** The report of all, or why there is none, with the places of the reports that it is about. */
export type Merged =
  { readonly report: AuditReport } | { readonly problem: MergeProblem; readonly at: readonly number[] };

/**
 * One audit of the parts of a feed that were audited apart: its sums are added up and audited anew, to the byte what an audit
 * of all the posts together gives. Parts that read nothing add nothing, whatever they say.
 *
 * Posts that are in two parts cannot be told in general, for sums hold no ids; found are the same reports twice, and parts
 * that show the same example.
 * @param feedErrorsOf the classifier's measured errors in a feed, where the parts do not agree on them.
 */
export function mergeReports(
  reports: readonly AuditReport[],
  feedErrorsOf: (sums: AuditSums) => AuditContext['feedErrors'],
): Merged {
  const parts = reports.map((report, at) => ({ report, at }));
  const full = parts.filter(({ report }) => report.posts.read > 0);
  const [first, ...others] = full.length > 0 ? full : parts;
  if (first === undefined) return { problem: 'no-reports', at: [] };
  const all = [first, ...others];
  for (const { report, at } of all) {
    if (report.sums === null) return { problem: 'no-sums', at: [at] };
    if (report.method.filter?.last !== undefined) return { problem: 'last-posts', at: [at] };
  }
  for (const [problem, of] of MUST_AGREE) {
    const other = others.find(
      ({ report }) => JSON.stringify(of(report)) !== JSON.stringify(of(first.report)),
    );
    if (other) return { problem, at: [first.at, other.at] };
  }
  const twins = samePosts(all);
  if (twins) return { problem: 'same-posts', at: twins };
  return {
    report: auditAll(
      reports,
      all.map(({ report }) => report),
      first.report,
      feedErrorsOf,
    ),
  };
}

const MUST_AGREE: readonly [MergeProblem, (report: AuditReport) => unknown][] = [
  ['other-brand', ({ brand }) => brand],
  ['other-lexicon', ({ method }) => method.lexicon],
  ['other-survey', ({ benchmarks }) => benchmarks],
  ['other-filter', ({ method }) => method.filter && inOneOrder(method.filter)],
];

function inOneOrder({ from, to, kinds, languages, platforms }: PostFilter): unknown {
  return [from, to, ...[kinds, languages, platforms].map((list) => [...(list ?? [])].sort())];
}

function auditAll(
  given: readonly AuditReport[],
  parts: readonly AuditReport[],
  first: AuditReport,
  feedErrorsOf: (sums: AuditSums) => AuditContext['feedErrors'],
): AuditReport {
  const sums = mergeSums(parts.flatMap((part) => part.sums ?? []));
  const agreeOn = <Value>(of: (report: AuditReport) => Value) =>
    parts.every((part) => JSON.stringify(of(part)) === JSON.stringify(of(first))) ? of(first) : undefined;
  const missed: AuditReport['missed'] = {};
  for (const report of given)
    for (const [why, n] of Object.entries(report.missed) as [keyof typeof missed, number][])
      missed[why] = (missed[why] ?? 0) + n;
  const resampling = agreeOn(({ method: { resamples, seed } }) => ({ resamples, seed }));
  return auditSums(sums, {
    brand: first.brand,
    platform: agreeOn(({ platform }) => platform) ?? platformOf(sums),
    missed,
    ...first.benchmarks,
    lexicon: first.method.lexicon,
    feedErrors: agreeOn(({ method }) => method.feedErrors) ?? feedErrorsOf(sums),
    filter: first.method.filter ?? undefined,
    ...resampling,
  });
}

/** The platform that all posts are from; '' where they are from several, or do not say. */
export function platformOf({ groups }: AuditSums): string {
  const [platform = '', ...others] = new Set(groups.map((group) => group.platform));
  return others.length === 0 ? platform : '';
}

/** So many posts do not give the same sums twice by chance. */
const UNLIKE_BY_CHANCE = 20;

function samePosts(parts: readonly { report: AuditReport; at: number }[]): [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const { report, at } of parts) {
    const marks = new Set(
      (report.sums?.examples ?? [])
        // An id alone may be the number of a line.
        .filter(({ permalink, time, opening }) => permalink !== null || time !== null || opening !== '')
        .map(({ platform, id, permalink, time, opening }) =>
          JSON.stringify([platform, id, permalink, time, opening]),
        ),
    );
    if (report.posts.read >= UNLIKE_BY_CHANCE) marks.add(JSON.stringify(report.sums));
    for (const mark of marks) {
      const before = seen.get(mark);
      if (before !== undefined) return [before, at];
    }
    for (const mark of marks) seen.set(mark, at);
  }
  return undefined;
}
