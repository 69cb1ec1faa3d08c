import type { KeywordUse, LexiconEntry } from '../../../model/keyword-use.ts';
import type { KeywordProblem, KeywordRefusal, UserKeyword } from '../../../model/user-keyword.ts';
import type { Say } from '../../shared/say.ts';
import type { KeywordFileProblem } from './read-keyword-file.ts';

/** An entry without the id that it gets when it is kept. */
export type KeywordDraft = UserKeyword extends infer K
  ? K extends UserKeyword
    ? Omit<K, 'id'>
    : never
  : never;

/** Why a draft was not kept; `unkept`: the browser refused to keep it. */
export type DraftProblem = KeywordProblem | { readonly kind: 'unkept' };

/** What came of reading a file: how many entries are kept now, and what was wrong with the rest. */
export interface KeywordsImported {
  readonly file: string;
  readonly kept: number;
  readonly problems: readonly KeywordFileProblem[];
}

/** What the section shows. */
export interface KeywordsState {
  /** `null` while they are looked up. */
  readonly keywords: readonly UserKeyword[] | null;
  /** So many more are kept that this version cannot read. */
  readonly setAside: number;
  /** Those that have no effect, and why. */
  readonly idle: readonly KeywordRefusal[];
  /** Base tags of the languages there are keywords of ours for. */
  readonly languages: readonly string[];
  /** Of the feeds that were read, for choosing from. */
  readonly brands: readonly string[];
  readonly platforms: readonly string[];
  /** The browser refused to give or keep them. */
  readonly refused: boolean;
  /** What they do in the kept posts; `null` while that is counted or where it could not be. */
  readonly use: { readonly posts: number; readonly use: readonly KeywordUse[] } | null;
  /** Entries of ours that were searched for; `null` before the first search. */
  readonly found: readonly LexiconEntry[] | null;
  readonly imported: KeywordsImported | null;
}

export interface KeywordsProps extends KeywordsState {
  readonly say: Say;
  /** Resolves to what is wrong with it, `null` if it is kept. */
  readonly onAdd: (draft: KeywordDraft) => Promise<DraftProblem | null>;
  readonly onDelete: (id: string) => void;
  readonly onSearch: (words: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}
