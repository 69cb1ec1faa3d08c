import { describe, expect, it } from 'vitest';
import { CUE_IDS } from '../../reasons/cues/cues.ts';
import { createClassifier } from '../classifier.ts';
import { INVENTED } from './invented-posts.ts';

const { classify } = createClassifier();

function cuesOf(text: string, lang = 'en', kind: 'own' | 'reply' = 'own'): readonly string[] | undefined {
  const { cues } = classify({ id: '1', text, lang, kind });
  return cues === null ? undefined : [...new Set(cues.map(({ cue }) => cue))].sort();
}

describe.each(INVENTED)('cues in $lang', ({ lang, posts, nearMisses }) => {
  it.each(posts)('%s', (text, expected) => {
    expect(cuesOf(text, lang)).toEqual([...expected].sort());
  });

  it.each(nearMisses)('none: %s', (text) => {
    expect(cuesOf(text, lang)).toEqual([]);
  });

  it('has a post for each cue that its words can show', () => {
    const shown = new Set(posts.flatMap(([, cues]) => cues));
    expect(CUE_IDS.filter((cue) => !shown.has(cue))).toEqual(lang === 'ja' ? ['signed'] : []);
  });
});

describe('a signature', () => {
  it('is freer in a reply, where somebody on duty answers', () => {
    expect(cuesOf('The parcel is on its way - Ana', 'en', 'reply')).toEqual(['signed']);
    expect(cuesOf('The parcel is on its way - Ana', 'en', 'own')).toEqual([]);
  });

  it('stands at the end, with nothing but hashtags, links, emoji and a count behind it', () => {
    expect(cuesOf('Some loaves are left. – Ana #rye 1/2 https://bramble.example.com')).toEqual(['signed']);
    expect(cuesOf('Some loaves are left. – Ana wrote the label')).toEqual([]);
  });

  it('is shown with its sign', () => {
    expect(classify({ id: '1', text: 'Some loaves are left. – Ana', lang: 'en' }).cues).toEqual([
      { cue: 'signed', start: 22, end: 27, text: '– Ana' },
    ]);
  });
});

describe('evidence', () => {
  it('is one entry for each place, in text order, the words with the name', () => {
    const text = 'My turn, says our head baker Ana Lopes. Tag a friend, and I mean any friend.';
    expect(classify({ id: '1', text, lang: 'en' }).cues?.map(({ cue, text: words }) => [cue, words])).toEqual(
      [
        ['first-person-singular', 'My'],
        ['employees-shown', 'our head baker'],
        ['named-person', 'our head baker Ana Lopes'],
        ['asks-to-pass-on', 'Tag a friend'],
        ['first-person-singular', 'I'],
      ],
    );
  });
});

describe('not measured', () => {
  it.each([
    ['no words', '', 'en'],
    ['no keywords for its language', 'Сегодня новая скидка', 'ru'],
  ])('%s: null, not an empty list', (_name, text, lang) => {
    expect(classify({ id: '1', text, lang }).cues).toBeNull();
  });
});
