/**
 * Learns the weights of one language's features from labelled posts, reason by reason, starting from the weights set by
 * hand, and where to set the bar for a tag.
 */
import { type ClassifiablePost, createClassifier } from '../../src/classify/classifier.ts';
import { compileLanguage, type Feature } from '../../src/classify/lexicon/compile.ts';
import { alsoName } from '../../src/classify/score/score.ts';
import type { ExampleFile } from '../../src/reasons/examples/examples.ts';
import { FALLBACK, type KeywordFile, type LearnedWeights } from '../../src/reasons/keywords/keywords.ts';
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
  /** What weights set by hand may be multiplied with before learning; which one, held-out posts say for each reason. */
  readonly handScales: readonly number[];
}

const SETTINGS: Settings = {
  ownPull: 2,
  crossPull: 1,
  crossLasso: 0.5,
  shapePull: 1,
  handScales: [0.7, 1, 1.4, 1.8],
};

const FOLDS = 5;
const LOWEST_BAR = 0.24;
const HIGHEST_BAR = 0.36;
/** Weights smaller than this are left out of the data: they decide nothing and cannot be explained. */
const SMALLEST_WEIGHT = 0.05;

/** Posts as the features that they have. */
export interface FeatureTable {
  readonly features: readonly Feature[];
  readonly posts: readonly GoldPost[];
  /** For each post the indices of its features. */
  readonly rows: readonly (readonly number[])[];
  /** Invented posts and near misses, each for the one reason that it is about; they teach, and are never scored. */
  readonly lessons: Readonly<Record<Reason, readonly Lesson[]>>;
}

interface Lesson {
  readonly row: readonly number[];
  readonly label: boolean;
}

/** Finds the features of every readable post in the file's language. */
export function tabulate(
  posts: readonly GoldPost[],
  file: KeywordFile,
  { examples }: ExampleFile,
): FeatureTable {
  const byHand = { ...file, learned: undefined };
  const { keywords, shapes } = compileLanguage(byHand);
  const features: readonly Feature[] = [...keywords, ...shapes];
  const indexOf = new Map(features.map(({ name }, index) => [name, index]));
  const classifier = createClassifier([byHand]);
  const rowOf = (post: ClassifiablePost): number[] | undefined =>
    classifier.read(post)?.findings.map(({ feature }) => indexOf.get(feature.name) ?? 0);
  const table = posts.flatMap((post) => {
    const row = post.lang === file.lang ? rowOf(post) : undefined;
    return row === undefined ? [] : [{ post, row }];
  });
  const lessonsOf = (texts: readonly string[], label: boolean): Lesson[] =>
    texts.flatMap((text) => ({ row: rowOf({ id: '', text, lang: file.lang }) ?? [], label }));
  const lessons = REASON_IDS.map((reason) => [
    reason,
    [...lessonsOf(examples[reason].posts, true), ...lessonsOf(examples[reason].nearMisses, false)],
  ]);
  return {
    features,
    posts: table.map(({ post }) => post),
    rows: table.map(({ row }) => row),
    lessons: Object.fromEntries(lessons) as FeatureTable['lessons'],
  };
}

interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Where the features end and "the post is tagged with another reason" begins: one column for each reason. */
function withOtherTags(table: FeatureTable, tagged: ReadonlyMap<number, ReadonlySet<Reason>>): FeatureTable {
  const others: readonly Feature[] = REASON_IDS.map((reason) => ({
    name: alsoName(reason),
    label: alsoName(reason),
    weights: reason === FALLBACK ? {} : { [FALLBACK]: -1 },
  }));
  return {
    posts: table.posts,
    lessons: table.lessons,
    features: [...table.features, ...others],
    rows: table.rows.map((row, post) => [
      ...row,
      ...REASON_IDS.flatMap((reason, index) =>
        tagged.get(post)?.has(reason) === true ? [table.features.length + index] : [],
      ),
    ]),
  };
}

const ANY_SIGN = { least: -Infinity, most: Infinity };

/** A keyword of a reason must not come to speak against it, nor the other way round. */
function signOf(byHand: number): { least: number; most: number } {
  return byHand < 0 ? { least: -Infinity, most: 0 } : { least: 0, most: Infinity };
}

