import type { AuditReport } from '../../model/audit-report.ts';
import {
  COMPARISON_VERSION,
  type ComparedPair,
  type ComparedReason,
  type Comparison,
  type ComparisonKind,
} from '../../model/comparison.ts';
import { REASON_IDS } from '../../reasons/reasons.ts';
import { CONFIDENCE, FAMILY_ERROR } from '../claims.ts';
import { type ComparedMix, comparedMixOf } from './compared-mix.ts';
import { differenceOf } from './difference.ts';
import { inOrder, kindOf, pairsOf, platformsOf } from './kind.ts';
import { cautionsOf, surveysOf, whyNotCompared, whyWithheld } from './not-compared.ts';
import { rivalPlanOf } from './rival-plan.ts';
import { whiteSpaceOf } from './white-space.ts';

/**
 * Sets audits side by side. Shares and matches are computed anew from the sums, as the audits did. Pure and deterministic.
 *
 * A difference is claimed only where its interval leaves zero out. All intervals of shares hold together: each gets its part
 * of the family error over the twelve reasons times the pairs that are compared (Bonferroni), and those of matches likewise
 * over the pairs. Which pairs can be compared is told by how they were made and how many posts they have, never by their
 * figures, so that leaving the others out of the count gives no claim away.
 *
 * No report or one: nothing to compare, no pairs.
 * @param kind left out: told by brands and platforms.
 */
export function compareReports(
  given: readonly AuditReport[],
  kind: ComparisonKind = kindOf(given),
): Comparison {
  const reports = inOrder(given, kind);
  const mixes = reports.map(comparedMixOf);
  const planned = pairsOf(reports.length, kind).map(({ first, second }) => ({
    first,
    second,
    withheld: whyNotCompared(...pick(reports, first, second), kind),
  }));
  const compared = planned.filter(({ withheld }) => withheld.length === 0).length;
  const confidences =
    compared === 0
      ? null
      : {
          share: 1 - FAMILY_ERROR / (REASON_IDS.length * compared),
          match: 1 - FAMILY_ERROR / compared,
        };
  const reasons = reasonsOf(mixes);
  return {
    comparisonVersion: COMPARISON_VERSION,
    kind,
    method: {
      familyError: FAMILY_ERROR,
      shareConfidence: confidences?.share ?? null,
      matchConfidence: confidences?.match ?? null,
      confidence: CONFIDENCE,
    },
    consumers: standardOf(reports)?.benchmarks.consumers ?? null,
    feeds: reports.map((report, n) => ({
      brand: report.brand,
      platforms: platformsOf(report),
      window: report.window,
      filter: report.method.filter,
      posts: report.posts.counted,
      lexicon: report.method.lexicon,
      shares: report.method.shares,
      withheld: whyWithheld(report),
      cautions: cautionsOf(
        report,
        reports.filter((other) => other !== report),
        kind,
      ),
      match: mixes[n]?.match(CONFIDENCE) ?? null,
    })),
    reasons,
    pairs: planned.map((pair) => ({
      ...pair,
      ...figuresOf(mixes[pair.first], mixes[pair.second], pair.withheld.length === 0 ? confidences : null),
    })),
    whiteSpace: kind === 'brands' ? whiteSpaceOf(reasons, outsideOf(reports)) : null,
    plan: kind === 'brands' ? rivalPlanOf(reports) : null,
  };
}

function pick(reports: readonly AuditReport[], first: number, second: number): [AuditReport, AuditReport] {
  return [reports[first], reports[second]] as [AuditReport, AuditReport];
}

function reasonsOf(mixes: readonly (ComparedMix | null)[]): ComparedReason[] {
  const standard = mixes.find((mix) => mix !== null);
  return REASON_IDS.map((reason) => ({
    reason,
    consumers: standard?.wanted(reason) ?? null,
    shares: mixes.map((mix) => mix?.share(reason, mix.gapConfidence) ?? null),
  }));
}

function figuresOf(
  first: ComparedMix | null | undefined,
  second: ComparedMix | null | undefined,
  confidences: { share: number; match: number } | null,
): Pick<ComparedPair, 'reasons' | 'match'> {
  if (!first || !second || confidences === null) return { reasons: [], match: null };
  const [one, other] = [first.match(confidences.match), second.match(confidences.match)];
  return {
    reasons: REASON_IDS.flatMap((reason) => {
      const [before, after] = [first, second].map((mix) => mix.share(reason, confidences.share));
      return before && after ? [{ reason, ...differenceOf(before, after) }] : [];
    }),
    match: one && other && differenceOf(one, other),
  };
}

/** The report whose surveys stand for the comparison: the first whose figures are not withheld. */
function standardOf(reports: readonly AuditReport[]): AuditReport | undefined {
  return reports.find((report) => whyWithheld(report) === null);
}

/** A feed has a say in what no brand serves where its own gaps can be judged, against the comparison's survey. */
function outsideOf(reports: readonly AuditReport[]) {
  const standard = standardOf(reports);
  const differs = (report: AuditReport) =>
    standard !== undefined && JSON.stringify(surveysOf(report)) !== JSON.stringify(surveysOf(standard));
  return reports.map((report) => whyWithheld(report) ?? (differs(report) ? ('other-survey' as const) : null));
}
