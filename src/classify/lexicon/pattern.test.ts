import { describe, expect, it } from 'vitest';
import { PatternError, readPattern, stepKey } from './pattern.ts';

const GROUPS = { thing: ['lamp*', 'chair', 'coffee table'] };

function sequencesOf(say: string): string[] {
  return readPattern(say, GROUPS).sequences.map((steps) => steps.map(stepKey).join(' '));
}

describe('readPattern', () => {
  it.each([
    ['on sale', ['on sale']],
    ['giveaway*', ['giveaway*']],
    ['*rabatt', ['*rabatt']],
    ['*geld-zurück ab', ['*geld zuruck ab']],
    ['<percent> off', ['<percent> off']],
    ['[the] lamp', ['lamp', 'the lamp']],
    ['(buy|get) it', ['(buy|get) it']],
    ['(buy|pick up) it', ['(buy) it', 'pick up it']],
    ['new {thing}', ['new {thing}', 'new coffee table']],
    ["don't", ["don't"]],
    ['so .. good', ['so good', 'so <any> good', 'so <any> <any> good', 'so <any> <any> <any> good']],
  ])('%s', (say, sequences) => {
    expect(sequencesOf(say)).toEqual(sequences.map((sequence) => sequence.replace('(buy)', 'buy')));
  });

  it('marks what must open a sentence', () => {
    expect(readPattern('^ shop', GROUPS).atSentenceStart).toBe(true);
  });

  it.each([
    ['<colour> off', 'there is no slot <colour>'],
    ['{food}', 'there is no group {food}'],
    ['(buy|get', 'never closed'],
    ['buy) it', 'has no beginning'],
    ['..', 'matches anything'],
    ['<any>', 'matches anything'],
    ['', 'matches anything'],
    ['a*', 'needs at least 3 letters'],
    ['*abc', 'needs at least 4 letters'],
    ['*sale*', 'a star at both ends'],
    ['*', 'is no word'],
    ['!!!', 'is no word'],
    ['.. .. .. .. .. .. ..', 'too many readings'],
  ])('refuses %j: %s', (say, problem) => {
    expect(() => readPattern(say, GROUPS)).toThrow(PatternError);
    expect(() => readPattern(say, GROUPS)).toThrow(problem);
  });
});
