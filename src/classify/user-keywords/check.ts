import type { KeywordProblem, UserKeyword } from '../../model/user-keyword.ts';
import type { Classifier } from '../classifier.ts';
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
  { languagesOf }: Pick<Classifier, 'languagesOf'>,
): KeywordProblem | undefined {
  if (keyword.action === 'add' && keyword.weight === 0) return { kind: 'no-weight', part: '' };
  let problem: KeywordProblem | undefined;
  for (const language of languagesOf(keyword.lang)) {
    const found = problemIn(keyword, language);
    if (found === undefined) return undefined;
    problem ??= found;
  }
  return problem ?? { kind: 'no-language', part: keyword.lang ?? '' };
}

function problemIn(keyword: UserKeyword, language: CompiledLanguage): KeywordProblem | undefined {
  if (keyword.action !== 'add')
    return hasEntry(language, keyword.entry) ? undefined : { kind: 'no-entry', part: keyword.entry };
  const read = readOwn(keyword.say, language.words);
  return 'pattern' in read ? undefined : read.problem;
}
