/**
 * The automaton that finds all keywords in one walk over the tokens: a trie whose edges are symbols. A token may be
 * several symbols at once (the word itself, a prefix, a set it belongs to) and a slot may span several tokens, so a
 * text is a lattice, and from each token the walk follows every path that the trie has. Depth and the number of symbols
 * per token are bounded by the lexicon, so time is linear in the text.
 */
import type { Slot } from '../../reasons/keywords/keywords.ts';
import type { SlotMap } from '../slots/slots.ts';
import type { ScannedText } from '../text/token.ts';
import { type Pattern, SHORTEST_PREFIX, type Step, stepKey } from './pattern.ts';

interface Node {
  readonly edges: Map<number, Node>;
  readonly ends: number[];
}

/** Pattern number `pattern` reads the tokens `from` up to `to` (exclusive). */
export interface Hit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

export class Automaton {
  private readonly root: Node = { edges: new Map(), ends: [] };
  private readonly symbols = new Map<string, number>();
  private readonly words = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly slots = new Map<Slot, number[]>();
  private longestPrefix = 0;
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
    }
    return found;
  }

  /** All readings of all patterns, overlapping ones included, in text order. No reading leaves its sentence. */
  find(scanned: ScannedText, slotMap: SlotMap): Hit[] {
    const lattice = this.latticeOf(scanned, slotMap);
    const hits: Hit[] = [];
    const { tokens } = scanned;
    for (let from = 0; from < tokens.length; from += 1) {
      const sentence = tokens[from]?.sentence;
      const isStart = from === 0 || opensSentence(scanned, from);
      const stack: { node: Node; at: number }[] = [{ node: this.root, at: from }];
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        for (const pattern of top.node.ends) {
          if (isStart || this.startOnly[pattern] !== true) hits.push({ pattern, from, to: top.at });
        }
        if (top.at > from && tokens[top.at]?.sentence !== sentence) continue;
        for (const { symbol, to } of lattice[top.at] ?? []) {
          const node = top.node.edges.get(symbol);
          if (node !== undefined) stack.push({ node, at: to });
        }
      }
    }
    return hits;
  }

  private latticeOf(scanned: ScannedText, slotMap: SlotMap): { symbol: number; to: number }[][] {
    const known = new Map<string, readonly number[]>();
    const symbolsOf = (word: string): readonly number[] => {
      let symbols = known.get(word);
      if (symbols === undefined) {
        symbols = this.symbolsOfWord(word);
        known.set(word, symbols);
      }
      return symbols;
    };
    const lattice = scanned.tokens.map((token, at) => {
      const arcs = symbolsOf(token.text).map((symbol) => ({ symbol, to: at + 1 }));
      for (const { slot, to } of slotMap[at] ?? []) {
        for (const symbol of this.slots.get(slot) ?? []) arcs.push({ symbol, to });
      }
      return arcs;
    });
    // "#GiveAway" is also "giveaway".
    for (const { from, to } of scanned.hashtags) {
      if (to - from < 2 || to - from > 6) continue;
      const joined = scanned.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join('');
      lattice[from]?.push(...symbolsOf(joined).map((symbol) => ({ symbol, to })));
    }
    return lattice;
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
  if (at - first > 4) return false;
  for (let before = first; before < at; before += 1) {
    const kind = tokens[before]?.kind;
    if (kind !== 'emoji' && kind !== 'mention' && kind !== 'number') return false;
  }
  return true;
}
