import type { PostKind } from '../../model/post.ts';
import type { Slot } from '../../reasons/keywords/keywords.ts';
import type { SlotMap } from '../slots/slots.ts';
import type { LanguageWords } from '../slots/words.ts';
import { characterClass } from '../text/character-class.ts';
import type { ScannedText, Sentence, Span, Token } from '../text/token.ts';

/** A post as the detectors see it. */
export interface Scene extends ScannedText {
  readonly slots: SlotMap;
  readonly words: LanguageWords;
  readonly kind: PostKind;
}

/** Finds one shape: every place that shows it, in text order. No place: the post does not have the shape. */
export type Detector = (scene: Scene) => readonly Span[];

/** The span of the tokens `from` up to `to` (exclusive); there must be at least one. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function spanOfSentence(tokens: readonly Token[], sentence: Sentence): Span {
  return spanOf(tokens, sentence.from, sentence.to);
}

/** Every place where `slot` is filled. */
export function spansOfSlot({ tokens, slots }: Scene, slot: Slot): readonly Span[] {
  const spans: Span[] = [];
  slots.forEach((filled, from) => {
    const found = filled.find((candidate) => candidate.slot === slot);
    const end = spans.at(-1)?.end ?? 0;
    if (found !== undefined && (tokens[from]?.start ?? 0) >= end) spans.push(spanOf(tokens, from, found.to));
  });
  return spans;
}

/** Every token that is one of `words`. */
export function spansOfWords({ tokens }: Scene, words: ReadonlySet<string>): readonly Span[] {
  return tokens.filter((token) => words.has(token.text));
}

/** The words outside hashtags, in text order. */
export function plainWords({ tokens, hashtags }: Scene): readonly Token[] {
  const tagged = new Set<Token>();
  for (const { from, to } of hashtags) for (const token of tokens.slice(from, to)) tagged.add(token);
  return tokens.filter((token) => token.kind === 'word' && !tagged.has(token));
}

/** The first word of a sentence, behind emoji, mentions, numbers and hashtags; `undefined` when it has none. */
export function openingWord(scene: Scene, sentence: Sentence): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (scene.tokens[at]?.kind === 'word' && !isInHashtag(scene, at)) return at;
  }
  return undefined;
}

function isInHashtag({ hashtags }: Scene, at: number): boolean {
  // Hashtags are in text order: the first one that ends behind the token decides.
  const index = firstIndex(hashtags.length, (candidate) => (hashtags[candidate]?.to ?? 0) > at);
  return (hashtags[index]?.from ?? Infinity) <= at;
}

/** Binary search: the first of `count` indices for which `holds`, which must be false up to it and true from it on. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Characters in a word of a script without spaces, about. */
const CHARACTERS_PER_WORD = 2;

/** How many words the tokens are, about: in scripts without spaces every character is a token. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind, text }) => {
    if (kind !== 'word') return sum;
    return sum + (characterClass(text) === 'unspaced' ? 1 / CHARACTERS_PER_WORD : 1);
  }, 0);
}
