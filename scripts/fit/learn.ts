/**
 * Learns the weights of one language's features from labelled posts, reason by reason, starting from the weights set by
 * hand, and where to set the bar for a tag.
 */
import { createClassifier } from '../../src/classify/classifier.ts';
import { compileLanguage, type Feature } from '../../src/classify/lexicon/compile.ts';
import type { KeywordFile, LearnedWeights } from '../../src/reasons/keywords/keywords.ts';
import { REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import { fnv1a } from '../eval-classify/brand-split.ts';
import type { GoldPost } from '../eval-classify/gold.ts';
import { fitLogistic } from './logistic-fit.ts';

/** How firmly weights hold to where they started. */
export interface Settings {
  /** A keyword on its own reason. */
  readonly ownPull: number;
  /** A keyword on another reason: most say nothing about it. */
  readonly crossPull: number;
  readonly crossLasso: number;
  readonly shapePull: number;
  /** What a weight set by hand is multiplied with before learning. */
  readonly handScale: number;
}

export const SETTINGS: Settings = { ownPull: 2, crossPull: 1, crossLasso: 0.5, shapePull: 1, handScale: 1.3 };

const FOLDS = 5;
const LOWEST_BAR = 0.3;
const HIGHEST_BAR = 0.5;
/** Weights smaller than this are left out of the data: they decide nothing and cannot be explained. */
const SMALLEST_WEIGHT = 0.05;

/** Posts as the features that they have. */
export interface FeatureTable {
  readonly features: readonly Feature[];
  readonly posts: readonly GoldPost[];
  /** For each post the indices of its features. */
  readonly rows: readonly (readonly number[])[];
}

/** Finds the features of every readable post in the file's language. */
export function tabulate(posts: readonly GoldPost[], file: KeywordFile): FeatureTable {
  const { learned: _, ...byHand } = file;
  const { keywords, shapes } = compileLanguage(byHand);
  const features: readonly Feature[] = [...keywords, ...shapes];
  const indexOf = new Map(features.map(({ name }, index) => [name, index]));
  const classifier = createClassifier([byHand]);
  const table = posts.flatMap((post) => {
    const reading = post.lang === file.lang ? classifier.read(post) : undefined;
    if (reading === undefined) return [];
    return [{ post, row: reading.findings.map(({ feature }) => indexOf.get(feature.name) ?? 0) }];
  });
  return { features, posts: table.map(({ post }) => post), rows: table.map(({ row }) => row) };
}

interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

function fitReason(reason: Reason, table: FeatureTable, chosen: readonly number[], prior: number, settings: Settings): Model {
  const columns: number[][] = table.features.map(() => []);
  chosen.forEach((post, row) => {
    for (const feature of table.rows[post] ?? []) columns[feature]?.push(row);
  });
  const coefficients = table.features.map((feature) => {
    const byHand = (feature.weights[reason] ?? 0) * settings.handScale;
    if (feature.name.startsWith('shape: ')) {
      return { start: byHand, pull: settings.shapePull, lasso: 0, least: -Infinity };
    }
    return feature.name.startsWith(`${reason}: `)
      ? { start: byHand, pull: settings.ownPull, lasso: 0, least: 0 }
      : { start: 0, pull: settings.crossPull, lasso: settings.crossLasso, least: -Infinity };
  });
  const labels = chosen.map((post) => table.posts[post]?.reasons.includes(reason) ?? false);
  return fitLogistic(columns, labels, coefficients, prior);
}

function scoreOf(model: Model, row: readonly number[]): number {
  const logOdds = row.reduce((sum, feature) => sum + (model.weights[feature] ?? 0), model.intercept);
  return 1 / (1 + Math.exp(-logOdds));
}

/** The bar with the best F1 over scores that were made without the post's own brand. */
function bestBar(scored: readonly { score: number; label: boolean }[]): number {
  let best = { bar: HIGHEST_BAR, f1: -1 };
  for (let bar = HIGHEST_BAR; bar >= LOWEST_BAR - 1e-9; bar -= 0.02) {
    const hits = scored.filter(({ score, label }) => score >= bar && label).length;
    const tagged = scored.filter(({ score }) => score >= bar).length;
    const f1 = (2 * hits) / Math.max(1, tagged + scored.filter(({ label }) => label).length);
    if (f1 > best.f1 + 0.002) best = { bar, f1 };
  }
  return Math.round(best.bar * 100) / 100;
}

function roundTo2(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Learns from the posts of `table` at the indices `chosen`. The same posts give the same weights. */
export function learn(
  table: FeatureTable,
  chosen: readonly number[],
  prior: Readonly<Record<Reason, number>>,
  settings: Settings = SETTINGS,
): LearnedWeights {
  const weights: Record<string, Partial<Record<Reason, number>>> = {};
  for (const { name } of table.features) weights[name] = {};
  const learnedPrior: Partial<Record<Reason, number>> = {};
  const tagAt: Partial<Record<Reason, number>> = {};
  for (const reason of REASON_IDS) {
    const scored = Array.from({ length: FOLDS }, (_, fold) => {
      const isHeldOut = (post: number): boolean => fnv1a(`${table.posts[post]?.brand ?? ''}/bar`) % FOLDS === fold;
      const model = fitReason(reason, table, chosen.filter((post) => !isHeldOut(post)), prior[reason], settings);
      return chosen.filter(isHeldOut).map((post) => ({
        score: scoreOf(model, table.rows[post] ?? []),
        label: table.posts[post]?.reasons.includes(reason) ?? false,
      }));
    }).flat();
    tagAt[reason] = bestBar(scored);
    const model = fitReason(reason, table, chosen, prior[reason], settings);
    learnedPrior[reason] = roundTo2(model.intercept);
    table.features.forEach(({ name }, feature) => {
      const weight = roundTo2(model.weights[feature] ?? 0);
      const own = weights[name];
      if (own !== undefined && Math.abs(weight) >= SMALLEST_WEIGHT) own[reason] = weight;
    });
  }
  return {
    prior: learnedPrior as Record<Reason, number>,
    tagAt: tagAt as Record<Reason, number>,
    weights,
  };
}
