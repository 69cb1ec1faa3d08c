import { describe, expect, it } from 'vitest';
import type { FeedConstants } from '../../src/gather/feed/feed-constants.ts';
import { RANGES } from './ranges.ts';
import { allSettings, drawSettings, PRESENT, PRIOR } from './settings.ts';

const NAMES = Object.keys(RANGES) as (keyof FeedConstants)[];
const POSITIVE = ['author', 'time', 'text', 'permalink', 'actions', 'media'] as const;

describe('drawSettings', () => {
  it('gives the same settings for the same seed, and others for another', () => {
    expect(drawSettings(5, 1)).toEqual(drawSettings(5, 1));
    expect(drawSettings(5, 1)).not.toEqual(drawSettings(5, 2));
  });

  it('stays within the ranges, with weights that sum to 1 and whole numbers of whole things', () => {
    for (const { constants } of [...drawSettings(50, 3), PRIOR]) {
      const sum = POSITIVE.reduce((total, name) => total + constants[`${name}Weight`], 0);
      expect(sum).toBeCloseTo(1);
      expect(Number.isInteger(constants.wholeUnits)).toBe(true);
      expect(Number.isInteger(constants.certainProse)).toBe(true);
      for (const name of NAMES.filter((one) => !one.endsWith('Weight'))) {
        const [low, high] = RANGES[name];
        expect(constants[name]).toBeGreaterThanOrEqual(low);
        expect(constants[name]).toBeLessThanOrEqual(high);
      }
    }
  });
});

describe('allSettings', () => {
  it('begins with the present one and the middle of the ranges, and names each once', () => {
    const settings = allSettings();
    expect(settings.slice(0, 2)).toEqual([PRESENT, PRIOR]);
    expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
    expect(PRIOR.constants.leastFeedScore).toBe(0.5);
  });
});
