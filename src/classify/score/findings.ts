/**
 * What was found in one post: keywords after negation, conditions and overlap have been settled, and shapes. Scoring
 * adds weights over these and knows nothing of text.
 */
import type { Condition, Shape } from '../../reasons/keywords/keywords.ts';
import { DETECTORS } from '../features/features.ts';
import { firstIndex, type Scene, spanOf } from '../features/scene.ts';
import type { Hit, Matcher } from '../lexicon/automaton.ts';
import type { CompiledLanguage, Feature, KeywordFeature } from '../lexicon/compile.ts';
import { findTerms } from '../lexicon/terms.ts';
import type { Span } from '../text/token.ts';

/** One feature and every place that shows it, in text order. It counts once, however often it stands there. */
export interface Finding {
  readonly feature: Feature;
  readonly spans: readonly Span[];
}

/**
 * Which of two keywords of the same reason counts when one lies within the other. `longest`: the outer one, because
 * "up to 20% off" is one offer and not two; of two with the same span the stronger one. `all`: both.
 */
export type OverlapPolicy = 'longest' | 'leftmost' | 'all';

/** A negator this many tokens before a keyword denies it. */
const NEGATION_REACH = 3;

type Shapes = ReadonlyMap<Shape, readonly Span[]>;

/** A keyword whose words stand in the post and that does not count there. */
export interface Blocked {
  readonly feature: KeywordFeature;
  readonly span: Span;
  /**
   * `negated`: "no" stands before it. `needs` and `not`: a condition that does not hold, or one that must not.
   * `overlap`: a longer or stronger entry of the same reason counts in its place.
   */
  readonly by: 'negated' | 'needs' | 'not' | 'overlap';
  /** The conditions that blocked it, where there are some. */
  readonly conditions: readonly Condition[];
}

/** @param onBlocked is told of each keyword that matched and does not count, in no special order. */
export function findAll(
  scene: Scene,
  language: CompiledLanguage,
  onBlocked?: (blocked: Blocked) => void,
): Finding[] {
  const shapes: Shapes = new Map(language.shapes.map(({ shape }) => [shape, DETECTORS[shape](scene)]));
  const findings: Finding[] = language.shapes
    .map((feature) => ({ feature, spans: shapes.get(feature.shape) ?? [] }))
    .filter(({ spans }) => spans.length > 0);

  const denied = deniedTokens(scene, denyingTokens(scene, [language.notNegating]));
  const block = (hit: Hit, by: Blocked['by'], conditions: readonly Condition[] = []): false => {
    const feature = language.keywords[hit.pattern];
    if (feature !== undefined)
      onBlocked?.({ feature, span: spanOf(scene.tokens, hit.from, hit.to), by, conditions });
    return false;
  };
  const standing = language.automaton.find(scene, scene.slots).filter((hit) => {
    const keyword = language.keywords[hit.pattern];
    if (keyword === undefined) return false;
    if (!keyword.evenNegated && denied[hit.from] === true) return block(hit, 'negated');
    const holds = conditionsAt(scene, hit, shapes);
    if (!keyword.needs.every(holds))
      return block(
        hit,
        'needs',
        keyword.needs.filter((need) => !holds(need)),
      );
    return keyword.not.some(holds) ? block(hit, 'not', keyword.not.filter(holds)) : true;
  });
  const spansOf = new Map<KeywordFeature, Span[]>();
  const settled = settleOverlap(standing, language.keywords, 'longest');
  if (onBlocked !== undefined) {
    const counting = new Set(settled);
    for (const hit of standing) if (!counting.has(hit)) block(hit, 'overlap');
  }
  for (const hit of settled) {
    const keyword = language.keywords[hit.pattern];
    if (keyword === undefined) continue;
    const span = spanOf(scene.tokens, hit.from, hit.to);
    const spans = spansOf.get(keyword);
    if (spans === undefined) spansOf.set(keyword, [span]);
    else if ((spans.at(-1)?.end ?? 0) <= span.start) spans.push(span);
  }
  for (const [feature, spans] of spansOf) findings.push({ feature, spans });
  findings.push(...findTerms(scene.tokens, language.longestTerm, language.terms));
  return findings;
}

/** For each token, whether it is a negator that denies: one outside the phrases in which it does not. */
export function denyingTokens(scene: Scene, notNegating: readonly Matcher[]): readonly boolean[] {
  const harmless = new Array<boolean>(scene.tokens.length).fill(false);
  for (const matcher of notNegating)
    for (const { from, to } of matcher.find(scene, scene.slots)) harmless.fill(true, from, to);
  return scene.tokens.map(({ text }, at) => harmless[at] !== true && scene.words.negators.has(text));
}

/** For each token, whether words that begin there are denied. */
export function deniedTokens(scene: Scene, isDenying: readonly boolean[]): readonly boolean[] {
  const denied = new Array<boolean>(scene.tokens.length).fill(false);
  scene.tokens.forEach((token, at) => {
    if (isDenying[at] !== true) return;
    const end = Math.min(
      at + NEGATION_REACH,
      scene.sentences[token.sentence]?.to ?? 0,
      scene.tokens.length - 1,
    );
    for (let reached = at + 1; reached <= end; reached += 1) {
      if (scene.tokens[reached]?.sentence === token.sentence) denied[reached] = true;
    }
  });
  return denied;
}

/** Tells of each condition whether it holds where the keyword stands. */
function conditionsAt(scene: Scene, hit: Hit, shapes: Shapes): (condition: Condition) => boolean {
  const sentence = scene.sentences[scene.tokens[hit.from]?.sentence ?? 0];
  const start = scene.tokens[sentence?.from ?? 0]?.start ?? 0;
  const end = scene.tokens[(sentence?.to ?? 1) - 1]?.end ?? 0;
  return (condition) => {
    if (condition.startsWith('post:')) return (shapes.get(condition.slice(5) as Shape)?.length ?? 0) > 0;
    const spans = shapes.get(condition as Shape) ?? [];
    const first = firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > start);
    return (spans[first]?.start ?? Infinity) < end;
  };
}

/** Sorts hits in text order and leaves out what the policy does not count. */
export function settleOverlap(
  hits: readonly Hit[],
  keywords: readonly Pick<KeywordFeature, 'aspect' | 'strength' | 'own'>[],
  overlap: OverlapPolicy,
): Hit[] {
  if (overlap === 'all') return [...hits];
  const reachOf = new Map<string, number>();
  const strengthOf = ({ pattern }: Hit): number => keywords[pattern]?.strength ?? 0;
  return hits
    .slice()
    .sort((a, b) => a.from - b.from || b.to - a.to || strengthOf(b) - strengthOf(a) || a.pattern - b.pattern)
    .filter((hit) => {
      const keyword = keywords[hit.pattern];
      // A user's keywords lie over ours and push none of them aside, nor the other way round.
      const aspect = `${keyword?.own === undefined ? '' : 'own '}${keyword?.aspect ?? ''}`;
      const reach = reachOf.get(aspect) ?? 0;
      if (overlap === 'longest' ? hit.to <= reach : hit.from < reach) return false;
      reachOf.set(aspect, hit.to);
      return true;
    });
}
