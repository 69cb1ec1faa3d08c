import type { Evidence } from '../../model/tagged-post.ts';
import { FALLBACK, type WhenAlso } from '../../reasons/keywords/keywords.ts';
import { type Aspect, NONE_KINDS, type NoneKind, REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import type { Finding } from './findings.ts';

/** What the findings add up to for one reason: log-odds and the words behind them, in text order. */
export interface ReasonScore {
  readonly reason: Reason;
  readonly logOdds: number;
  /** 0 to 1, rising with `logOdds`. */
  readonly score: number;
  /** The score earns a tag: it is high enough, and there are words that can be underlined for it. */
  readonly tagged: boolean;
  /** Not tagged, but so close that it is not ruled out either. */
  readonly nearly: boolean;
  readonly evidence: readonly Evidence[];
}

/** The numbers that scoring needs besides the findings' own weights. */
export interface Scale {
  readonly prior: Readonly<Record<Aspect, number>>;
  readonly whenAlso: WhenAlso;
}

/**
 * The score from which a reason is tagged. F1 is best at half of the F1 that is reached (Lipton, Elkan and Naryanaswamy,
 * "Optimal thresholding of classifiers to maximize F1 measure", 2014); a bar of its own for each reason did worse on
 * brands that were held out.
 */
export const TAG_AT = 0.28;
/** The same for the giveaway flag, which is found more surely. */
export const FLAG_AT = 0.4;
/** From this share of the bar on, a reason is not ruled out. */
const NEARLY = 0.8;

/** A feature that stands in many places shares its weight among them, so that the evidence adds up to the score. */
function evidenceOf(text: string, { feature, spans }: Finding, weight: number): Evidence[] {
  return spans.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    weight: weight / spans.length,
    entry: feature.label,
  }));
}

function scoreReason(
  text: string,
  findings: readonly Finding[],
  reason: Reason,
  { prior }: Scale,
  against: readonly Evidence[],
): ReasonScore {
  let logOdds = prior[reason] + against.reduce((sum, { weight }) => sum + weight, 0);
  const evidence = [...against];
  for (const finding of findings) {
    const weight = finding.feature.weights[reason];
    if (weight === undefined || weight === 0) continue;
    logOdds += weight;
    // One at a time: a long post has more places than a call may have arguments.
    for (const one of evidenceOf(text, finding, weight)) evidence.push(one);
  }
  evidence.sort((a, b) => a.start - b.start || a.end - b.end);
  const score = 1 / (1 + Math.exp(-logOdds));
  const hasWords = evidence.some(({ weight }) => weight > 0);
  return {
    reason,
    logOdds,
    score,
    tagged: score >= TAG_AT && hasWords,
    nearly: score < TAG_AT && score >= NEARLY * TAG_AT && hasWords,
    evidence,
  };
}

/** The name of the evidence that a reason is pushed aside by another one. */
export function alsoName(reason: Reason): string {
  return `also: ${reason}`;
}

/** Scores every reason, in survey order. */
export function scoreReasons(text: string, findings: readonly Finding[], scale: Scale): ReasonScore[] {
  const others = REASON_IDS.filter((reason) => reason !== FALLBACK).map((reason) =>
    scoreReason(text, findings, reason, scale, []),
  );
  const against = others.flatMap(({ reason, tagged, evidence }): Evidence[] => {
    const weight = reason === FALLBACK ? undefined : scale.whenAlso[reason];
    if (!tagged || weight === undefined) return [];
    const strongest = evidence.reduce((best, candidate) =>
      candidate.weight > best.weight ? candidate : best,
    );
    return [{ ...strongest, weight, entry: alsoName(reason) }];
  });
  const fallback = scoreReason(text, findings, FALLBACK, scale, against);
  return REASON_IDS.map((reason) => others.find((score) => score.reason === reason) ?? fallback);
}

function logOddsOf(findings: readonly Finding[], aspect: Aspect, { prior }: Scale): number {
  return findings.reduce((sum, { feature }) => sum + (feature.weights[aspect] ?? 0), prior[aspect]);
}

/** Whether the post is a contest, a giveaway or a sweepstake. */
export function isGiveaway(findings: readonly Finding[], scale: Scale): boolean {
  return 1 / (1 + Math.exp(-logOddsOf(findings, 'giveaway', scale))) >= FLAG_AT;
}

/** The likeliest kind of a post that serves no reason; of two alike, the one that the codebook names first. */
export function kindOfNone(findings: readonly Finding[], scale: Scale): NoneKind {
  return NONE_KINDS.reduce((best, kind) =>
    logOddsOf(findings, kind, scale) > logOddsOf(findings, best, scale) ? kind : best,
  );
}
