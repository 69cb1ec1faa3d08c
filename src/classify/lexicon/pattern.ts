/**
 * Reads what a keyword says (`Keyword.say`, signs explained in `keywords.ts`) into the sequences of symbols that the
 * automaton knows. A symbol is one step over the text: a word, its beginning or its end, a slot, or a set of those.
 */
import { SLOTS, type Slot } from '../../reasons/keywords/keywords.ts';
import { scanText } from '../text/scan.ts';

export type Step =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'set'; readonly name: string; readonly members: readonly Step[] };

export interface Pattern {
  readonly atSentenceStart: boolean;
  readonly sequences: readonly (readonly Step[])[];
}

/**
 * What is wrong with a keyword that cannot be read, for those who say it to users in their language. `part` is the piece
 * it is about, empty for the whole.
 */
export type PatternProblem =
  | 'not-opened'
  | 'not-closed'
  | 'no-slot'
  | 'no-group'
  | 'no-word'
  | 'two-stars'
  | 'short-beginning'
  | 'short-end'
  | 'too-many-readings'
  | 'too-long'
  | 'anything';

/** A keyword that cannot be read. The message names it: keywords are also written by users. */
export class PatternError extends Error {
  readonly kind: PatternProblem;
  readonly part: string;

  constructor(say: string, kind: PatternProblem, part = '') {
    super(`Keyword "${say}": ${TEXTS[kind](part)}.`);
    this.name = 'PatternError';
    this.kind = kind;
    this.part = part;
  }
}

/** More readings than this mean that somebody wrote a grammar, not a keyword. */
const MOST_SEQUENCES = 3000;
/** In tokens: in scripts without spaces each character is one. */
const LONGEST_SEQUENCE = 24;
const GAP_WORDS = 3;
/** Shorter beginnings match half the language, and so do shorter ends. */
export const SHORTEST_PREFIX = 3;
export const SHORTEST_SUFFIX = 4;

const TEXTS: Readonly<Record<PatternProblem, (part: string) => string>> = {
  'not-opened': (part) => `"${part}" has no beginning`,
  'not-closed': (part) => `"${part}" is never closed`,
  'no-slot': (part) => `there is no slot ${part}`,
  'no-group': (part) => `there is no group ${part}`,
  'no-word': (part) => `"${part}" is no word`,
  'two-stars': (part) => `"${part}" has a star at both ends`,
  'short-beginning': (part) => `"${part}" needs at least ${SHORTEST_PREFIX} letters before the star`,
  'short-end': (part) => `"${part}" needs at least ${SHORTEST_SUFFIX} letters behind the star`,
  'too-many-readings': () => 'has too many readings',
  'too-long': () => 'is too long',
  anything: () => 'matches anything',
};

type Choice = readonly (readonly Step[])[];

class PatternReader {
  private readonly pieces: readonly string[];
  private at = 0;
  private readonly say: string;
  private readonly groups: Readonly<Record<string, readonly string[]>>;

