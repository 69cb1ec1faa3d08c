import { expect, it } from 'vitest';
import { sureLanguage } from './sure-language.ts';

const detected = (isReliable: boolean, ...languages: [string, number][]) => ({
  isReliable,
  languages: languages.map(([language, percentage]) => ({ language, percentage })),
});

it.each([
  ['a sure one', detected(true, ['cs', 96]), 'cs'],
  ['the larger of two', detected(true, ['en', 12], ['de', 88]), 'de'],
  ['a guess', detected(false, ['fi', 99]), null],
  ['half and half', detected(true, ['en', 52], ['ja', 48]), null],
  ['nothing', detected(false), null],
  ['what is no language', detected(true, ['und', 100]), null],
] as const)('of %s', (_, found, lang) => {
  expect(sureLanguage(found)).toBe(lang);
});
