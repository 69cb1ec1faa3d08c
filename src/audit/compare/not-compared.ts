import type { AuditReport } from '../../model/audit-report.ts';
import type { Benchmark } from '../../model/benchmark.ts';
import type { ComparisonCaution, ComparisonKind, NotCompared } from '../../model/comparison.ts';
import { MAX_UNTAGGED_SHARE, NEEDED_POSTS } from '../verdict.ts';
import { brandKey, platformsOf } from './kind.ts';

/** The lexicon of a report whose tags did not say theirs. */
export const LEXICON_NOT_STATED = 'not stated';

/** Why nothing can be compared with this report; `null`: something can. */
export function whyWithheld({ sums, posts, reasons }: AuditReport): NotCompared | null {
  if (sums === null) return 'no-sums';
  if (posts.counted < NEEDED_POSTS) return 'too-few-posts';
  return reasons.some(({ share }) => share !== null) ? null : 'no-reasons';
}

/** Why two reports cannot be compared with each other; none: they can. */
export function whyNotCompared(first: AuditReport, second: AuditReport, kind: ComparisonKind): NotCompared[] {
  const differs = (of: (report: AuditReport) => unknown) =>
    JSON.stringify(of(first)) !== JSON.stringify(of(second));
  const withheld = [whyWithheld(first), whyWithheld(second)].filter((why) => why !== null);
  const checks: [NotCompared, boolean][] = [
    ['other-brand', kind !== 'brands' && differs(brandKey)],
    ['other-platform', kind !== 'platforms' && differs(platformsOf)],
    ['other-lexicon', differs(({ method }) => method.lexicon)],
    ['other-survey', differs(surveysOf)],
    ['other-shares', differs(({ method }) => method.shares)],
    ['other-kinds', differs(({ method }) => [...(method.filter?.kinds ?? [])].sort())],
    ['same-posts', withheld.length === 0 && !differs(({ sums }) => sums)],
  ];
  return [...new Set([...withheld, ...checks.flatMap(([why, so]) => (so ? [why] : []))])];
}

/** The surveys as far as shares depend on them. */
export function surveysOf({ benchmarks }: AuditReport): unknown {
  const figures = (survey: Benchmark | null) =>
    survey && [survey.id, Object.entries(survey.said).sort(([a], [b]) => (a < b ? -1 : 1))];
  return [figures(benchmarks.consumers), figures(benchmarks.executives)];
}

/** What a reader must know of this report beside the others. */
export function cautionsOf(
  report: AuditReport,
  others: readonly AuditReport[],
  kind: ComparisonKind,
): ComparisonCaution[] {
  const { method, posts } = report;
  const checks: [ComparisonCaution, boolean][] = [
    ['brand-not-stated', report.brand === null],
    ['lexicon-not-stated', method.lexicon === LEXICON_NOT_STATED],
    ['errors-unknown', method.shares === 'corrected' && method.feedErrors === null],
    ['many-untagged', posts.untagged > MAX_UNTAGGED_SHARE * posts.counted],
    ['mixed-platforms', platformsOf(report).length > 1],
    ['overlaps-another', kind === 'windows' && others.some((other) => overlap(report, other))],
  ];
  return checks.flatMap(([caution, so]) => (so ? [caution] : []));
}

/** Whether two windows have a moment in common; one without times has none. */
function overlap({ window: a }: AuditReport, { window: b }: AuditReport): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return a.from <= b.to && b.from <= a.to;
}
