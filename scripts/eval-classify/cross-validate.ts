/**
 * Cross-validation over brands: weights are learned anew without the brands that they are measured on. The keywords
 * themselves are what they are: written with sight of the posts of the `seen` brands (`brand-split.ts`).
 */
import { createClassifier } from '../../src/classify/classifier.ts';
import type { KeywordFile } from '../../src/reasons/keywords/keywords.ts';
import type { NoneKind, Reason } from '../../src/reasons/reasons.ts';
import { tabulate } from '../fit/feature-table.ts';
import { learn } from '../fit/learn.ts';
import { trainingPostOf, trainingSet } from '../fit/training-posts.ts';
import { fnv1a } from './brand-split.ts';
import type { GoldPost } from './gold.ts';
import type { Judged } from './measures.ts';

export const FOLDS = 5;

export function foldOf(brand: string): number {
  return fnv1a(`${brand}/cv`) % FOLDS;
}

/** A labelled post and what a classifier that has not seen its brand says. */
export interface HeldOut extends Judged {
  readonly post: GoldPost;
  readonly scores: Readonly<Partial<Record<Reason, number>>>;
  readonly noneKind: NoneKind | null;
  readonly unsure: boolean;
  readonly giveaway: boolean;
}

export function judge(posts: readonly GoldPost[], file: KeywordFile): HeldOut[] {
  const classifier = createClassifier([file]);
  return posts.map((post) => {
    const tagged = classifier.classify(post);
    return {
      post,
      gold: post.reasons,
      tagged: tagged.reasons.map(({ reason }) => reason),
      goldPrimary: post.primary === 'none' ? null : post.primary,
      taggedPrimary: tagged.primary,
      scores: tagged.scores,
      noneKind: tagged.noneKind,
      unsure: tagged.unsure,
      giveaway: tagged.giveaway,
    };
  });
}

/**
 * Judges each post of the file's language by weights learned without its fold.
 * @param share how much of the training brands may be learned from, 0..1, for the curve over training size.
 * @param folds which folds to judge; left out: all.
 */
export function crossValidate(
  posts: readonly GoldPost[],
  file: KeywordFile,
  share = 1,
  folds: readonly number[] = Array.from({ length: FOLDS }, (_, fold) => fold),
): HeldOut[] {
  const own = posts.filter(({ lang }) => lang === file.lang);
  return folds.flatMap((fold) => {
    const real = own.filter(
      ({ brand }) => foldOf(brand) !== fold && fnv1a(`${brand}/size`) % 100 < share * 100,
    );
    const table = tabulate(trainingSet(file.lang, real.map(trainingPostOf)), file);
    const learned = learn(
      table,
      table.posts.map((_, index) => index),
      file,
    );
    return judge(
      own.filter(({ brand }) => foldOf(brand) === fold),
      { ...file, learned },
    );
  });
}
