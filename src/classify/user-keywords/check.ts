import type { KeywordProblem, UserKeyword } from '../../model/user-keyword.ts';
import type { CompiledLanguage } from '../lexicon/compile.ts';
import { readOwn } from './read-own.ts';

function hasEntry({ keywords, shapes, terms }: CompiledLanguage, entry: string): boolean {
  const isIt = ({ name }: { readonly name: string }): boolean => name === entry;
  return keywords.some(isIt) || shapes.some(isIt) || [...terms.values()].some(isIt);
}

/**
 * Why the entry would have no effect, or would have one everywhere; `undefined` if it is fine. It is enough that it can
 * be read, or that there is the entry it names, in one of the languages it is for.
 */
export function checkKeyword(
  keyword: UserKeyword,
  languages: readonly CompiledLanguage[],
): KeywordProblem | undefined {
  const meant = languages.filter(({ lang }) => keyword.lang === null || keyword.lang === lang);
  if (meant.length === 0) return { kind: 'no-language', part: keyword.lang ?? '' };
  if (keyword.action !== 'add') {
    if (meant.some((language) => hasEntry(language, keyword.entry))) return undefined;
    return { kind: 'no-entry', part: keyword.entry };
  }
  if (keyword.weight === 0) return { kind: 'no-weight', part: '' };
  let problem: KeywordProblem | undefined;
  for (const { words } of meant) {
    const read = readOwn(keyword.say, words);
    if ('pattern' in read) return undefined;
    problem ??= read.problem;
  }
  return problem;
}
