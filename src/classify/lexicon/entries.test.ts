import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../reasons/keywords/index.ts';
import { REASON_IDS } from '../../reasons/reasons.ts';
import { readSlots } from '../slots/slots.ts';
import { languageWords } from '../slots/words.ts';
import { scanText } from '../text/scan.ts';
import { compileLanguage, keywordName, weightKey } from './compile.ts';
import { readPattern, type Step } from './pattern.ts';

const FILLED = {
  any: 'thing',
  code: 'BREW20',
  date: '4/5/2026',
  email: 'a@example.com',
  emoji: '📷',
  hashtag: '#Tag',
  mention: '@leo',
  money: '$5',
  number: '12',
  percent: '20%',
  phone: '020 555 0101',
  score: '9/10',
  time: '10:30',
  url: 'https://a.example.com',
  year: '2026',
};

function write(step: Step): string {
  if (step.kind === 'slot') return FILLED[step.slot];
  return step.kind === 'set' ? write(step.members[0] as Step) : step.text;
}

describe.each(LANGUAGES)('keywords of $lang', (file) => {
  const language = compileLanguage(file);
  const words = languageWords(file);

  it('have names that are theirs alone', () => {
    const names = language.keywords.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(REASON_IDS)('of %s can each be reached by the matcher, in every reading', (reason) => {
    const unreached = file.keywords[reason].filter((keyword) => {
      const index = language.keywords.findIndex(({ name }) => name === keywordName(reason, keyword));
      return !readPattern(keyword.say, file.groups).sequences.every((sequence) => {
        const scanned = scanText(sequence.map(write).join(' ').replaceAll(" '", "'"));
        const hits = language.automaton.find(scanned, readSlots(scanned, words));
        return hits.some(({ pattern }) => pattern === index);
      });
    });
    expect(unreached).toEqual([]);
  });

  it('are all known to the learned weights, and the other way round', () => {
    const features = [...language.keywords, ...language.shapes];
    const known = new Set(features.map(({ name }) => weightKey(name)));
    expect(known.size).toBe(features.length);
    const learned = new Set(Object.keys(file.learned?.weights ?? {}));
    expect([...learned].filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => learned.size > 0 && !learned.has(name))).toEqual([]);
  });
});
