/**
 * Why, and why not: everything that spoke for or against each reason of one post, what stopped short of a tag, which
 * keywords stand in the post and do not count, and its cues. Made on request, for one post; nothing of it is stored.
 */
import type { Cue } from '../model/cue.ts';
import type { Evidence } from '../model/tagged-post.ts';
import type { Aspect, Reason } from '../reasons/reasons.ts';
import type { Reading } from './classifier.ts';
import { type Blocked, findAll } from './score/findings.ts';
import { tagAt } from './score/score.ts';

interface ReasonExplained {
  readonly reason: Reason;
  readonly score: number;
  /** The score that earns its tag, 0..1. */
  readonly tagAt: number;
  /** `nearly`: it stopped close below the bar. */
  readonly outcome: 'tagged' | 'nearly' | 'no';
  /** In text order; the weights add up, with `before`, to the log-odds of the score. */
  readonly evidence: readonly Evidence[];
  /** Log-odds before any word is read: how rare the reason is. */
  readonly before: number;
}

interface BlockedKeyword {
  readonly aspect: Aspect;
  readonly entry: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly by: Blocked['by'];
  readonly conditions: readonly string[];
}

export interface Explanation {
  readonly lang: string;
  /** Highest score first. */
  readonly reasons: readonly ReasonExplained[];
  /** In text order. */
  readonly blocked: readonly BlockedKeyword[];
  /** In text order; `null`: there are none for the language. */
  readonly cues: readonly Cue[] | null;
}

/** Explains what `Classifier.read` found. */
export function explain({ language, scene, scores, cues }: Reading): Explanation {
  const blocked: Blocked[] = [];
  findAll(scene, language, (one) => blocked.push(one));
  return {
    lang: language.lang,
    reasons: scores
      .map(({ reason, score, tagged, nearly, evidence }) => ({
        reason,
        score,
        tagAt: tagAt(reason),
        outcome: tagged ? ('tagged' as const) : nearly ? ('nearly' as const) : ('no' as const),
        evidence,
        before: language.prior[reason],
      }))
      .sort((a, b) => b.score - a.score),
    blocked: blocked
      .map(({ feature, span, by, conditions }) => ({
        aspect: feature.aspect,
        entry: feature.label,
        text: scene.text.slice(span.start, span.end),
        ...span,
        by,
        conditions,
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    cues,
  };
}
