import type { KeywordProblem } from '../../model/user-keyword.ts';
import type { Slot } from '../../reasons/keywords/keywords.ts';
import { Automaton } from '../lexicon/automaton.ts';
import { type Pattern, PatternError, readPattern, type Step } from '../lexicon/pattern.ts';
import { readSlots } from '../slots/slots.ts';
import type { LanguageWords } from '../slots/words.ts';
import { scanText } from '../text/scan.ts';
import { looksLikeRegexp } from './looks-like-regexp.ts';

/** More ways to read one keyword are a grammar: all that a user may have would not be matched in time. */
const MOST_READINGS = 32;

/** Something for every slot, to see whether a keyword can be met by any text. */
const FILLED: Readonly<Record<Slot, string>> = {
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
  return step.kind === 'set' ? step.members.slice(0, 1).map(write).join('') : step.text;
}

function isReachable(pattern: Pattern, words: LanguageWords): boolean {
  const automaton = new Automaton([pattern]);
  return pattern.sequences.some((sequence) => {
    const scanned = scanText(sequence.map(write).join(' ').replaceAll(" '", "'"));
    return automaton.find(scanned, readSlots(scanned, words)).length > 0;
  });
}

/** A single letter stands in most texts; an emoji or a sign does not. */
function isLetter(step: Step): boolean {
  if (step.kind === 'set') return step.members.some(isLetter);
  return step.kind === 'word' && Array.from(step.text).length === 1 && /[\p{L}\p{N}]/u.test(step.text);
}

/** The pattern of a user's keyword, or why it can be none in this language. Groups are ours alone. */
export function readOwn(
  say: string,
  words: LanguageWords,
): { readonly pattern: Pattern } | { readonly problem: KeywordProblem } {
  const refused = (kind: KeywordProblem['kind'], part = '') => ({ problem: { kind, part } });
  if (say.trim() === '') return refused('nothing');
  if (looksLikeRegexp(say)) return refused('regexp');
  try {
    const pattern = readPattern(say.trim(), {});
    if (pattern.sequences.length > MOST_READINGS) return refused('too-many-readings');
    for (const sequence of pattern.sequences) {
      const telling = sequence.filter((step) => step.kind !== 'slot' || step.slot !== 'any');
      if (telling.length === 1 && telling.some(isLetter)) return refused('one-letter');
    }
    return isReachable(pattern, words) ? { pattern } : refused('nothing');
  } catch (error) {
    if (error instanceof PatternError) return refused(error.kind, error.part);
    throw error;
  }
}
