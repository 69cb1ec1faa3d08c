/** What holds of the cues of every post, whatever the words of the cue files are. */
import { describe, expect, it } from 'vitest';
import fc from '../../../tests/fast-check.ts';
import { CUE_IDS, type CueId } from '../../reasons/cues/cues.ts';
import { CUE_FILES } from '../../reasons/cues/index.ts';
import { EXAMPLES } from '../../reasons/examples/index.ts';
import { LANGUAGES } from '../../reasons/keywords/index.ts';
import { REASON_IDS } from '../../reasons/reasons.ts';
import type { Cue } from '../../model/cue.ts';
import { createClassifier } from '../classifier.ts';
import { compileCues } from './compile-cues.ts';
import { INVENTED } from './invented-posts.ts';

const { classify } = createClassifier();

interface Said {
  readonly text: string;
  readonly lang: string;
}

const INVENTED_POSTS: readonly Said[] = INVENTED.flatMap(({ lang, posts, nearMisses }) =>
  [...posts.map(([text]) => text), ...nearMisses].map((text) => ({ text, lang })),
);
const EXAMPLE_POSTS: readonly Said[] = EXAMPLES.flatMap(({ lang, examples }) =>
  REASON_IDS.flatMap((reason) => examples[reason].posts.map((text) => ({ text, lang }))),
);
const ENGLISH = INVENTED_POSTS.filter(({ lang }) => lang === 'en').map(({ text }) => text);
const NOISE = [
  'no',
  'never',
  '“',
  '”',
  '"',
  'I',
  'My',
  'Ana',
  '- Ana',
  '^RR',
  '#TagAFriend',
  '@ana',
  '\n',
  '.',
  '    ',
  '👩🏽‍🍳',
];
const MIXED = fc
  .array(fc.constantFrom(...ENGLISH, ...NOISE), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(' '));

function cuesOf(text: string, lang: string, kind: 'own' | 'reply' = 'own'): readonly Cue[] {
  return classify({ id: '1', text, lang, kind }).cues ?? [];
}

function expectSound(text: string, cues: readonly Cue[]): void {
  for (const { start, end, text: shown } of cues) {
    expect(end).toBeGreaterThan(start);
    expect(shown).toBe(text.slice(start, end));
    expect(shown).toBe(shown.trim());
  }
  expect(cues.map(({ start }) => start)).toEqual(cues.map(({ start }) => start).sort((a, b) => a - b));
  for (const id of CUE_IDS) {
    const ofOne = cues.filter(({ cue }) => cue === id);
    for (const [index, { start }] of ofOne.entries())
      expect(start).toBeGreaterThanOrEqual(ofOne[index - 1]?.end ?? 0);
  }
}

/** The cues that a post still has when the words that show them are blanked. */
function cuesWithoutWords({ text, lang }: Said, kind: 'own' | 'reply' = 'own'): string[] {
  const cues = cuesOf(text, lang, kind);
  const read = classify({ id: '1', text, lang }).lang ?? lang;
  return [...new Set(cues.map(({ cue }) => cue))].flatMap((id: CueId) => {
    let left = text;
    for (const { cue, start, end } of cues)
      if (cue === id) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    return cuesOf(left, read, kind).some(({ cue }) => cue === id) ? [`${id}: ${text}`] : [];
  });
}

describe('the cues of every post', () => {
  it('are sound: invented posts and examples of every language', () => {
    for (const { text, lang } of [...INVENTED_POSTS, ...EXAMPLE_POSTS]) expectSound(text, cuesOf(text, lang));
  });

  it('are sound: pieces of posts in any order, as posts and as replies', () => {
    fc.assert(
      fc.property(MIXED, fc.constantFrom('own' as const, 'reply' as const), (text, kind) => {
        expectSound(text, cuesOf(text, 'en', kind));
      }),
    );
  });

  it('are sound: any characters, in any language', () => {
    const lang = fc.constantFrom(...CUE_FILES.map((file) => file.lang));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), lang, (text, claimed) => {
        expectSound(text, cuesOf(text, claimed));
      }),
    );
  });

  it('are gone without the words that show them: invented posts and examples of every language', () => {
    expect([...INVENTED_POSTS, ...EXAMPLE_POSTS].flatMap((said) => cuesWithoutWords(said))).toEqual([]);
  });

  it('are gone without the words that show them: "my" before a name, behind an "I"', () => {
    const text = 'I My Jim here from the mill: the bridge is open again';
    expect(cuesOf(text, 'en').map((cue) => cue.text)).toEqual(['I', 'My']);
    expect(cuesWithoutWords({ text, lang: 'en' })).toEqual([]);
  });

  it('are gone without the words that show them: pieces of posts in any order', () => {
    fc.assert(
      fc.property(MIXED, fc.constantFrom('own' as const, 'reply' as const), (text, kind) => {
        expect(cuesWithoutWords({ text, lang: 'en' }, kind)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the cue files', () => {
  it('are there for every language with keywords, and can be read', () => {
    expect(CUE_FILES.map(({ lang }) => lang)).toEqual(LANGUAGES.map(({ lang }) => lang));
    for (const file of CUE_FILES) expect(compileCues(file).patterns.length).toBeGreaterThan(0);
  });
});