  constructor(say: string, groups: Readonly<Record<string, readonly string[]>>) {
    this.say = say;
    this.groups = groups;
    this.pieces =
      say.match(/\.\.|<[^>]*>|\{[^}]*\}|[()[\]|]|[^\s()[\]|<{.]+(?:\.(?!\.)[^\s()[\]|<{.]*)*/g) ?? [];
  }

  read(): Choice {
    const choice = this.readChoice();
    if (this.at < this.pieces.length)
      throw new PatternError(this.say, 'not-opened', this.pieces[this.at] ?? '');
    return choice;
  }

  private readChoice(): Choice {
    const options: (readonly Step[])[] = [];
    options.push(...this.readSequence());
    while (this.pieces[this.at] === '|') {
      this.at += 1;
      options.push(...this.readSequence());
    }
    return options;
  }

  private readSequence(): Choice {
    let sequences: Choice = [[]];
    for (;;) {
      const piece = this.pieces[this.at];
      if (piece === undefined || piece === '|' || piece === ')' || piece === ']') return sequences;
      this.at += 1;
      const choice = this.readPiece(piece);
      sequences = sequences.flatMap((before) => choice.map((after) => [...before, ...after]));
      if (sequences.length > MOST_SEQUENCES) throw new PatternError(this.say, 'too-many-readings');
    }
  }

  private readPiece(piece: string): Choice {
    if (piece === '(' || piece === '[') {
      const choice = mergeSingles(this.readChoice());
      if (this.pieces[this.at] !== (piece === '(' ? ')' : ']'))
        throw new PatternError(this.say, 'not-closed', piece);
      this.at += 1;
      return piece === '(' ? choice : [[], ...choice];
    }
    if (piece === '..') {
      const any: Step = { kind: 'slot', slot: 'any' };
      return Array.from({ length: GAP_WORDS + 1 }, (_, words) => Array.from({ length: words }, () => any));
    }
    if (piece.startsWith('<') && piece.endsWith('>')) {
      const slot = SLOTS.find((known) => known === piece.slice(1, -1));
      if (slot === undefined) throw new PatternError(this.say, 'no-slot', piece);
      return [[{ kind: 'slot', slot }]];
    }
    if (piece.startsWith('{')) return this.readGroup(piece.slice(1, -1));
    return [wordSteps(piece, this.say)];
  }

  private readGroup(name: string): Choice {
    const members = this.groups[name];
    if (members === undefined) throw new PatternError(this.say, 'no-group', `{${name}}`);
    const choice = members.map((member) => member.split(/\s+/).flatMap((word) => wordSteps(word, this.say)));
    return mergeSingles(choice, `{${name}}`);
  }
}

function wordSteps(piece: string, say: string): readonly Step[] {
  const isPrefix = piece.endsWith('*');
  const isSuffix = piece.startsWith('*');
  const { tokens } = scanText(piece.slice(isSuffix ? 1 : 0, isPrefix ? -1 : undefined));
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) throw new PatternError(say, 'no-word', piece);
  if (isPrefix && isSuffix) throw new PatternError(say, 'two-stars', piece);
  if (isPrefix && last.text.length < SHORTEST_PREFIX) throw new PatternError(say, 'short-beginning', piece);
  if (isSuffix && first.text.length < SHORTEST_SUFFIX) throw new PatternError(say, 'short-end', piece);
  return tokens.map(({ text }, at): Step => {
    if (isPrefix && at === tokens.length - 1) return { kind: 'prefix', text };
    return { kind: isSuffix && at === 0 ? 'suffix' : 'word', text };
  });
}

/** One-step options become one symbol: the automaton then has one edge for them instead of many. */
function mergeSingles(choice: Choice, name?: string): Choice {
  const singles = choice.filter((steps) => steps.length === 1).map((steps) => steps[0] as Step);
  if (singles.length < 2) return choice;
  const members = singles.flatMap((step) => (step.kind === 'set' ? step.members : [step]));
  const set: Step = { kind: 'set', name: name ?? `(${members.map(stepKey).sort().join('|')})`, members };
  return [[set], ...choice.filter((steps) => steps.length !== 1)];
}

/** The same for steps that read the same text. */
export function stepKey(step: Step): string {
  switch (step.kind) {
    case 'word':
      return step.text;
    case 'prefix':
      return `${step.text}*`;
    case 'suffix':
      return `*${step.text}`;
    case 'slot':
      return `<${step.slot}>`;
    case 'set':
      return step.name;
  }
}

/** @throws PatternError when the keyword cannot be read, or would match nothing or everything. */
export function readPattern(say: string, groups: Readonly<Record<string, readonly string[]>>): Pattern {
  const atSentenceStart = say.startsWith('^');
  const sequences = new PatternReader(atSentenceStart ? say.slice(1) : say, groups).read();
  for (const sequence of sequences) {
    if (sequence.every((step) => step.kind === 'slot' && step.slot === 'any')) {
      throw new PatternError(say, 'anything');
    }
    if (sequence.length > LONGEST_SEQUENCE) throw new PatternError(say, 'too-long');
  }
  return { atSentenceStart, sequences };
}
