import { expect, it } from 'vitest';
import { sumsOf } from '../audit/sums/sums.ts';
import { type TaggedPost, UNSCORED } from '../model/tagged-post.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import { feedErrorsOf } from './feed-errors.ts';

const posts = (lang: string | null, many: number, readable = true): TaggedPost[] =>
  Array.from({ length: many }, (_, n) => ({
    id: `${lang ?? ''}${n}`,
    lang,
    readable,
    kind: 'own',
    time: null,
    cutOff: false,
    reasons: [],
    primary: null,
    ...UNSCORED,
  }));
const measured = (of: string) => LANGUAGES.find(({ lang }) => lang === of)?.learned?.feedErrors;

it('are those of the language that most posts are in', () => {
  expect(measured('de')).toBeDefined();
  expect(feedErrorsOf(sumsOf([...posts('en', 2), ...posts('de', 3), ...posts(null, 9)]))).toBe(
    measured('de'),
  );
});

it('are the same in any order where two languages have as many', () => {
  const mixed = [...posts('en', 2), ...posts('de', 2)];
  expect(feedErrorsOf(sumsOf([...mixed].reverse()))).toBe(feedErrorsOf(sumsOf(mixed)));
});

it('are not known without a language, or where most posts are in one that cannot be read', () => {
  expect(feedErrorsOf(sumsOf([]))).toBeUndefined();
  expect(feedErrorsOf(sumsOf(posts(null, 3)))).toBeUndefined();
  expect(feedErrorsOf(sumsOf([...posts('ru', 3, false), ...posts('en', 2)]))).toBeUndefined();
});
