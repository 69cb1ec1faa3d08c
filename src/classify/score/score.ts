import type { Evidence } from '../../model/tagged-post.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import type { Finding } from './findings.ts';

/** What the findings add up to for one reason: log-odds and the words behind them, in text order. */
export interface ReasonScore {
  readonly reason: Reason;
  readonly logOdds: number;
  /** 0 to 1, rising with `logOdds`. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** A feature that stands in many places shares its weight among them, so that the evidence adds up to the score. */
function evidenceOf(text: string, { feature, spans }: Finding, weight: number): Evidence[] {
  return spans.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    weight: weight / spans.length,
    entry: feature.name,
  }));
}

/** Scores every reason, in survey order. */
export function scoreReasons(
  text: string,
  findings: readonly Finding[],
  prior: Readonly<Record<Reason, number>>,
): ReasonScore[] {
  return REASON_IDS.map((reason) => {
    let logOdds = prior[reason];
    const evidence: Evidence[] = [];
    for (const finding of findings) {
      const weight = finding.feature.weights[reason];
      if (weight === undefined || weight === 0) continue;
      logOdds += weight;
      evidence.push(...evidenceOf(text, finding, weight));
    }
    evidence.sort((a, b) => a.start - b.start || a.end - b.end);
    return { reason, logOdds, score: logistic(logOdds), evidence };
  });
}

/** Whether the score earns a tag: high enough, and with words that can be underlined for it. */
export function isTagged({ score, evidence }: ReasonScore, tagAt: number): boolean {
  return score >= tagAt && evidence.some(({ weight }) => weight > 0);
}
