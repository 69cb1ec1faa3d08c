import { describe, expect, it } from 'vitest';
import { valuesShown } from './shown-figures.ts';

describe('valuesShown', () => {
  it.each([
    [1312, '1,312 likes', 1312],
    [1312, 'Gefällt 1.312 Mal', 1312],
    [1312, '1\u202f312', 1312],
    [1312, '١٣١٢', 1312],
    [1312, '1.3K', 1300],
    [1372, '1.3k', 1300],
    [1372, '1.4 k', 1400],
    [1512, '1,5 Tsd.', 1500],
    [1512, '1,5 mil', 1500],
    [34_120, '3.4万', 34_000],
    [2_911_000, '2,9 Mio.', 2_900_000],
    [0, '0', 0],
    [7, 'Reply (7 replies)', 7],
  ])('%d stands in %j', (count, label, value) => {
    expect([...valuesShown(count, [label])]).toEqual([value]);
  });

  it.each([
    [1312, '1.2K'],
    [1312, '1.3M'],
    [1312, '1.3'],
    [1312, '13,120'],
    [12, '12h'],
    [2, '2 d'],
    [0, '10'],
    [0, '1+'],
    [1, '1+'],
    [0, 'Like'],
    [400, '0.4'],
  ])('%d does not stand in %j', (count, label) => {
    expect(valuesShown(count, [label]).size).toBe(0);
  });
});
