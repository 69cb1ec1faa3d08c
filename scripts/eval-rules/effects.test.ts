import { describe, expect, it } from 'vitest';
import { type Aspect, ASPECTS } from '../../src/reasons/reasons.ts';
import { reportEntries } from './effects.ts';
import type { RulePost, RuleTable } from './rule-table.ts';

const FEATURES = [
  { name: 'discount: <percent> off', label: '<percent> off' },
  { name: 'shape: price', label: 'shape: price' },
  { name: 'word: dead', label: 'dead' },
];
/** One fold: the keyword weighs 4 for discount, the shape 2 for purchase. */
const WEIGHTS = [{ discount: 4 }, { purchase: 2 }, {}];

function post(brand: string, features: readonly number[], labels: readonly Aspect[]): RulePost {
  const logOdds = Object.fromEntries(
    ASPECTS.map((aspect) => [
      aspect,
      features.reduce(
        (sum, feature) => sum + ((WEIGHTS[feature] as Partial<Record<Aspect, number>>)[aspect] ?? 0),
        -3,
      ),
    ]),
  ) as Record<Aspect, number>;
  return { brand, fold: 0, features, labels: new Set(labels), isNone: labels.length === 0, logOdds };
}

function tableOf(posts: readonly RulePost[]): RuleTable {
  return { features: FEATURES, folds: [WEIGHTS], posts, invented: [5, 0, 0] };
}

describe('reportEntries', () => {
  const posts = [post('a', [0], ['discount']), post('b', [0], []), post('b', [], ['discount'])];
  const [keyword, shape, word] = reportEntries(tableOf(posts));

  it('counts posts and says how many are labelled so', () => {
    expect(keyword).toMatchObject({ kind: 'keyword', writtenFor: 'discount', posts: 2, invented: 5 });
    expect(keyword?.coverage).toBeCloseTo(2 / 3);
    expect(keyword?.effects[0]?.precision?.share).toBe(0.5);
  });

  it('says what F1 and log loss would be without the entry', () => {
    // With it one of two tags is right and one label of two is found: F1 is a half. Without it nothing is tagged.
    expect(keyword?.effects[0]?.f1Added).toBeCloseTo(0.5);
    const loss = (logOdds: number, label: boolean): number =>
      Math.log1p(Math.exp(label ? -logOdds : logOdds));
    const saved = [loss(-3, true) - loss(1, true), loss(-3, false) - loss(1, false)] as const;
    expect(keyword?.effects[0]?.logLossSaved).toBeCloseTo(saved[0] + saved[1]);
    expect(keyword?.effects[0]?.noise).toBeCloseTo(Math.hypot(...saved));
    expect(keyword?.effects[0]?.brands).toBe(2);
  });

  it('reports entries that never fire, without figures that nobody measured', () => {
    expect(shape).toMatchObject({ kind: 'shape', writtenFor: null, posts: 0 });
    expect(shape?.effects).toEqual([
      {
        aspect: 'purchase',
        weight: 2,
        precision: null,
        posts: 0,
        brands: 0,
        f1Added: 0,
        logLossSaved: 0,
        noise: 0,
      },
    ]);
    expect(word).toMatchObject({ kind: 'word', posts: 0, effects: [] });
  });

  it('leaves out what is not to be shown, and bears an empty table', () => {
    const entries = reportEntries(tableOf([]), ({ name }) => name.startsWith('word: '));
    expect(entries).toMatchObject([{ label: 'dead', posts: 0, coverage: 0 }]);
  });
});
