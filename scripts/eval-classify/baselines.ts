/**
 * What the classifier has to beat, on the same folds: answers without looking, the keywords with the weights that were
 * set by hand, and two learners that see nothing but words (mljs).
 */
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { MultinomialNB } from 'ml-naivebayes';
import { scanText } from '../../src/classify/text/scan.ts';
import type { KeywordFile } from '../../src/reasons/keywords/keywords.ts';
import { PRIMARY_ORDER, REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import { foldOf, FOLDS, judge } from './cross-validate.ts';
import type { GoldPost } from './gold.ts';
import type { Judged } from './measures.ts';

/** Words and pairs of words that the learners see: the commonest ones, in at least so many posts. */
const LEAST_POSTS = 3;
const MOST_TERMS = 500;
/** Steps and length of a step: where the held-out F1 of the regression stopped rising. */
const REGRESSION = { numSteps: 120, learningRate: 0.04 };
/** Where each reason's F1 is about best for scores that lean to the frequent answer. */
const REGRESSION_BAR = 0.25;

function judged(post: GoldPost, tagged: readonly Reason[], primary: Reason | null): Judged {
  return {
    gold: post.reasons,
    tagged,
    goldPrimary: post.primary === 'none' ? null : post.primary,
    taggedPrimary: primary,
  };
}

function firstOf(tagged: readonly Reason[]): Reason | null {
  return PRIMARY_ORDER.find((reason) => tagged.includes(reason)) ?? null;
}

/** Every post gets the commonest reason. */
export function majority(posts: readonly GoldPost[]): Judged[] {
  const counts = REASON_IDS.map((reason) => posts.filter(({ reasons }) => reasons.includes(reason)).length);
  const common = REASON_IDS[counts.indexOf(Math.max(...counts))] ?? null;
  return posts.map((post) => judged(post, common === null ? [] : [common], common));
}

/** The keywords as they were written, before any weight was learned. */
export function handWritten(posts: readonly GoldPost[], file: KeywordFile): Judged[] {
  return judge(posts, { ...file, learned: undefined });
}

type Terms = ReadonlyMap<string, number>;

function termsOf(text: string): Terms {
  const words = scanText(text).tokens.map(({ kind, text }) =>
    kind === 'word' || kind === 'emoji' ? text : `<${kind}>`,
  );
  const counts = new Map<string, number>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    for (const term of next === undefined ? [word] : [word, `${word} ${next}`])
      counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
}

interface Vocabulary {
  readonly columns: ReadonlyMap<string, number>;
  readonly rarity: readonly number[];
}

function vocabularyOf(posts: readonly Terms[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const terms of posts) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_POSTS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS);
  return {
    columns: new Map(kept.map(([term], column) => [term, column])),
    rarity: kept.map(([, count]) => Math.log((1 + posts.length) / (1 + count)) + 1),
  };
}

function countsIn(posts: readonly Terms[], { columns }: Vocabulary): Matrix {
  const matrix = Matrix.zeros(posts.length, columns.size);
  posts.forEach((terms, row) => {
    for (const [term, count] of terms) {
      const column = columns.get(term);
      if (column !== undefined) matrix.set(row, column, count);
    }
  });
  return matrix;
}

/** Counts times rarity, each post of length 1. A column of ones would make long steps diverge. */
function tfIdfOf(counts: Matrix, { rarity }: Vocabulary): Matrix {
  const weighted = Matrix.zeros(counts.rows, counts.columns);
  for (let row = 0; row < counts.rows; row += 1) {
    const values = counts.getRow(row).map((count, column) => count * (rarity[column] ?? 0));
    const length = Math.hypot(...values) || 1;
    values.forEach((value, column) => weighted.set(row, column, value / length));
  }
  return weighted;
}

interface Learned {
  readonly regression: readonly Judged[];
  readonly naiveBayes: readonly Judged[];
}

/** TF-IDF with logistic regression, and naive Bayes on word counts, one model for each reason and fold. */
export function wordLearners(posts: readonly GoldPost[], onFold?: (fold: number) => void): Learned {
  const regression: Judged[] = [];
  const naiveBayes: Judged[] = [];
  const terms = new Map(posts.map((post) => [post, termsOf(post.text)]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    onFold?.(fold);
    const train = posts.filter(({ brand }) => foldOf(brand) !== fold);
    const test = posts.filter(({ brand }) => foldOf(brand) === fold);
    const of = (some: readonly GoldPost[]): Terms[] =>
      some.map((post) => terms.get(post) ?? new Map<string, number>());
    const vocabulary = vocabularyOf(of(train));
    const [trainCounts, testCounts] = [countsIn(of(train), vocabulary), countsIn(of(test), vocabulary)];
    const [trainX, testX] = [tfIdfOf(trainCounts, vocabulary), tfIdfOf(testCounts, vocabulary)];
    const said = REASON_IDS.map((reason) => {
      const labels = train.map(({ reasons }) => (reasons.includes(reason) ? 1 : 0));
      const logistic = new LogisticRegression(REGRESSION);
      logistic.train(trainX, Matrix.columnVector(labels));
      const bayes = new MultinomialNB();
      if (new Set(labels).size === 2) bayes.train(trainCounts, labels);
      return {
        reason,
        regression: (logistic.classifiers[1]?.testScores(testX) ?? []).map(
          (other) => 1 - other >= REGRESSION_BAR,
        ),
        bayes: new Set(labels).size === 2 ? bayes.predict(testCounts).map((answer) => answer === 1) : [],
      };
    });
    test.forEach((post, row) => {
      const tags = (of: 'regression' | 'bayes'): Reason[] =>
        said.filter((one) => one[of][row] === true).map(({ reason }) => reason);
      regression.push(judged(post, tags('regression'), firstOf(tags('regression'))));
      naiveBayes.push(judged(post, tags('bayes'), firstOf(tags('bayes'))));
    });
  }
  return { regression, naiveBayes };
}
