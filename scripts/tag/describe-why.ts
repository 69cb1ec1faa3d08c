import type { Explanation } from '../../src/classify/explain.ts';
import type { Cue } from '../../src/model/cue.ts';
import type { Evidence, TaggedPost } from '../../src/model/tagged-post.ts';

const ENTRY_WIDTH = 60;
const BLOCKED_BY = {
  negated: 'a negation stands before it',
  needs: 'it needs what is not there:',
  not: 'it does not count beside',
  overlap: 'a longer or stronger keyword counts in its place',
} as const;

function signed(weight: number): string {
  return `${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > ENTRY_WIDTH ? `${line.slice(0, ENTRY_WIDTH - 1)}…` : line;
}

function evidenceLine({ weight, text, entry, start, end }: Evidence): string {
  return `    ${signed(weight)}  "${shorten(text)}" (${String(start)}–${String(end)}): ${shorten(entry)}`;
}

function cueLine({ cue, text, start, end }: Cue): string {
  return `    ${cue}: "${shorten(text)}" (${String(start)}–${String(end)})`;
}

function headline(post: TaggedPost): string {
  const reasons = post.reasons.map(({ reason }) => reason).join(', ');
  const flag = post.giveaway ? ', a giveaway' : '';
  if (!post.readable)
    return post.lang === null
      ? 'not read: no words, or in no language that could be told'
      : `not read: there are no keywords for its language (${post.lang})`;
  if (reasons !== '') return `${reasons}; first of all ${post.primary ?? 'none'}${flag}`;
  return `${post.unsure ? 'unsure: no reason, but one nearly' : `none (${post.noneKind ?? 'other'})`}${flag}`;
}

/**
 * Why a post is tagged as it is, as text for people: each reason that has words for or against it, highest score first,
 * then what does not count, then the cues with their words. Log-odds add up: what a reason has before any word, and each weight.
 * @param explanation left out: the post was not read.
 */
export function describeWhy(post: TaggedPost, explanation: Explanation | undefined): string {
  const lines = [`${post.id}: ${headline(post)}`];
  if (explanation === undefined) return [...lines, ''].join('\n');
  const { reasons, blocked, cues } = explanation;
  for (const { reason, score, tagAt, outcome, evidence, before } of reasons) {
    if (evidence.length === 0) continue;
    lines.push(`  ${reason}: ${score.toFixed(2)} of ${tagAt.toFixed(2)}, ${outcome}`);
    lines.push(`    ${signed(before)}  before any word`, ...evidence.map(evidenceLine));
  }
  if (blocked.length > 0) lines.push('  does not count:');
  for (const { aspect, entry, text, by, conditions } of blocked)
    lines.push(
      `    "${shorten(text)}" for ${aspect}: ${[BLOCKED_BY[by], ...conditions].join(' ')} (${shorten(entry)})`,
    );
  if (cues !== null && cues.length > 0) lines.push('  cues:', ...cues.map(cueLine));
  return [...lines, ''].join('\n');
}