function fitReason(
  reason: Reason,
  table: FeatureTable,
  chosen: readonly number[],
  prior: number,
  scale: number,
  settings: Settings,
): Model {
  const columns: number[][] = table.features.map(() => []);
  const lessons = table.lessons[reason];
  [...chosen.map((post) => table.rows[post] ?? []), ...lessons.map(({ row }) => row)].forEach(
    (row, index) => {
      for (const feature of row) columns[feature]?.push(index);
    },
  );
  const coefficients = table.features.map((feature) => {
    const byHand = (feature.weights[reason] ?? 0) * scale;
    if (feature.name.startsWith('shape: ') || feature.name.startsWith('also: ')) {
      return { start: byHand, pull: settings.shapePull, lasso: 0, ...ANY_SIGN };
    }
    return feature.name.startsWith(`${reason}: `)
      ? { start: byHand, pull: settings.ownPull, lasso: 0, ...signOf(byHand) }
      : { start: 0, pull: settings.crossPull, lasso: settings.crossLasso, ...ANY_SIGN };
  });
  const labels = [
    ...chosen.map((post) => table.posts[post]?.reasons.includes(reason) ?? false),
    ...lessons.map(({ label }) => label),
  ];
  return fitLogistic(columns, labels, coefficients, prior);
}

function scoreOf(model: Model, row: readonly number[]): number {
  const logOdds = row.reduce((sum, feature) => sum + (model.weights[feature] ?? 0), model.intercept);
  return 1 / (1 + Math.exp(-logOdds));
}

interface Scored {
  readonly post: number;
  readonly score: number;
  readonly label: boolean;
}

/** Scores each post with a model that has not seen its brand. */
function scoreHeldOut(
  reason: Reason,
  table: FeatureTable,
  chosen: readonly number[],
  prior: number,
  scale: number,
  settings: Settings,
): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (post: number): boolean =>
      fnv1a(`${table.posts[post]?.brand ?? ''}/bar`) % FOLDS === fold;
    const model = fitReason(
      reason,
      table,
      chosen.filter((post) => !isHeldOut(post)),
      prior,
      scale,
      settings,
    );
    return chosen.filter(isHeldOut).map((post) => ({
      post,
      score: scoreOf(model, table.rows[post] ?? []),
      label: table.posts[post]?.reasons.includes(reason) ?? false,
    }));
  }).flat();
}

/** Mean log loss: how surprised the scores are by the labels. */
function lossOf(scored: readonly Scored[]): number {
  const sum = scored.reduce(
    (total, { score, label }) => total - Math.log(Math.max(1e-6, label ? score : 1 - score)),
    0,
  );
  return sum / Math.max(1, scored.length);
}

/** The bar with the best F1 over scores that were made without the post's own brand. */
function bestBar(scored: readonly Scored[]): number {
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
  const whenAlso: Partial<Record<Exclude<Reason, typeof FALLBACK>, number>> = {};
  const tagged = new Map<number, Set<Reason>>(chosen.map((post) => [post, new Set()]));
  // The fallback comes last: it is learned over what the others, which have not seen the post's brand, say.
  for (const reason of [...REASON_IDS.filter((id) => id !== FALLBACK), FALLBACK] as const) {
    const own = reason === FALLBACK ? withOtherTags(table, tagged) : table;
    const trials = settings.handScales.map((scale) => ({
      scale,
      scored: scoreHeldOut(reason, own, chosen, prior[reason], scale, settings),
    }));
    const { scale, scored } = trials.reduce((best, trial) =>
      lossOf(trial.scored) < lossOf(best.scored) ? trial : best,
    );
    const bar = bestBar(scored);
    tagAt[reason] = bar;
    for (const { post, score } of scored) if (score >= bar) tagged.get(post)?.add(reason);
    const model = fitReason(reason, own, chosen, prior[reason], scale, settings);
    learnedPrior[reason] = roundTo2(model.intercept);
    own.features.forEach(({ name }, feature) => {
      const weight = roundTo2(model.weights[feature] ?? 0);
      if (Math.abs(weight) < SMALLEST_WEIGHT) return;
      const other = REASON_IDS.find((id) => name === alsoName(id));
      if (other !== undefined && other !== FALLBACK) whenAlso[other] = weight;
      else weights[name] = { ...weights[name], [reason]: weight };
    });
  }
  return {
    prior: learnedPrior as Record<Reason, number>,
    tagAt: tagAt as Record<Reason, number>,
    whenAlso,
    weights,
  };
}
