import type { Condition, Keyword, KeywordFile, Shape, WhenAlso } from '../../reasons/keywords/keywords.ts';
import { SHAPES } from '../../reasons/keywords/keywords.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import { type LanguageWords, languageWords } from '../slots/words.ts';
import { Automaton } from './automaton.ts';
import { readPattern } from './pattern.ts';

export type ReasonWeights = Readonly<Partial<Record<Reason, number>>>;

/** One thing that can speak for or against reasons. */
export interface Feature {
  /** Unique within a language. */
  readonly name: string;
  /** What evidence calls it: the keyword as it is written, or the shape. */
  readonly label: string;
  readonly weights: ReasonWeights;
}

export interface KeywordFeature extends Feature {
  readonly reason: Reason;
  /** How strong its writer took it to be, whichever way it speaks: settles which of two on the same words counts. */
  readonly strength: number;
  readonly needs: readonly Condition[];
  readonly not: readonly Condition[];
  readonly evenNegated: boolean;
}

export interface ShapeFeature extends Feature {
  readonly shape: Shape;
}

/** A keyword file made ready to match. */
export interface CompiledLanguage {
  readonly lang: string;
  readonly words: LanguageWords;
  readonly prior: Readonly<Record<Reason, number>>;
  /** The score from which a reason is tagged, 0..1. */
  readonly tagAt: Readonly<Record<Reason, number>>;
  readonly whenAlso: WhenAlso;
  /** In the order of the automaton's pattern numbers. */
  readonly keywords: readonly KeywordFeature[];
  readonly shapes: readonly ShapeFeature[];
  readonly automaton: Automaton;
  /** Phrases with a negator in them that deny nothing. */
  readonly notNegating: Automaton;
}

/** Where nothing was learned, a reason must be likelier than not: unsure beats wrong. */
const UNLEARNED_TAG_AT = Object.fromEntries(REASON_IDS.map((reason) => [reason, 0.5])) as Record<
  Reason,
  number
>;

/** What a keyword is called in learned weights and in reports: unique within a language. */
export function keywordName(reason: Reason, keyword: Keyword): string {
  const conditions = [
    ...(keyword.needs ?? []).map((need) => ` +${need}`),
    ...(keyword.not ?? []).map((not) => ` -${not}`),
  ];
  return `${reason}: ${keyword.say}${conditions.join('')}`;
}

function shapeName(shape: Shape): string {
  return `shape: ${shape}`;
}

/**
 * Makes a keyword file ready to match. Learned weights, where the file has them, stand in for those set by hand.
 * @throws PatternError for a keyword that cannot be read.
 */
export function compileLanguage(file: KeywordFile): CompiledLanguage {
  const keywords: KeywordFeature[] = [];
  const patterns = [];
  for (const reason of REASON_IDS) {
    for (const keyword of file.keywords[reason]) {
      const name = keywordName(reason, keyword);
      keywords.push({
        name,
        label: keyword.say,
        reason,
        strength: Math.abs(keyword.weight),
        weights: file.learned?.weights[name] ?? { [reason]: keyword.weight },
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
    tagAt: file.learned?.tagAt ?? UNLEARNED_TAG_AT,
    whenAlso: file.learned?.whenAlso ?? file.whenAlso,
    keywords,
    shapes: SHAPES.map((shape) => ({
      name: shapeName(shape),
      label: shapeName(shape),
      shape,
      weights: file.learned?.weights[shapeName(shape)] ?? file.shapes[shape],
    })),
    automaton: new Automaton(patterns),
    notNegating: new Automaton(file.grammar.notNegating.map((say) => readPattern(say, file.groups))),
  };
}
