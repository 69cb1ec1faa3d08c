/**
 * The automaton that finds all keywords in one walk over the tokens: a trie whose edges are symbols. A token may be
 * several symbols at once (the word itself, its beginnings and ends, a set it belongs to) and a slot may span several tokens, so a
 * text is a lattice, and from each token the walk follows every path that the trie has. Depth and the number of symbols
 * per token are bounded by the lexicon, so time is linear in the text.
 */
import type { Slot } from '../../reasons/keywords/keywords.ts';
import type { SlotMap } from '../slots/slots.ts';
import { isBehindBlank, type ScannedText } from '../text/token.ts';
import { type Pattern, SHORTEST_PREFIX, SHORTEST_SUFFIX, type Step, stepKey } from './pattern.ts';

interface Node {
  readonly edges: Map<number, Node>;
  readonly ends: number[];
}

interface Lattice {
  readonly ofWord: readonly ReadonlySet<number>[];
  readonly longer: readonly { symbol: number; to: number }[][];
}

/** Pattern number `pattern` reads the tokens `from` up to `to` (exclusive). */
export interface Hit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** Finds all readings of all patterns, overlapping ones included. */
export interface Matcher {
  readonly find: (scanned: ScannedText, slots: SlotMap) => Hit[];
}

export class Automaton implements Matcher {
  private readonly root: Node = { edges: new Map(), ends: [] };
  private readonly symbols = new Map<string, number>();
  private readonly words = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly suffixes = new Map<string, number[]>();
  private readonly slots = new Map<Slot, number[]>();
  private longestPrefix = 0;
  private longestSuffix = 0;
  private readonly startOnly: boolean[];

  constructor(patterns: readonly Pattern[]) {
    this.startOnly = patterns.map((pattern) => pattern.atSentenceStart);
    patterns.forEach((pattern, index) => {
      for (const sequence of pattern.sequences) this.add(sequence, index);
    });
  }

  private add(sequence: readonly Step[], pattern: number): void {
    let node = this.root;
    for (const step of sequence) {
      const symbol = this.symbolOf(step);
      let next = node.edges.get(symbol);
      if (next === undefined) {
        next = { edges: new Map(), ends: [] };
        node.edges.set(symbol, next);
      }
      node = next;
    }
    if (!node.ends.includes(pattern)) node.ends.push(pattern);
  }

  private symbolOf(step: Step): number {
    const key = stepKey(step);
    const known = this.symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.symbols.size;
    this.symbols.set(key, symbol);
    for (const member of step.kind === 'set' ? step.members : [step]) this.register(member, symbol);
    return symbol;
  }

  private register(step: Step, symbol: number): void {
    if (step.kind === 'word') append(this.words, step.text, symbol);
    else if (step.kind === 'slot') append(this.slots, step.slot, symbol);
    else if (step.kind === 'prefix') {
      append(this.prefixes, step.text, symbol);
      this.longestPrefix = Math.max(this.longestPrefix, step.text.length);
    } else if (step.kind === 'suffix') {
      append(this.suffixes, step.text, symbol);
      this.longestSuffix = Math.max(this.longestSuffix, step.text.length);
    } else for (const member of step.members) this.register(member, symbol);
  }

  /** The symbols that one word is. A drawn-out word ("freeeee") is also its plain spellings. */
  private symbolsOfWord(word: string): readonly number[] {
    const found: number[] = [];
    for (const form of spellings(word)) {
      found.push(...(this.words.get(form) ?? []));
      const longest = Math.min(form.length, this.longestPrefix);
      for (let length = SHORTEST_PREFIX; length <= longest; length += 1) {
        found.push(...(this.prefixes.get(form.slice(0, length)) ?? []));
      }
      const longestEnd = Math.min(form.length, this.longestSuffix);
      for (let length = SHORTEST_SUFFIX; length <= longestEnd; length += 1) {
        found.push(...(this.suffixes.get(form.slice(-length)) ?? []));
      }
    }
    return found;
  }

  /** All readings of all patterns, overlapping ones included, in text order. No reading leaves its sentence or goes over a wide blank. */
  find(scanned: ScannedText, slotMap: SlotMap): Hit[] {
    const { tokens } = scanned;
    const { ofWord, longer } = this.latticeOf(scanned, slotMap);
    const hits: Hit[] = [];
    const walk = (node: Node, from: number, at: number, isStart: boolean): void => {
      for (const pattern of node.ends) {
        if (isStart || this.startOnly[pattern] !== true) hits.push({ pattern, from, to: at });
      }
      if (node.edges.size === 0) return;
      if (at > from && (tokens[at]?.sentence !== tokens[from]?.sentence || tokens[at]?.apart === true))
        return;
      const symbols = ofWord[at];
      // A small word ("a") stands in hundreds of sets, a node has few edges: the shorter of the two is walked.
      if (symbols !== undefined && node.edges.size < symbols.size) {
        for (const [symbol, next] of node.edges) if (symbols.has(symbol)) walk(next, from, at + 1, isStart);
      } else {
        for (const symbol of symbols ?? []) {
          const next = node.edges.get(symbol);
          if (next !== undefined) walk(next, from, at + 1, isStart);
        }
      }
      for (const { symbol, to } of longer[at] ?? []) {
        const next = node.edges.get(symbol);
        if (next !== undefined) walk(next, from, to, isStart);
      }
    };
    for (let from = 0; from < tokens.length; from += 1)
      walk(this.root, from, from, opensSentence(scanned, from));
    return hits;
  }

  /** For each token its symbols as a word, and the arcs of slots and joined hashtags that begin there. */
  private latticeOf(scanned: ScannedText, slotMap: SlotMap): Lattice {
    const known = new Map<string, ReadonlySet<number>>();
    const symbolsOf = (word: string): ReadonlySet<number> => {
      let symbols = known.get(word);
      if (symbols === undefined) {
        symbols = new Set(this.symbolsOfWord(word));
        known.set(word, symbols);
      }
      return symbols;
    };
    const ofWord = scanned.tokens.map(({ text }) => symbolsOf(text));
    const longer = slotMap.map((filled) =>
      filled.flatMap(({ slot, to }) => (this.slots.get(slot) ?? []).map((symbol) => ({ symbol, to }))),
    );
    // "#GiveAway" is also "giveaway".
    for (const { from, to } of scanned.hashtags) {
      if (to - from < 2 || to - from > 6) continue;
      const joined = scanned.tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join('');
      for (const symbol of symbolsOf(joined)) longer[from]?.push({ symbol, to });
    }
    return { ofWord, longer };
  }
}

function append<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function spellings(word: string): readonly string[] {
  if (!/(\p{L})\1\1/u.test(word)) return [word];
  return [...new Set([word, word.replace(/(\p{L})\1{2,}/gu, '$1$1'), word.replace(/(\p{L})\1{2,}/gu, '$1')])];
}

/** Whether only emoji, mentions and numbers stand before the token in its sentence. */
function opensSentence({ tokens, sentences }: ScannedText, at: number): boolean {
  const first = sentences[tokens[at]?.sentence ?? 0]?.from ?? 0;
  if (at - first > 4 || isBehindBlank(tokens, first, at)) return false;
  for (let before = first; before < at; before += 1) {
    const kind = tokens[before]?.kind;
    if (kind !== 'emoji' && kind !== 'mention' && kind !== 'number') return false;
  }
  return true;
}
