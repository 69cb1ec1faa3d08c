/**
 * Learns the weights of one language's features from labelled posts, aspect by aspect, starting from the weights set by
 * hand; then, over posts that the weights have not seen, how far to believe them and what each reason gets in the race for the primary one.
 */
import { tagAt } from '../../src/classify/score/score.ts';
import { UNLEARNED_PRIMARY, weightKey } from '../../src/classify/lexicon/compile.ts';
import { choosePrimary } from '../../src/classify/score/primary.ts';
import {
  FALLBACK,
  type KeywordFile,
  type LearnedWeights,
  type Weights,
} from '../../src/reasons/keywords/keywords.ts';
import { type Aspect, NONE_KINDS, REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import { fnv1a, isLeastRead } from '../eval-classify/brand-split.ts';
import { calibrate, feedError, type FeedPost, type Scored, unreadScatter } from './held-out.ts';
import type { FeatureTable } from './feature-table.ts';
import { FEWEST_SOURCES } from './training-posts.ts';
import { type Coefficient, fitLogistic } from './logistic-fit.ts';

/** How firmly weights hold to where they started. */
export interface Settings {
  /** A keyword on its own aspect. */
  readonly ownPull: number;
  /** A keyword on another aspect: most say nothing about it. */
  readonly crossPull: number;
  readonly crossLasso: number;
  readonly shapePull: number;
  /** A word that nobody wrote as a keyword. */
  readonly termPull: number;
  readonly termLasso: number;
}

const SETTINGS: Settings = {
  ownPull: 2,
  crossPull: 2,
  crossLasso: 0.2,
  shapePull: 1,
  termPull: 4,
  termLasso: 0.5,
};

const FOLDS = 5;
/** Weights smaller than this are left out of the data: they decide nothing and cannot be explained. */
const SMALLEST_WEIGHT = 0.1;
const ANY_SIGN = { least: -Infinity, most: Infinity };
/** What the fallback loses beside another reason is read off the posts nearly freely: each of them tells of it. */
const ALSO = { pull: 0.1, lasso: 0, least: -Infinity, most: 0 };

interface Model {
  readonly intercept: number;
  /** In the order of the table's features. */
  readonly weights: readonly number[];
  readonly whenAlso: number;
}

/** A keyword of a reason must not come to speak against it, nor the other way round. */
function signOf(byHand: number): { least: number; most: number } {
  return byHand < 0 ? { least: -Infinity, most: 0 } : { least: 0, most: Infinity };
}

function coefficientsOf(aspect: Aspect, names: FeatureTable['features'], settings: Settings): Coefficient[] {
  return names.map(({ name, weights }) => {
    const start = weights[aspect] ?? 0;
    if (name.startsWith('word: '))
      return { start: 0, pull: settings.termPull, lasso: settings.termLasso, ...ANY_SIGN };
    if (name.startsWith('shape: ')) return { start, pull: settings.shapePull, lasso: 0, ...ANY_SIGN };
    return name.startsWith(`${aspect}: `)
      ? { start, pull: settings.ownPull, lasso: 0, ...signOf(start) }
      : { start: 0, pull: settings.crossPull, lasso: settings.crossLasso, ...ANY_SIGN };
  });
}

/** What is asked of the posts: which ones, with which features, and whether the answer is yes. */
interface Question {
  readonly table: FeatureTable;
  readonly coefficients: readonly Coefficient[];
  readonly isYes: (post: number) => boolean;
  readonly prior: number;
  /** For the fallback: how likely the likeliest of the other reasons is, by post, and what that is worth by hand. */
  readonly also?: { readonly scores: ReadonlyMap<number, number>; readonly start: number };
}

function fit({ table, coefficients, isYes, prior, also }: Question, chosen: readonly number[]): Model {
  const columns: number[][] = coefficients.map(() => []);
  chosen.forEach((post, index) => {
    for (const feature of table.rows[post] ?? []) columns[feature]?.push(index);
  });
  const last = columns.length;
  if (also !== undefined) columns.push(chosen.map((_, index) => index));
  const { intercept, weights } = fitLogistic(
    columns,
    chosen.map(isYes),
    also === undefined ? coefficients : [...coefficients, { ...ALSO, start: also.start }],
    prior,
    chosen.map((post) => table.posts[post]?.weight ?? 1),
    also && new Map([[last, chosen.map((post) => also.scores.get(post) ?? 0)]]),
  );
  return { intercept, weights: weights.slice(0, last), whenAlso: weights[last] ?? 0 };
}

function logOddsOf({ intercept, weights, whenAlso }: Model, { table, also }: Question, post: number): number {
  return (table.rows[post] ?? []).reduce(
    (sum, feature) => sum + (weights[feature] ?? 0),
    intercept + whenAlso * (also?.scores.get(post) ?? 0),
  );
}

/** Scores each post with a model that has not seen its source. */
function scoreHeldOut(question: Question, chosen: readonly number[]): Scored[] {
  const foldOf = (post: number): number => fnv1a(`${question.table.posts[post]?.source ?? ''}/bar`) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(
      question,
      chosen.filter((post) => foldOf(post) !== fold),
    );
    return chosen
      .filter((post) => foldOf(post) === fold)
      .map((post) => ({
        post,
        logOdds: logOddsOf(model, question, post),
        label: question.isYes(post),
      }));
  }).flat();
}

