import { describe, expect, it } from 'vitest';
import { fitLogistic } from './logistic-fit.ts';

const FREE = { start: 0, pull: 0.1, lasso: 0, least: -Infinity, most: Infinity };
/** Feature 0 stands in rows 0 to 3, feature 1 in none. */
const COLUMNS = [[0, 1, 2, 3], []];
const LABELS = [true, true, true, false, false, false, false, false];

describe('fitLogistic', () => {
  it('learns what goes with a yes, and leaves alone what it never saw', () => {
    const { weights } = fitLogistic(COLUMNS, LABELS, [FREE, { ...FREE, start: 2 }], -1);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBe(2);
  });

  it('keeps a weight where it started under a strong pull or lasso, and within its bounds', () => {
    expect(fitLogistic(COLUMNS, LABELS, [{ ...FREE, lasso: 100 }, FREE], -1).weights[0]).toBe(0);
    expect(
      Math.abs(fitLogistic(COLUMNS, LABELS, [{ ...FREE, pull: 1e6 }, FREE], -1).weights[0] ?? 1),
    ).toBeLessThan(0.01);
    expect(fitLogistic(COLUMNS, LABELS, [{ ...FREE, most: 0.5 }, FREE], -1).weights[0]).toBe(0.5);
  });

  it('learns from how far a feature holds', () => {
    const degrees = new Map([[0, [1, 1, 0.1, 0.1]]]);
    const labels = [true, true, false, false, false, false, false, false];
    const { weights } = fitLogistic(COLUMNS, labels, [FREE, FREE], -1, undefined, degrees);
    expect(weights[0]).toBeGreaterThan(fitLogistic(COLUMNS, labels, [FREE, FREE], -1).weights[0] ?? 0);
  });

  it('gives the same answer twice', () => {
    const fit = (): unknown => fitLogistic(COLUMNS, LABELS, [FREE, FREE], 0);
    expect(fit()).toEqual(fit());
  });
});
