import type { Span, Token } from '../text/token.ts';
import type { Feature } from './compile.ts';

/** Words further apart than this (a space, a comma, a "#") are not read as one term. */
const WIDEST_GAP = 3;

/** What a token is in a term: itself, or for what differs from post to post its kind: "<number>", "<url>". */
function partOf({ kind, text }: Token): string {
  return kind === 'number' || kind === 'url' || kind === 'mention' || kind === 'email' ? `<${kind}>` : text;
}

/**
 * Every run of 1 to `longest` neighbouring tokens of one sentence, as it is written in learned weights: "free",
 * "free shipping", "<number> days". Where it stands is the span of the original text. Linear in the text.
 */
export function eachTerm(
  tokens: readonly Token[],
  longest: number,
  visit: (term: string, from: number, to: number) => void,
): void {
  const parts = tokens.map(partOf);
  tokens.forEach((first, from) => {
    let term = '';
    for (let at = from; at < from + longest; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== first.sentence) return;
      if (at > from && token.start - (tokens[at - 1]?.end ?? 0) > WIDEST_GAP) return;
      term += at === from ? (parts[at] ?? '') : ` ${parts[at] ?? ''}`;
      visit(term, from, at + 1);
    }
  });
}

/** The terms of a language that stand in the text, each with its places in text order. */
export function findTerms(
  tokens: readonly Token[],
  longest: number,
  known: ReadonlyMap<string, Feature>,
): { feature: Feature; spans: Span[] }[] {
  const found = new Map<Feature, Span[]>();
  if (known.size === 0) return [];
  eachTerm(tokens, longest, (term, from, to) => {
    const feature = known.get(term);
    if (feature === undefined) return;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const spans = found.get(feature);
    if (spans === undefined) found.set(feature, [span]);
    else if ((spans.at(-1)?.end ?? 0) <= span.start) spans.push(span);
  });
  return [...found].map(([feature, spans]) => ({ feature, spans }));
}