function roundTo2(value: number): number {
  return Math.round(value * 100) / 100;
}

function roundTo3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * A bonus that makes no larger share of the races right follows chance: on English brands held out, the codebook's order
 * alone has the primary reason right in 0.664 of posts, with bonuses for a gain of 0.005 in 0.662.
 */
const LEAST_GAIN = 0.02;

/** The bonuses with which the primary reason of most posts is right, found one at a time, in rounds. */
function primaryBonuses(
  candidates: readonly {
    readonly tagged: readonly { reason: Reason; logOdds: number }[];
    readonly primary: Reason | null;
  }[],
): Record<Reason, number> {
  const bonus = { ...UNLEARNED_PRIMARY };
  // Where there is one tag there is no race. The order of the codebook holds unless clearly more races are right.
  const races = candidates.filter(({ tagged }) => tagged.length > 1);
  const rightWith = (): number =>
    races.filter(({ tagged, primary }) => choosePrimary(tagged, bonus) === primary).length;
  let most = rightWith();
  for (let round = 0; round < 4; round += 1) {
    for (const reason of REASON_IDS) {
      const before = bonus[reason];
      let best = before;
      for (let value = -3; value <= 3; value += 0.25) {
        bonus[reason] = value;
        const right = rightWith();
        if (right > most + Math.max(1, races.length * LEAST_GAIN)) [most, best] = [right, value];
      }
      bonus[reason] = best;
    }
  }
  return bonus;
}

