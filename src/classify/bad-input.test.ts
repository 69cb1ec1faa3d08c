/** What no brand writes and a page or a file can hold all the same: each has a result, and none costs more than its length. */
import { describe, expect, it } from 'vitest';
import { EN_CUES } from '../reasons/cues/en.ts';
import { EN } from '../reasons/keywords/en.ts';
import { createClassifier } from './classifier.ts';
import { compileCues } from './cues/compile-cues.ts';
import { findCues } from './cues/find-cues.ts';
import type { Scene } from './features/scene.ts';
import { compileLanguage } from './lexicon/compile.ts';
import { findAll } from './score/findings.ts';
import { scoreReasons } from './score/score.ts';
import { readSlots } from './slots/slots.ts';
import { scanText } from './text/scan.ts';

const classifier = createClassifier();
const english = compileLanguage(EN);
const englishCues = compileCues(EN_CUES);

function tag(text: string, lang: string | null = 'en'): ReturnType<typeof classifier.classify> {
  return classifier.classify({ id: '1', text, lang });
}

describe('what cannot be read', () => {
  it.each([
    ['nothing', '', null],
    ['spaces', ' \u00A0\u3000\n\t', null],
    ['marks', '… ?! – "" ()', null],
    ['zero-width and bidi controls', '\u200B\u200D\uFEFF\u202E\u2066\u2069', null],
    ['combining marks without a letter', '\u0301\u0302\u0336', null],
    ['control characters', '\0\u0007\u001B', null],
    ['half of a character', '\uD83D \uDE00', null],
    ['Arabic', 'تخفيض ٢٠٪ على كل شيء اليوم', 'ar'],
    ['Hebrew with Latin digits', '20% הנחה על הכל היום', 'he'],
    ['Cyrillic letters in place of Latin ones', 'Gеt 20% оff еvеry kеttlе', 'ru'],
  ])('%s', (_name, text, lang) => {
    expect(tag(text)).toMatchObject({
      readable: false,
      lang,
      reasons: [],
      primary: null,
      scores: {},
      unsure: false,
      noneKind: null,
      giveaway: false,
      cues: null,
    });
  });

  it('emoji alone are words of no language: read as the page says, or not at all', () => {
    expect(tag('🎉👏🏽❤️', 'en')).toMatchObject({
      readable: true,
      lang: 'en',
      reasons: [],
      noneKind: 'other',
      cues: [],
    });
    expect(tag('🎉👏🏽❤️', null)).toMatchObject({ readable: false, lang: null, noneKind: null, cues: null });
  });
});

describe('what is read as it looks', () => {
  it.each([
    ['several scripts', 'Get 20% off 今すぐ скидка every kettle'],
    ['set from right to left', '\u202BGet 20% off every kettle\u202C'],
    ['isolates', '\u2068Get\u2069 20% off \u2067every\u2069 kettle'],
    ['zero-width characters within words', 'G\u200Bet 2\u200D0\u2060% o\u00ADff ev\u200Cery kettle'],
    ['struck through', 'G\u0336e\u0336t\u0336 2\u03360\u0336%\u0336 o\u0336f\u0336f\u0336 every kettle'],
    ['a heap of marks', `Get 20% o${'\u0351'.repeat(500)}ff every kettle`],
    ['half characters in between', 'Get 20% off\uD83D every kettle'],
  ])('%s', (_name, text) => {
    const { primary, reasons } = tag(text);
    expect(primary).toBe('discount');
    const shown = reasons.flatMap(({ evidence }) => evidence);
    expect(shown.every((one) => one.text === text.slice(one.start, one.end))).toBe(true);
  });

  it.each([
    ['letters set over others are marks, no letters', 's\u0363le: enter our giv\u0364w\u0363y'],
    ['written backwards and turned', '\u202E!elttek yreve ffo %02 teG\u202C'],
  ])('%s: no reason', (_name, text) => {
    expect(tag(text)).toMatchObject({ readable: true, reasons: [], giveaway: false });
  });
});

const PIECES = [
  ['words', 'Get 20% off all kettles at our new store, join us today! '],
  ['one word', 'a'],
  ['one drawn-out word', 'freee'],
  ['hyphens', 'a-'],
  ['dots', 'a.'],
  ['digits', '1.'],
  ['question marks', 'what? '],
  ['no sentence end', 'new '],
  ['negations', 'no not never '],
  ['hashtags', '#BlackFriday'],
  ['mentions', '@a '],
  ['quotation marks', '" “'],
  ['brackets', '<(['],
  ['persons', 'I and our head baker Ana Lopes, tag a friend - Ana '],
  ['names alone', 'Ana Lopes '],
  ['roles', 'our baker, '],
  ['signatures', '- Ana\n'],
  ['prices', '£5 was £9 '],
  ['names', 'Ana Lopes, our '],
  ['emoji', '👩🏽‍🍳'],
  ['bullets', '- a\n'],
  ['wide blanks', 'a    '],
  ['marks over letters', 'a\u0336\u0351'],
  ['controls', 'a\u202E\u200B'],
  ['Japanese', '本日から新商品が出ます'],
  ['addresses', 'https://shop.example.com/sale '],
] as const;

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The same list, and a count of every look at one of its elements. */
function counted<T>(list: readonly T[], onLook: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key): unknown {
      onLook();
      return Reflect.get(target, key);
    },
  });
}

/** How often reading looks at a token or a sentence, and how much comes out of it: no clock, the same on every machine. */
function workOn(text: string): number {
  let work = 0;
  const look = (): void => {
    work += 1;
  };
  const scanned = scanText(text);
  const watched = {
    ...scanned,
    tokens: counted(scanned.tokens, look),
    sentences: counted(scanned.sentences, look),
    hashtags: counted(scanned.hashtags, look),
  };
  const { words } = english;
  const scene: Scene = { ...watched, slots: readSlots(watched, words), words, kind: 'reply' };
  const findings = findAll(scene, english);
  const evidence = scoreReasons(text, findings, english).flatMap((score) => score.evidence);
  const cues = findCues(scene, english, englishCues);
  return work + findings.flatMap(({ spans }) => spans).length + evidence.length + cues.length;
}

describe('long posts', () => {
  const LENGTH = 3000;
  /** A little more than double: where the text is cut, a piece is cut, too. */
  const ABOUT_DOUBLE = 2.1;

  it.each(PIECES)('twice as many %s are about twice the work', (_name, piece) => {
    expect(workOn(repeat(piece, 2 * LENGTH))).toBeLessThan(
      ABOUT_DOUBLE * workOn(repeat(piece, LENGTH)) + 100,
    );
  });

  it('200,000 characters have a result like that of fewer', () => {
    const { primary, reasons } = tag(repeat('Get 20% off all kettles. ', 200_000));
    expect(primary).toBe('discount');
    expect(reasons[0]?.evidence.at(-1)?.end).toBeGreaterThan(199_000);
    // One feature in more places than a call may have arguments.
    expect(tag('new '.repeat(150_000))).toMatchObject({ readable: true });
    const persons = tag(repeat('I and our baker Ana, tag a friend. ', 200_000)).cues ?? [];
    expect(persons.at(-1)?.end).toBeGreaterThan(199_000);
    expect(tag('a'.repeat(200_000))).toMatchObject({ readable: true, reasons: [] });
    expect(tag('\u0336'.repeat(200_000))).toMatchObject({ readable: false });
  });
});
