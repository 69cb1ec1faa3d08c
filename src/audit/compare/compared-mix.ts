import type { AuditReport, Estimate } from '../../model/audit-report.ts';
import { type Reason } from '../../reasons/reasons.ts';
import { askedReasons } from '../asked.ts';
import { benchmarkFigures } from '../benchmark-figures.ts';
import { feedMixOf } from '../feed-mix.ts';
import { matchInterval } from '../match-interval.ts';
import { countedOf } from '../sums/counted.ts';
import { whyWithheld } from './not-compared.ts';

/** Figures of a report's feed at any confidence, computed from its sums as its own audit computed them. */
export interface ComparedMix {
  /** Of the audit's own whiskers. */
  readonly gapConfidence: number;
  /** A reason's share of all, 0..1; `undefined` where it was not asked about. */
  share(reason: Reason, confidence: number): Estimate | undefined;
  /** What consumers want of it, as a share of all that was asked about; `undefined` where it was not. */
  wanted(reason: Reason): number | undefined;
  /** Match with consumers, 0..100; `null` where the audit has none. */
  match(confidence: number): Estimate | null;
}

/** `null` where figures of the report are withheld from comparisons. */
export function comparedMixOf(report: AuditReport): ComparedMix | null {
  const { sums, benchmarks, method } = report;
  if (sums === null || whyWithheld(report) !== null) return null;
  const asked = askedReasons([benchmarks.consumers, benchmarks.executives]);
  const errors = asked.map((reason) => method.feedErrors?.[reason] ?? 0);
  const mix = feedMixOf(countedOf(sums, asked), errors, method.resamples, method.seed);
  if (mix === undefined) return null;
  const consumers = benchmarkFigures(benchmarks.consumers, asked)?.map(({ share }) => share);
  // A match takes a while, and each feed's is asked for several times.
  const matches = new Map<number, Estimate>();
  return {
    gapConfidence: method.gapConfidence,
    share: (reason, confidence) =>
      asked.includes(reason) ? mix.share([asked.indexOf(reason)], confidence) : undefined,
    wanted: (reason) => consumers?.[asked.indexOf(reason)],
    match: (confidence) => {
      // What the audit withholds is not compared.
      if (consumers === undefined || report.match.consumers === null) return null;
      let match = matches.get(confidence);
      if (match === undefined)
        matches.set(confidence, (match = matchInterval(mix.shares, consumers, mix.resampled(), confidence)));
      return match;
    },
  };
}
