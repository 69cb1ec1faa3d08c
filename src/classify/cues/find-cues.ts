/**
 * Finds the cues of a post: the words by which it speaks as a person or is easy to hand on (`reasons/cues/cues.ts`).
 *
 * The same rules for all: words within quotation marks are somebody else's; words that a longer phrase takes another way
 * ("join our team") do not count; a request or an offer that is denied is none. None of these ever lies within what is
 * shown as evidence, so that a post without the evidence of a cue does not have the cue. Linear in the text.
 *
 * Measured on 2026-11-25 against labels given by one reader of the whole post before the run, posts of brands that writers
 * of keywords may see (`scripts/eval-classify/brand-split.ts`), right / found / labelled:
 *
 * |                       | 280 English posts | 60 in de, es, fr, ja, pt |
 * | first-person-singular | 7 / 7 / 7         | 1 / 1 / 1                |
 * | signed                | 2 / 3 / 2         | 0 / 0 / 0                |
 * | named-person          | 6 / 6 / 22        | 1 / 2 / 4                |
 * | employees-shown       | 6 / 8 / 14        | 1 / 1 / 1                |
 * | asks-to-pass-on       | 4 / 4 / 4         | 1 / 1 / 1                |
 * | worth-passing-on      | 9 / 10 / 10       | 0 / 0 / 0                |
 *
 * Each is what a run found before anything was mended on those posts (five false finds and some missed roles were, later; of
 * 130 of the English ones the finds, though not the misses, had been read before). Of 76 finds of the first run in 724 more
 * English posts, read afterwards, 66 were right. The words are few and sure: what is found is nearly always there, but of
 * persons who are named hardly a third and of employees less than half are found, because most are introduced by nothing
 * that says whose they are ("Keysha shares …"): a share of these two is a lower bound. Of Italian and Dutch, written with
 * care, there were no posts to measure on.
 */
import type { Cue } from '../../model/cue.ts';
import { CUE_IDS, type CueId } from '../../reasons/cues/cues.ts';
import type { Scene } from '../features/scene.ts';
import type { CompiledLanguage } from '../lexicon/compile.ts';
import { deniedTokens, denyingTokens } from '../score/findings.ts';
import type { Span } from '../text/token.ts';
import type { CompiledCues } from './compile-cues.ts';
import { firstPersonTokens } from './first-person.ts';
import { nameBefore, nameBehind } from './names.ts';
import { othersWords } from './others-words.ts';
import { endOfSaying, signatureOf } from './signed.ts';

/** Tokens `from` up to `to` (exclusive). */
interface Run {
  readonly from: number;
  readonly to: number;
}

const CAN_BE_DENIED: ReadonlySet<CueId> = new Set<CueId>(['asks-to-pass-on', 'worth-passing-on']);

/** All cues of a post that could be read, in text order; one entry for each place, none of one cue overlapping. */
export function findCues(
  scene: Scene,
  language: Pick<CompiledLanguage, 'notNegating'>,
  { automaton, patterns, harmless }: CompiledCues,
): Cue[] {
  const { tokens } = scene;
  const { quoted, inHashtag } = othersWords(scene);
  const end = endOfSaying(scene, inHashtag);
  const runs: Record<CueId, Run[]> = emptyRuns();
  const blocked: Record<CueId, Run[]> = emptyRuns();
  for (const { pattern, from, to } of automaton.find(scene, scene.slots)) {
    const line = patterns[pattern];
    if (line === undefined) continue;
    if (line.use === 'not') blocked[line.cue].push({ from, to });
    else if (line.use === 'lone') runs[line.cue].push({ from, to });
    else if (line.use === 'then-name') {
      const nameEnd = nameBehind(scene, to);
      if (nameEnd > 0 && (line.cue !== 'signed' || nameEnd === end))
        runs[line.cue].push({ from, to: nameEnd });
    } else {
      const nameStart = nameBefore(scene, from);
      if (nameStart >= 0) runs[line.cue].push({ from: nameStart, to });
    }
  }
  for (const at of firstPersonTokens(scene)) {
    if (inHashtag[at] !== true) runs['first-person-singular'].push({ from: at, to: at + 1 });
  }
  const signature = signatureOf(scene, end);
  if (signature !== undefined) runs.signed.push(runOf(scene, signature));

  const isDenying = denyingTokens(scene, [language.notNegating, harmless]);
  const denied = deniedTokens(scene, isDenying);
  return CUE_IDS.flatMap((cue) => {
    const stop = quoted.slice();
    for (const { from, to } of blocked[cue]) stop.fill(true, from, to);
    if (CAN_BE_DENIED.has(cue)) {
      isDenying.forEach((denies, at) => {
        if (denies) stop[at] = true;
      });
    }
    const stopsBefore = countBefore(stop);
    const standing = runs[cue].filter(
      ({ from, to }) =>
        stopsBefore[to] === stopsBefore[from] && !(CAN_BE_DENIED.has(cue) && denied[from] === true),
    );
    return joined(standing).map((run): Cue => {
      const start =
        cue === 'signed' && signature !== undefined
          ? startOf(scene, run, signature)
          : tokens[run.from]?.start;
      const span = { start: start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
      return { cue, ...span, text: scene.text.slice(span.start, span.end) };
    });
  }).sort((a, b) => a.start - b.start || a.end - b.end);
}

function emptyRuns(): Record<CueId, Run[]> {
  return Object.fromEntries(CUE_IDS.map((cue): [CueId, Run[]] => [cue, []])) as Record<CueId, Run[]>;
}

function runOf({ tokens }: Scene, { start, end }: Span): Run {
  const from = tokens.findLastIndex((token) => token.start < start) + 1;
  return { from, to: tokens.findLastIndex((token) => token.start < end) + 1 };
}

/** A signature begins at its sign, which is no token. */
function startOf({ tokens }: Scene, { from, to }: Run, signature: Span): number | undefined {
  const isSignature = tokens[to - 1]?.end === signature.end;
  return isSignature ? Math.min(signature.start, tokens[from]?.start ?? 0) : tokens[from]?.start;
}

/** How many of the first n are true, for each n from 0 to all. */
function countBefore(flags: readonly boolean[]): readonly number[] {
  const counts = [0];
  for (const flag of flags) counts.push((counts.at(-1) ?? 0) + (flag ? 1 : 0));
  return counts;
}

/** In text order, those that overlap made one. */
function joined(runs: readonly Run[]): Run[] {
  const apart: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = apart.at(-1);
    if (last === undefined || run.from >= last.to) apart.push(run);
    else if (run.to > last.to) apart[apart.length - 1] = { from: last.from, to: run.to };
  }
  return apart;
}
