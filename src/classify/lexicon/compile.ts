import type { Condition, Keyword, KeywordFile, Shape, Weights } from '../../reasons/keywords/keywords.ts';
import { SHAPES } from '../../reasons/keywords/keywords.ts';
import { type Aspect, ASPECTS, PRIMARY_ORDER, type Reason } from '../../reasons/reasons.ts';
import { type LanguageWords, languageWords } from '../slots/words.ts';
import { hashOf } from './hash.ts';
import { Automaton, type Matcher } from './automaton.ts';
import { readPattern } from './pattern.ts';

/** One thing that can speak for or against reasons. */
export interface Feature {
  /** Unique within a language. */
  readonly name: string;
  /** What evidence calls it: the keyword as it is written, or the shape. */
  readonly label: string;
  readonly weights: Weights;
}

export interface KeywordFeature extends Feature {
  readonly aspect: Aspect;
  /** How strong its writer took it to be, whichever way it speaks: settles which of two on the same words counts. */
  readonly strength: number;
  readonly needs: readonly Condition[];
  readonly not: readonly Condition[];
  readonly evenNegated: boolean;
  /** The id of the user's keyword that this is; left out for ours. */
  readonly own?: string;
}

export interface ShapeFeature extends Feature {
  readonly shape: Shape;
}

/** A keyword file made ready to match. */
export interface CompiledLanguage {
  readonly lang: string;
  readonly words: LanguageWords;
  readonly prior: Readonly<Record<Aspect, number>>;
  readonly whenAlso: number;
  /** See `LearnedWeights.primary`. */
  readonly primary: Readonly<Record<Reason, number>>;
  /** In the order of the automaton's pattern numbers. */
  readonly keywords: readonly KeywordFeature[];
  readonly shapes: readonly ShapeFeature[];
  /** Words and runs of words whose weights were learned, by how they are written. */
  readonly terms: ReadonlyMap<string, Feature>;
  /** Tokens in the longest of them. */
  readonly longestTerm: number;
  readonly automaton: Matcher;
  /** Phrases with a negator in them that deny nothing. */
  readonly notNegating: Matcher;
}

/** Where nothing was learned, one place in PRIMARY_ORDER: it decides when evidence and place are about equal. */
const ORDER_STEP = 0.5;
export const UNLEARNED_PRIMARY = Object.fromEntries(
  PRIMARY_ORDER.map((reason, place) => [reason, -ORDER_STEP * place]),
) as Record<Reason, number>;

/** What a keyword is called in reports: unique within a language. */
export function keywordName(aspect: Aspect, keyword: Keyword): string {
  const conditions = [
    ...(keyword.needs ?? []).map((need) => ` +${need}`),
    ...(keyword.not ?? []).map((not) => ` -${not}`),
  ];
  return `${aspect}: ${keyword.say}${conditions.join('')}`;
}

/** 41 bits: of ten thousand names two share a key once in fifty thousand languages, and then the entries' test says so. */
const KEY_LENGTH = 8;

/**
 * What a feature of this name is called in learned weights. The name itself stands in the keyword file already: a second time
 * it would be a third of the extension.
 */
export function weightKey(name: string): string {
  return hashOf(name).slice(-KEY_LENGTH);
}

function shapeName(shape: Shape): string {
  return `shape: ${shape}`;
}

/** What a learned word or run of words is called in reports: unique within a language. */
export function termName(term: string): string {
  return `word: ${term}`;
}

/** In scripts without spaces every character is a token, and a word has several. */
const LONGEST_TERM = { spaced: 2, unspaced: 4 } as const;

function longestTermOf(file: KeywordFile): number {
  return file.unspaced === true ? LONGEST_TERM.unspaced : LONGEST_TERM.spaced;
}

/**
 * Makes a keyword file ready to match. Learned weights, where the file has them, stand in for those set by hand.
 * @throws PatternError for a keyword that cannot be read.
 */
export function compileLanguage(file: KeywordFile): CompiledLanguage {
  const keywords: KeywordFeature[] = [];
  const patterns = [];
  const keywordsOf: Readonly<Record<Aspect, readonly Keyword[]>> = { ...file.keywords, ...file.asides };
  for (const aspect of ASPECTS) {
    for (const keyword of keywordsOf[aspect]) {
      const name = keywordName(aspect, keyword);
      keywords.push({
        name,
        label: keyword.say,
        aspect,
        strength: Math.abs(keyword.weight),
        weights: file.learned?.weights[weightKey(name)] ?? { [aspect]: keyword.weight },
        needs: keyword.needs ?? [],
        not: keyword.not ?? [],
        evenNegated: keyword.evenNegated ?? false,
      });
      patterns.push(readPattern(keyword.say, file.groups));
    }
  }
  return {
    lang: file.lang,
    words: languageWords(file),
    prior: file.learned?.prior ?? file.prior,
    whenAlso: file.learned?.whenAlso ?? file.whenAlso,
    primary: file.learned?.primary ?? UNLEARNED_PRIMARY,
    keywords,
    shapes: SHAPES.map((shape) => ({
      name: shapeName(shape),
      label: shapeName(shape),
      shape,
      weights: file.learned?.weights[weightKey(shapeName(shape))] ?? file.shapes[shape],
    })),
    terms: new Map(
      Object.entries(file.learned?.terms ?? {}).map(([term, weights]) => [
        term,
        { name: termName(term), label: term, weights },
      ]),
    ),
    longestTerm: longestTermOf(file),
    automaton: new Automaton(patterns),
    notNegating: new Automaton(file.grammar.notNegating.map((say) => readPattern(say, file.groups))),
  };
}
