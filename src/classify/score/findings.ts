/**
 * What was found in one post: keywords after negation, conditions and overlap have been settled, and shapes. Scoring
 * adds weights over these and knows nothing of text.
 */
import type { Shape } from '../../reasons/keywords/keywords.ts';
import type { Aspect } from '../../reasons/reasons.ts';
import { DETECTORS } from '../features/features.ts';
import { firstIndex, type Scene, spanOf } from '../features/scene.ts';
import type { Hit } from '../lexicon/automaton.ts';
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

export function findAll(scene: Scene, language: CompiledLanguage): Finding[] {
  const shapes: Shapes = new Map(language.shapes.map(({ shape }) => [shape, DETECTORS[shape](scene)]));
  const findings: Finding[] = language.shapes
    .map((feature) => ({ feature, spans: shapes.get(feature.shape) ?? [] }))
    .filter(({ spans }) => spans.length > 0);

  const denied = negatedTokens(scene, language);
  const standing = language.automaton.find(scene, scene.slots).filter((hit) => {
    const keyword = language.keywords[hit.pattern];
    return (
      keyword !== undefined &&
      (keyword.evenNegated || denied[hit.from] !== true) &&
      allows(scene, keyword, hit, shapes)
    );
  });
  const spansOf = new Map<KeywordFeature, Span[]>();
  for (const hit of settleOverlap(standing, language.keywords, 'longest')) {
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

/** For each token, whether a keyword that begins there is denied. */
function negatedTokens(scene: Scene, language: CompiledLanguage): boolean[] {
  const harmless = new Array<boolean>(scene.tokens.length).fill(false);
  for (const { from, to } of language.notNegating.find(scene, scene.slots)) harmless.fill(true, from, to);
  const denied = new Array<boolean>(scene.tokens.length).fill(false);
  scene.tokens.forEach((token, at) => {
    if (harmless[at] === true || !scene.words.negators.has(token.text)) return;
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

function allows(scene: Scene, keyword: KeywordFeature, hit: Hit, shapes: Shapes): boolean {
  if (keyword.needs.length === 0 && keyword.not.length === 0) return true;
  const sentence = scene.sentences[scene.tokens[hit.from]?.sentence ?? 0];
  const start = scene.tokens[sentence?.from ?? 0]?.start ?? 0;
  const end = scene.tokens[(sentence?.to ?? 1) - 1]?.end ?? 0;
  const holds = (condition: string): boolean => {
    if (condition.startsWith('post:')) return (shapes.get(condition.slice(5) as Shape)?.length ?? 0) > 0;
    const spans = shapes.get(condition as Shape) ?? [];
    const first = firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > start);
    return (spans[first]?.start ?? Infinity) < end;
  };
  return keyword.needs.every(holds) && !keyword.not.some(holds);
}

/** Sorts hits in text order and leaves out what the policy does not count. */
export function settleOverlap(
  hits: readonly Hit[],
  keywords: readonly { readonly aspect: Aspect; readonly strength: number }[],
  overlap: OverlapPolicy,
): Hit[] {
  if (overlap === 'all') return [...hits];
  const reachOf = new Map<string, number>();
  const strengthOf = ({ pattern }: Hit): number => keywords[pattern]?.strength ?? 0;
  return hits
    .slice()
    .sort((a, b) => a.from - b.from || b.to - a.to || strengthOf(b) - strengthOf(a) || a.pattern - b.pattern)
    .filter((hit) => {
      const aspect = keywords[hit.pattern]?.aspect ?? '';
      const reach = reachOf.get(aspect) ?? 0;
      if (overlap === 'longest' ? hit.to <= reach : hit.from < reach) return false;
      reachOf.set(aspect, hit.to);
      return true;
    });
}
