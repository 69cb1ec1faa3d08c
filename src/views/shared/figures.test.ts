import { describe, expect, it } from 'vitest';
import { numberRange } from './figures.ts';
import { makeSay } from './say.ts';

const rangeIn = (locale: string, low: number, high: number): string =>
  numberRange(low, high, makeSay({}, locale));

describe('numberRange', () => {
  it('has a dash between two numbers, and a minus before one below zero', () => {
    expect(rangeIn('en', 55, 68)).toBe('55–68');
    expect(rangeIn('en', -12, -7)).toMatch(/^−12\s?–\s?−7$/);
  });

  it('reads as no subtraction where the language joins numbers by a hyphen', () => {
    expect(rangeIn('es', 55, 68)).toBe('55–68');
  });
});
