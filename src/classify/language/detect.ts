import { foldCharacter } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Scripts that settle the language, or the family of languages, by themselves. Kana before Han: Japanese has both. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/u],
  ['zh', /\p{sc=Han}/u],
  ['ko', /\p{sc=Hang}/u],
  ['ru', /\p{sc=Cyrl}/u],
  ['ar', /\p{sc=Arab}/u],
  ['he', /\p{sc=Hebr}/u],
  ['hi', /\p{sc=Deva}/u],
  ['th', /\p{sc=Thai}/u],
  ['el', /\p{sc=Grek}/u],
];

/** Reading further does not change the answer. */
const MOST_TOKENS = 400;

function fold(text: string): string {
  return Array.from(text).map(foldCharacter).join('');
}

/** For each stop word, the languages that have it. */
const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [lang, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(fold(words).split(' '))) {
    const languages = LANGUAGES_OF_WORD.get(word) ?? [];
    languages.push(lang);
    LANGUAGES_OF_WORD.set(word, languages);
  }
}

/** What the words say about the language. `margin`: how far the best is ahead of the second, in stop words. */
interface Guess {
  readonly lang: string;
  readonly hits: number;
  readonly margin: number;
}

function guessByScript(words: readonly Token[]): string | undefined {
  let letters = 0;
  const counts = new Map<string, number>();
  for (const { text } of words) {
    letters += text.length;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(text));
    if (script !== undefined) counts.set(script[0], (counts.get(script[0]) ?? 0) + text.length);
  }
  const kana = counts.get('ja') ?? 0;
  // A Japanese text is half Han; a few kana among Han still make it Japanese.
  if (kana > 0 && kana + (counts.get('zh') ?? 0) > letters * 0.3 && kana > letters * 0.05) return 'ja';
  for (const [lang, count] of counts) if (count > letters * 0.4) return lang;
  return undefined;
}

function guessByStopWords(words: readonly Token[]): Guess | undefined {
  const hits = new Map<string, number>();
  for (const { text } of words) {
    const languages = LANGUAGES_OF_WORD.get(text) ?? [];
    // A word that many languages have says little about any of them.
    for (const lang of languages) hits.set(lang, (hits.get(lang) ?? 0) + 1 / languages.length);
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  return best === undefined
    ? undefined
    : { lang: best[0], hits: best[1], margin: best[1] - (second?.[1] ?? 0) };
}

/** "en-US" → "en"; nothing that is no language tag. */
function baseTag(lang: string | null | undefined): string | undefined {
  const base = /^([a-z]{2,3})(?:[-_]|$)/i.exec(lang?.trim() ?? '')?.[1]?.toLowerCase();
  // "und", "zxx", "mul" and X's own "qme", "qht": no language.
  return base === undefined || /^(?:und|zxx|mul|q[a-t][a-z])$/.test(base) ? undefined : base;
}

/**
 * The language of a post as a base tag, or `null` when nothing tells. What the page says (`lang`) is believed unless
 * the words clearly say otherwise: pages put their own language on posts in another one.
 */
export function detectLanguage(tokens: readonly Token[], lang: string | null | undefined): string | null {
  const claimed = baseTag(lang);
  const words = tokens.filter((token) => token.kind === 'word').slice(0, MOST_TOKENS);
  const script = guessByScript(words);
  if (script !== undefined) {
    // A script is shared: Ukrainian is not read as Russian when the page says so.
    return claimed !== undefined && !(claimed in STOP_WORDS) ? claimed : script;
  }
  const guess = guessByStopWords(words);
  if (guess === undefined) return claimed ?? null;
  if (claimed === undefined) return guess.hits >= 0.5 ? guess.lang : null;
  const isClear = guess.hits >= 3 && guess.margin >= Math.max(2, guess.hits * 0.4);
  return isClear ? guess.lang : claimed;
}
