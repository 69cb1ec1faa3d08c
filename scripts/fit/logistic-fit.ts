/**
 * Regularised logistic regression over yes/no features and a few that hold to a degree, by coordinate descent: deterministic, no step size to tune.
 * Minimises log loss + Σ pull/2 · (w − start)² + lasso · |w − start|: without evidence in the data a weight stays where
 * it started, and the lasso keeps weights exactly there unless the data insist.
 */
export interface Coefficient {
  readonly start: number;
  readonly pull: number;
  readonly lasso: number;
  /** The weight stays within these. */
  readonly least: number;
  readonly most: number;
}

export interface FittedModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const ROUNDS = 60;
/** Changes smaller than this are noise of the arithmetic. */
const SETTLED = 1e-4;
/** A step is never longer than this, so that separable data cannot overshoot. */
const LONGEST_STEP = 1.5;

/**
 * @param columns for each feature the rows (posts) that have it.
 * @param labels for each row whether the answer is yes.
 * @param rowWeights how much each row counts; left out: 1 each.
 * @param degrees for features that hold to a degree: how far, 0..1, in each row of their column.
 */
export function fitLogistic(
  columns: readonly (readonly number[])[],
  labels: readonly boolean[],
  coefficients: readonly Coefficient[],
  startIntercept: number,
  rowWeights?: readonly number[],
  degrees?: ReadonlyMap<number, readonly number[]>,
): FittedModel {
  const weights = coefficients.map(({ start }) => start);
  let intercept = startIntercept;
  const margins = new Float64Array(labels.length).fill(intercept);
  columns.forEach((rows, feature) => {
    const degree = degrees?.get(feature);
    rows.forEach((row, index) => {
      margins[row] = (margins[row] ?? 0) + (weights[feature] ?? 0) * (degree?.[index] ?? 1);
    });
  });

  // Kept beside the margins: most features do not move in a round, and asking them then costs no exponential.
  const likely = margins.map((margin) => 1 / (1 + Math.exp(-margin)));
  const move = (row: number, change: number): void => {
    const margin = (margins[row] ?? 0) + change;
    margins[row] = margin;
    likely[row] = 1 / (1 + Math.exp(-margin));
  };

  const derivatives = (
    rows: readonly number[],
    degree?: readonly number[],
  ): { slope: number; curve: number } => {
    let slope = 0;
    let curve = 0;
    rows.forEach((row, index) => {
      const p = likely[row] ?? 0;
      const counts = rowWeights?.[row] ?? 1;
      const far = degree?.[index] ?? 1;
      slope += counts * far * (p - (labels[row] === true ? 1 : 0));
      curve += counts * far * far * p * (1 - p);
    });
    return { slope, curve };
  };
  const clampStep = (step: number): number => Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));

  const every = labels.map((_, row) => row);
  for (let round = 0; round < ROUNDS; round += 1) {
    let largest = 0;
    const whole = derivatives(every);
    const step = clampStep(-whole.slope / (whole.curve + 1e-6));
    intercept += step;
    for (const row of every) move(row, step);
    columns.forEach((rows, feature) => {
      const coefficient = coefficients[feature];
      if (rows.length === 0 || coefficient === undefined) return;
      const { start, pull, lasso, least, most } = coefficient;
      const old = weights[feature] ?? 0;
      const degree = degrees?.get(feature);
      const { slope, curve } = derivatives(rows, degree);
      const bend = curve + pull + 1e-6;
      // The lasso works on the distance from the start: shrink the unpenalised Newton target towards it.
      const target = old - (slope + pull * (old - start)) / bend - start;
      const shrunk = Math.sign(target) * Math.max(0, Math.abs(target) - lasso / bend);
      const change = clampStep(Math.min(most, Math.max(least, start + shrunk)) - old);
      if (change === 0) return;
      weights[feature] = old + change;
      rows.forEach((row, index) => {
        move(row, change * (degree?.[index] ?? 1));
      });
      largest = Math.max(largest, Math.abs(change));
    });
    if (largest < SETTLED && Math.abs(step) < SETTLED) break;
  }
  return { intercept, weights };
}
