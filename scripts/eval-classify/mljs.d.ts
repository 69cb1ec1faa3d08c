/** The parts of mljs that the baselines use; the packages bring no types. */
declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';
  export default class LogisticRegression {
    constructor(options: { numSteps: number; learningRate: number });
    /** One for each class: how likely a row is of another one. */
    readonly classifiers: readonly { testScores(features: Matrix): number[] }[];
    train(features: Matrix, target: Matrix): void;
  }
}
declare module 'ml-naivebayes' {
  import type { Matrix } from 'ml-matrix';
  export class MultinomialNB {
    train(features: Matrix, labels: readonly number[]): void;
    predict(features: Matrix): number[];
  }
}
