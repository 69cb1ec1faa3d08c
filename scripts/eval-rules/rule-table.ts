/**
 * Labelled posts as the entries that fire in them, with weights that were learned without the post's brand: the folds of
 * `eval-classify/cross-validate.ts`. Each post is read once. Which runs of words are frequent enough to be learned is
 * counted over all posts; their labels are not looked at for that.
 */
import { type CompiledLanguage, type Feature, weightKey } from '../../src/classify/lexicon/compile.ts';
import { FALLBACK, type KeywordFile, type Weights } from '../../src/reasons/keywords/keywords.ts';
import { type Aspect, ASPECTS, REASON_IDS } from '../../src/reasons/reasons.ts';
import { FOLDS, foldOf } from '../eval-classify/cross-validate.ts';
import type { GoldPost } from '../eval-classify/gold.ts';
import { tabulate } from '../fit/feature-table.ts';
import { learn } from '../fit/learn.ts';
import { type TrainingPost, trainingPostOf, trainingSet } from '../fit/training-posts.ts';

/** One labelled post of a real brand. */
export interface RulePost {
  readonly brand: string;
  readonly fold: number;
  /** Indices into `RuleTable.features`. */
  readonly features: readonly number[];
  /** Its reasons, its kind of no reason, and the giveaway flag. */
  readonly labels: ReadonlySet<Aspect>;
  /** It serves no reason and has a kind: kinds are measured on such posts alone. */
  readonly isNone: boolean;
  /** What the weights of its fold add up to. */
  readonly logOdds: Readonly<Record<Aspect, number>>;
}

export interface RuleTable {
  readonly features: readonly Pick<Feature, 'name' | 'label'>[];
  /** For each fold the weight of each feature, learned without the posts of the fold. */
  readonly folds: readonly (readonly Weights[])[];
  readonly posts: readonly RulePost[];
  /** For each feature the invented posts in which it fires. */
  readonly invented: readonly number[];
}

/** The weights that speak in one post, and their sums; the fallback pays for the likeliest of the other reasons. */
function addUp(
  weights: readonly Weights[],
  { prior, whenAlso }: Pick<CompiledLanguage, 'prior' | 'whenAlso'>,
): Record<Aspect, number> {
  const sums = { ...prior };
  for (const of of weights) for (const aspect of ASPECTS) sums[aspect] += of[aspect] ?? 0;
  const scores = REASON_IDS.filter(
    (reason) => reason !== FALLBACK && weights.some((of) => (of[reason] ?? 0) > 0),
  ).map((reason) => 1 / (1 + Math.exp(-sums[reason])));
  sums[FALLBACK] += whenAlso * Math.max(0, ...scores);
  return sums;
}

function labelsOf({ reasons, noneKind, giveaway }: TrainingPost): ReadonlySet<Aspect> {
  return new Set<Aspect>([
    ...reasons,
    ...(noneKind === null ? [] : [noneKind]),
    ...(giveaway ? (['giveaway'] as const) : []),
  ]);
}

/** @param onFold is told before the weights of each fold are learned, which takes some seconds. */
export function tabulateRules(
  posts: readonly GoldPost[],
  file: KeywordFile,
  onFold?: (fold: number) => void,
): RuleTable {
  const real = posts.filter(({ lang }) => lang === file.lang).map(trainingPostOf);
  const table = tabulate(trainingSet(file.lang, real), file);
  const isHeldOut = ({ invented, source }: TrainingPost, fold: number): boolean =>
    !invented && foldOf(source) === fold;
  const invented = new Array<number>(table.features.length).fill(0);
  table.posts.forEach((post, index) => {
    if (post.invented)
      for (const feature of table.rows[index] ?? []) invented[feature] = (invented[feature] ?? 0) + 1;
  });
  const folds: (readonly Weights[])[] = [];
  const rulePosts: RulePost[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    onFold?.(fold);
    const chosen = table.posts.flatMap((post, index) => (isHeldOut(post, fold) ? [] : [index]));
    const learned = learn(table, chosen, file);
    const weights = table.features.map(
      ({ name, label }) =>
        learned.weights[weightKey(name)] ?? (name.startsWith('word: ') ? learned.terms[label] : {}) ?? {},
    );
    folds.push(weights);
    table.posts.forEach((post, index) => {
      if (!isHeldOut(post, fold)) return;
      const features = [...new Set(table.rows[index])];
      rulePosts.push({
        brand: post.source,
        fold,
        features,
        labels: labelsOf(post),
        isNone: post.noneKind !== null,
        logOdds: addUp(
          features.map((feature) => weights[feature] ?? {}),
          learned,
        ),
      });
    });
  }
  return { features: table.features, folds, posts: rulePosts, invented };
}
