import { describe, expect, it } from 'vitest';
import { chooseSetting, leaveOneOut, meanOf, type Row } from './choose-setting.ts';

function row(setting: string, scores: Readonly<Record<string, number>>): Row<string> {
  return { setting, scores: new Map(Object.entries(scores)) };
}

const PLACES = ['a', 'b', 'c', 'd'];

describe('chooseSetting', () => {
  it('takes the best mean where it is better everywhere', () => {
    const rows = [
      row('kept', { a: 0.5, b: 0.6, c: 0.5, d: 0.6 }),
      row('new', { a: 0.9, b: 0.9, c: 0.8, d: 0.9 }),
    ];
    expect(chooseSetting(rows, PLACES).setting).toBe('new');
  });

  it('keeps the first one where another is better by chance: in one place only', () => {
    const rows = [
      row('kept', { a: 0.9, b: 0.9, c: 0.9, d: 0.5 }),
      row('new', { a: 0.9, b: 0.9, c: 0.9, d: 0.9 }),
    ];
    expect(chooseSetting(rows, PLACES).setting).toBe('kept');
    const many = Array.from({ length: 18 }, (_, n) => `place ${n}`);
    const alike = Object.fromEntries(many.map((name) => [name, 0.95]));
    const twice = [row('kept', { ...alike, 'place 7': 0.8333 }), row('new', { ...alike, 'place 7': 0.9091 })];
    expect(chooseSetting(twice, many).setting).toBe('kept');
  });

  it('keeps the earlier of equals, and the first one where there is one place to judge by', () => {
    const rows = [row('kept', { a: 0.5 }), row('one', { a: 0.9 }), row('two', { a: 0.9 })];
    expect(chooseSetting(rows, ['a']).setting).toBe('kept');
    const equals = [row('kept', { a: 0, b: 0 }), row('one', { a: 1, b: 1 }), row('two', { a: 1, b: 1 })];
    expect(chooseSetting(equals, ['a', 'b']).setting).toBe('one');
  });

  it('has nothing to choose from without rows', () => {
    expect(() => chooseSetting([], PLACES)).toThrow('no setting');
  });
});

describe('leaveOneOut', () => {
  const rows = [
    row('middle', { a: 0.5, b: 0.5, c: 0.5, n: 1 }),
    row('for a', { a: 1, b: 0.2, c: 0.2, n: 1 }),
    row('for b and c', { a: 0.1, b: 0.9, c: 0.9, n: 1 }),
  ];

  it('judges each platform by what the others chose', () => {
    const [a, b] = leaveOneOut(rows, ['a', 'b', 'c']);
    expect(a).toEqual({ platform: 'a', setting: 'for b and c', f1: 0.1 });
    expect(b).toMatchObject({ platform: 'b', setting: 'middle', f1: 0.5 });
  });

  it('leaves families out together, and never what always takes part', () => {
    const family = (name: string) => (name === 'b' ? 'c' : name);
    const results = leaveOneOut(rows, ['a', 'b', 'c'], ['n'], family);
    expect(results.map(({ platform }) => platform)).toEqual(['a', 'b', 'c']);
    // "a" and "n" alone are left to choose for both.
    expect(results[1]?.setting).toBe('middle');
    expect(results[2]?.setting).toBe('middle');
  });
});

describe('meanOf', () => {
  it('takes a platform without a score for 0, and no platforms for 0', () => {
    expect(meanOf(new Map([['a', 1]]), ['a', 'b'])).toBe(0.5);
    expect(meanOf(new Map(), [])).toBe(0);
  });
});
