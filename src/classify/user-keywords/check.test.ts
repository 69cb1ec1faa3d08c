import { describe, expect, it } from 'vitest';
import fc from '../../../tests/fast-check.ts';
import type { UserKeyword } from '../../model/user-keyword.ts';
import { EN } from '../../reasons/keywords/en.ts';
import { JA } from '../../reasons/keywords/ja.ts';
import { createClassifier } from '../classifier.ts';
import { checkKeyword } from './check.ts';

const ours = createClassifier([EN, JA]);
const added = (say: string): UserKeyword => ({
  id: '1',
  action: 'add',
  say,
  reason: 'event',
  weight: 3,
  lang: null,
  brand: null,
  platform: null,
});
const problemOf = (say: string) => checkKeyword(added(say), ours)?.kind;

describe('a keyword of a user’s', () => {
  it.each([
    'tasting evening',
    'tasting*',
    '*rabatt',
    '(tasting|open) evening',
    '[the] tasting',
    'join .. tasting',
    '<percent> off',
    'from <money>',
    '^ tasting',
    '🍷',
    'google+',
    '#WineWednesday',
    'e.g.',
    "don't miss",
    '50% off',
    'up to 5',
    'Q&A',
    '新商品',
    'what? now!',
    'dot.com',
    'and/or',
  ])('%s can be read', (say) => {
    expect(problemOf(say)).toBeUndefined();
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['[the]', 'anything'],
    ['<any>', 'anything'],
    ['<any> <any>', 'anything'],
    ['..', 'anything'],
    ['*', 'no-word'],
    ['!!!', 'no-word'],
    ['\u200b', 'no-word'],
    ['a', 'one-letter'],
    ['<any> a', 'one-letter'],
    ['C++', 'one-letter'],
    ['(a|tasting)', 'one-letter'],
    ['は', 'one-letter'],
    ['a*', 'short-beginning'],
    ['*abc', 'short-end'],
    ['*sale*', 'two-stars'],
    ['<colour> off', 'no-slot'],
    ['{product}', 'no-group'],
    ['(buy|get', 'not-closed'],
    ['buy) it', 'not-opened'],
    ['(a b|c d) (e f|g h) .. (i j|k l) (m n|o p) ..', 'too-many-readings'],
    ['w '.repeat(25), 'too-long'],
    ['/\\bfoo.*bar/i', 'regexp'],
    ['/foo/', 'regexp'],
    ['\\d+', 'regexp'],
    ['\\w', 'regexp'],
    ['[a-z]+', 'regexp'],
    ['[^a]', 'regexp'],
    ['(foo|bar)+', 'regexp'],
    ['foo.*bar', 'regexp'],
    ['(?:foo)', 'regexp'],
    ['a{2,3}', 'regexp'],
    ['^foo$', 'regexp'],
    ['(a+)+$', 'regexp'],
  ])('%j is refused: %s', (say, kind) => {
    expect(problemOf(say)).toBe(kind);
  });

  it('names the piece that is wrong', () => {
    expect(checkKeyword(added('<colour> off'), ours)).toEqual({ kind: 'no-slot', part: '<colour>' });
  });

  it('needs a weight, a language of ours, and an entry that there is', () => {
    const keyword = added('tasting');
    expect(checkKeyword({ ...keyword, weight: 0 } as UserKeyword, ours)?.kind).toBe('no-weight');
    expect(checkKeyword({ ...keyword, lang: 'cs' }, ours)).toEqual({ kind: 'no-language', part: 'cs' });
    const rest = { id: '1', lang: null, brand: null, platform: null };
    const mute = (entry: string): UserKeyword => ({ ...rest, action: 'mute', entry });
    const [first] = [...ours.languagesOf('en')].flatMap(({ keywords }) => keywords);
    expect(checkKeyword(mute(first?.name ?? ''), ours)).toBeUndefined();
    expect(checkKeyword(mute('shape: price'), ours)).toBeUndefined();
    expect(checkKeyword(mute('discount: never written'), ours)?.kind).toBe('no-entry');
  });

  it('never throws, and what it accepts can be laid over ours', () => {
    const signs = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '|',
      '..',
      '*',
      '<',
      '>',
      '<any>',
      '{',
      '}',
      '^',
      '\\',
      '/',
      ' ',
      'tea',
      'a',
    );
    const say = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(signs, { maxLength: 20 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(say, (text) => {
        checkKeyword(added(text), ours);
        expect(ours.withUserKeywords([added(text)]).classify({ id: '1', text, lang: 'en' }).id).toBe('1');
      }),
      { numRuns: 60 },
    );
  });
});

/** A fraction of it when nothing else runs. */
const LONGEST_MS = 8000;

it('takes time in line with the text, whatever the keywords', () => {
  const says = Array.from({ length: 500 }, (_, at) => `a .. (a|b${at}) [a] c${at}`);
  const classifier = createClassifier(
    [EN],
    says.map((say, at) => ({ ...added(say), id: String(at) })),
  );
  const start = performance.now();
  classifier.classify({ id: '1', text: 'a '.repeat(1000), lang: 'en' });
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
});