/** Learns from the posts of `table` at the indices `chosen`. The same posts give the same weights. */
export function learn(
  table: FeatureTable,
  chosen: readonly number[],
  byHand: Pick<KeywordFile, 'prior' | 'whenAlso'>,
  settings: Settings = SETTINGS,
): LearnedWeights {
  const weights: Record<string, Weights> = {};
  const terms: Record<string, Weights> = {};
  for (const { name } of table.features) if (!name.startsWith('word: ')) weights[weightKey(name)] = {};
  const learnedPrior: Partial<Record<Aspect, number>> = {};
  const feedPosts: Partial<Record<Reason, FeedPost[]>> = {};
  let whenAlso = 0;
  const likeliest = new Map<number, number>();
  const tagged = new Map<number, { reason: Reason; logOdds: number }[]>(chosen.map((post) => [post, []]));
  const isReal = (post: number): boolean => table.posts[post]?.invented === false;
  // A few brands stand for themselves: the invented posts tell, too, how far to believe the weights.
  const isFew = new Set(chosen.filter(isReal).map((post) => table.posts[post]?.source)).size < FEWEST_SOURCES;
  // An example is labelled for one reason only: it cannot tell which of several is the main one.
  const tells = (post: number): boolean =>
    isReal(post) || (isFew && table.posts[post]?.teaches === undefined);

  const keep = (aspect: Aspect, model: Model, scale: { slope: number; shift: number }): void => {
    learnedPrior[aspect] = roundTo2(model.intercept * scale.slope + scale.shift);
    model.weights.forEach((value, feature) => {
      const weight = roundTo2(value * scale.slope);
      if (Math.abs(weight) < SMALLEST_WEIGHT) return;
      const known = table.features[feature];
      if (known === undefined) return;
      if (known.name.startsWith('word: ')) terms[known.label] = { ...terms[known.label], [aspect]: weight };
      else {
        const key = weightKey(known.name);
        weights[key] = { ...weights[key], [aspect]: weight };
      }
    });
    if (aspect === FALLBACK) whenAlso = roundTo2(model.whenAlso * scale.slope);
  };

  // The fallback comes last: it is learned over what the others, which have not seen the post's source, say.
  for (const aspect of [...REASON_IDS.filter((id) => id !== FALLBACK), FALLBACK, 'giveaway'] as const) {
    const question: Question = {
      table,
      coefficients: coefficientsOf(aspect, table.features, settings),
      isYes: (post) =>
        aspect === 'giveaway'
          ? table.posts[post]?.giveaway === true
          : table.posts[post]?.reasons.includes(aspect) === true,
      prior: byHand.prior[aspect],
      ...(aspect === FALLBACK && { also: { scores: likeliest, start: byHand.whenAlso } }),
    };
    const taught = chosen.filter((post) => (table.posts[post]?.teaches ?? aspect) === aspect);
    const scored = scoreHeldOut(question, taught);
    const scale = calibrate(scored.filter(({ post }) => tells(post)));
    if (aspect !== 'giveaway') {
      for (const { post, logOdds } of scored) {
        const believed = logOdds * scale.slope + scale.shift;
        const score = 1 / (1 + Math.exp(-believed));
        if (score >= tagAt(aspect)) tagged.get(post)?.push({ reason: aspect, logOdds: believed });
        if (score > (likeliest.get(post) ?? 0)) likeliest.set(post, score);
      }
    }
    if (aspect !== 'giveaway') {
      feedPosts[aspect] = scored
        .filter(({ post }) => isReal(post) && table.posts[post]?.kind === 'own')
        .map(({ post, logOdds, label }) => ({
          feed: table.posts[post]?.source ?? '',
          score: 1 / (1 + Math.exp(-(logOdds * scale.slope + scale.shift))),
          label,
        }));
    }
    keep(aspect, fit(question, taught), scale);
  }
  const scatter = unreadScatter(Object.values(feedPosts), isLeastRead);
  const feedErrors = Object.fromEntries(
    REASON_IDS.map((reason) => [reason, roundTo3(scatter * feedError(feedPosts[reason] ?? []))]),
  );
  const without = chosen.filter((post) => table.posts[post]?.noneKind != null);
  for (const kind of NONE_KINDS) {
    const question: Question = {
      table,
      coefficients: coefficientsOf(kind, table.features, settings),
      isYes: (post) => table.posts[post]?.noneKind === kind,
      prior: byHand.prior[kind],
    };
    keep(kind, fit(question, without), { slope: 1, shift: 0 });
  }
  const primary = primaryBonuses(
    chosen
      .filter(tells)
      .map((post) => ({ tagged: tagged.get(post) ?? [], primary: table.posts[post]?.primary ?? null })),
  );
  return {
    prior: learnedPrior as Record<Aspect, number>,
    whenAlso,
    primary,
    feedErrors: feedErrors as Record<Reason, number>,
    weights,
    terms,
  };
}
