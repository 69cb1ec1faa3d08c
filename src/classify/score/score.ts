import type { Evidence } from '../../model/tagged-post.ts';
import { FALLBACK } from '../../reasons/keywords/keywords.ts';
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
  /** What the fallback loses beside another reason: see `FALLBACK`. */
  readonly whenAlso: number;
}

/**
 * The score from which a reason is tagged. F1 is best at half of the F1 that is reached (Lipton, Elkan and Naryanaswamy,
 * "Optimal thresholding of classifiers to maximize F1 measure", 2014); a bar of its own for each of the rarer reasons did
 * worse on brands that were held out. The fallback is in two posts of five and its F1 is known well, so it has its own.
 */
const TAG_AT = 0.32;
const FALLBACK_AT = 0.38;

export function tagAt(reason: Reason): number {
  return reason === FALLBACK ? FALLBACK_AT : TAG_AT;
}
/** The same for the giveaway flag, which is found more surely. */
export const FLAG_AT = 0.4;
/** From this share of its bar on, a reason is not ruled out. */
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
  const bar = tagAt(reason);
  const hasWords = evidence.some(({ weight }) => weight > 0);
  return {
    reason,
    logOdds,
    score,
    tagged: score >= bar && hasWords,
    nearly: score < bar && score >= NEARLY * bar && hasWords,
    evidence,
  };
}

/** The name of the evidence that a reason is pushed aside by another one. */
function alsoName(reason: Reason): string {
  return `also: ${reason}`;
}

/**
 * The fallback gives way to the likeliest of the other reasons, the more the likelier it is: whether that one is tagged
 * does not matter, so that two unsure reasons are not both left standing, nor one lost to a guess.
 */
function pushedAside(others: readonly ReasonScore[], whenAlso: number): Evidence[] {
  const withWords = others.filter(({ evidence }) => evidence.some(({ weight }) => weight > 0));
  if (withWords.length === 0) return [];
  const { reason, score, evidence } = withWords.reduce((best, candidate) =>
    candidate.score > best.score ? candidate : best,
  );
  const strongest = evidence.reduce((best, candidate) => (candidate.weight > best.weight ? candidate : best));
  return [{ ...strongest, weight: whenAlso * score, entry: alsoName(reason) }];
}

/** Scores every reason, in survey order. */
export function scoreReasons(text: string, findings: readonly Finding[], scale: Scale): ReasonScore[] {
  const others = REASON_IDS.filter((reason) => reason !== FALLBACK).map((reason) =>
    scoreReason(text, findings, reason, scale, []),
  );
  const fallback = scoreReason(text, findings, FALLBACK, scale, pushedAside(others, scale.whenAlso));
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
