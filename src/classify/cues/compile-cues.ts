import type { CueFile, CueId, CueWords } from '../../reasons/cues/cues.ts';
import { CUE_IDS } from '../../reasons/cues/cues.ts';
import { Automaton, type Matcher } from '../lexicon/automaton.ts';
import { readPattern } from '../lexicon/pattern.ts';

/** What one line of a cue file is for. `lone`: its words are the cue; the other two ask for a name beside them. */
export interface CuePattern {
  readonly cue: CueId;
  readonly use: 'lone' | 'then-name' | 'name-then' | 'not';
}

/** A cue file made ready to match. */
export interface CompiledCues {
  readonly lang: string;
  /** In the order of the automaton's pattern numbers. */
  readonly patterns: readonly CuePattern[];
  readonly automaton: Matcher;
  /** Phrases with a negator in them that deny nothing, besides the keyword file's. */
  readonly harmless: Matcher;
}

const USES = [
  ['say', 'lone'],
  ['thenName', 'then-name'],
  ['nameThen', 'name-then'],
  ['not', 'not'],
] as const satisfies readonly (readonly [keyof CueWords, CuePattern['use']])[];

/**
 * Makes a cue file ready to match: one automaton for all of its cues.
 * @throws PatternError for a line that cannot be read.
 */
export function compileCues(file: CueFile): CompiledCues {
  const groups = Object.fromEntries(
    Object.entries(file.groups).map(([name, words]) => [name, words.split(' ')]),
  );
  const lines = CUE_IDS.flatMap((cue) =>
    USES.flatMap(([list, use]) => (file.words[cue][list] ?? []).map((say) => ({ cue, use, say }))),
  );
  return {
    lang: file.lang,
    patterns: lines.map(({ cue, use }) => ({ cue, use })),
    automaton: new Automaton(lines.map(({ say }) => readPattern(say, groups))),
    harmless: new Automaton((file.harmless ?? []).map((say) => readPattern(say, groups))),
  };
}
