/**
 * Lays a user's keywords over a compiled language. Ours are not touched: the language given stays as it is and shares
 * what is expensive, its automaton, with the layered one; added keywords have an automaton of their own.
 */
import type { UserKeyword } from '../../model/user-keyword.ts';
import type { Weights } from '../../reasons/keywords/keywords.ts';
import { Automaton, type Matcher } from '../lexicon/automaton.ts';
import type { CompiledLanguage, Feature, KeywordFeature } from '../lexicon/compile.ts';
import type { Pattern } from '../lexicon/pattern.ts';
import { readOwn } from './read-own.ts';

/** What evidence calls a user's own words, and an entry of ours whose weight the user changed. */
const OWN_LABEL = 'yours: ';
const CHANGED_LABEL = 'changed by you: ';

/** What a user's keyword is called: unlike any of ours, unique by its id. */
export function ownName(id: string): string {
  return `own: ${id}`;
}

type Overrides = ReadonlyMap<string, { readonly weights: Weights; readonly muted: boolean }>;

/** Of several for the same entry the last counts, and muted is muted. */
function overridesOf(keywords: readonly UserKeyword[]): Overrides {
  const overrides = new Map<string, { weights: Weights; muted: boolean }>();
  for (const keyword of keywords) {
    if (keyword.action === 'add') continue;
    const before = overrides.get(keyword.entry) ?? { weights: {}, muted: false };
    overrides.set(
      keyword.entry,
      keyword.action === 'mute'
        ? { ...before, muted: true }
        : { ...before, weights: { ...before.weights, [keyword.reason]: keyword.weight } },
    );
  }
  return overrides;
}

function overridden<F extends Feature>(feature: F, overrides: Overrides): F {
  const override = overrides.get(feature.name);
  if (override === undefined) return feature;
  if (override.muted) return { ...feature, weights: {} };
  return {
    ...feature,
    label: `${CHANGED_LABEL}${feature.label}`,
    weights: { ...feature.weights, ...override.weights },
  };
}

/** Ours without the muted ones, which must not push others aside either, then the user's, numbered after ours. */
function matcherOf(language: CompiledLanguage, overrides: Overrides, patterns: readonly Pattern[]): Matcher {
  const { automaton, keywords } = language;
  const isMuted = keywords.map(({ name }) => overrides.get(name)?.muted === true);
  const own = new Automaton(patterns);
  return {
    find: (scanned, slots) => [
      ...automaton.find(scanned, slots).filter(({ pattern }) => isMuted[pattern] !== true),
      ...(patterns.length === 0 ? [] : own.find(scanned, slots)).map((hit) => ({
        ...hit,
        pattern: hit.pattern + keywords.length,
      })),
    ],
  };
}

/**
 * The language with the keywords over it that are for it; itself, if none is. One that cannot be read or names an entry
 * that there is not has no effect: `checkKeyword` says why.
 */
export function layered(language: CompiledLanguage, all: readonly UserKeyword[]): CompiledLanguage {
  const keywords = all.filter(({ lang }) => lang === null || lang === language.lang);
  if (keywords.length === 0) return language;
  const overrides = overridesOf(keywords);
  const patterns: Pattern[] = [];
  const added: KeywordFeature[] = [];
  for (const keyword of keywords) {
    if (keyword.action !== 'add') continue;
    const read = readOwn(keyword.say, language.words);
    if (!('pattern' in read)) continue;
    patterns.push(read.pattern);
    added.push({
      name: ownName(keyword.id),
      label: `${OWN_LABEL}${keyword.say.trim()}`,
      aspect: keyword.reason,
      strength: Math.abs(keyword.weight),
      weights: { [keyword.reason]: keyword.weight },
      needs: [],
      not: [],
      evenNegated: false,
      own: keyword.id,
    });
  }
  const terms = new Map(language.terms);
  for (const [term, feature] of language.terms) {
    const changed = overridden(feature, overrides);
    if (changed !== feature) terms.set(term, changed);
  }
  return {
    ...language,
    keywords: [...language.keywords.map((feature) => overridden(feature, overrides)), ...added],
    // A muted shape still is a condition of keywords.
    shapes: language.shapes.map((feature) => overridden(feature, overrides)),
    terms,
    automaton: matcherOf(language, overrides, patterns),
  };
}
