import { type KeywordProblem, UserKeyword, UserKeywordFile } from '../../../model/user-keyword.ts';

type FileProblem = 'no-json' | 'no-keyword-file' | 'newer-version' | 'too-large' | 'no-keywords' | 'unkept';

/**
 * What is wrong with a file, or with one entry in it (`at`, from 1; `what` its words, if it has some). `where` names the
 * part of the entry: "weight". `unkept`: the browser did not keep what was fine.
 */
export type KeywordFileProblem =
  | { readonly kind: FileProblem }
  | { readonly kind: 'bad-part'; readonly at: number; readonly where: string; readonly what: string | null }
  | {
      readonly kind: 'refused';
      readonly at: number;
      readonly what: string;
      readonly problem: KeywordProblem;
    };

export interface KeywordFileContent {
  /** Each with its place in the file, from 1. */
  readonly entries: readonly { readonly at: number; readonly keyword: UserKeyword }[];
  readonly problems: readonly KeywordFileProblem[];
}

/** In characters: far more than 500 entries need. */
const LARGEST_FILE = 2_000_000;

/** Reads an exported file. Entries of the right shape are given even if others are not; of two with one id the first. */
export function readKeywordFile(text: string): KeywordFileContent {
  const only = (kind: FileProblem): KeywordFileContent => ({ entries: [], problems: [{ kind }] });
  if (text.length > LARGEST_FILE) return only('too-large');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return only('no-json');
  }
  const file = UserKeywordFile.safeParse(content);
  if (!file.success) return only(isNewer(content) ? 'newer-version' : 'no-keyword-file');
  if (file.data.keywords.length === 0) return only('no-keywords');
  const entries: { at: number; keyword: UserKeyword }[] = [];
  const problems: KeywordFileProblem[] = [];
  const ids = new Set<string>();
  file.data.keywords.forEach((raw, index) => {
    const at = index + 1;
    const parsed = UserKeyword.safeParse(raw);
    if (parsed.success && ids.has(parsed.data.id)) {
      const problem = { kind: 'twice', part: '' } as const;
      problems.push({ kind: 'refused', at, what: subjectOf(parsed.data), problem });
    } else if (parsed.success) {
      ids.add(parsed.data.id);
      entries.push({ at, keyword: parsed.data });
    } else {
      const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
      problems.push({ kind: 'bad-part', at, where, what: wordsOf(raw) });
    }
  });
  return { entries, problems };
}

/** What `readKeywordFile` reads: the entries as a person can read them. */
export function keywordFileOf(keywords: readonly UserKeyword[]): string {
  const file: UserKeywordFile = { format: 'feedgap-keywords', version: 1, keywords: [...keywords] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What an entry is about: the user's words, or the name of ours. */
export function subjectOf(keyword: UserKeyword): string {
  return keyword.action === 'add' ? keyword.say : keyword.entry;
}

function isNewer(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const { format, version } = content as Record<string, unknown>;
  return format === 'feedgap-keywords' && typeof version === 'number' && version > 1;
}

/** The words of something that is no entry, for naming it; `null` if it has none that could be shown. */
function wordsOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { say, entry } = raw as Record<string, unknown>;
  const words = [say, entry].find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof words === 'string' ? words.slice(0, 60) : null;
}
