import type { ComponentChildren } from 'preact';
import type { SitePack } from '../../model/site-pack.ts';
import type { Say } from '../shared/say.ts';
import type { PackProblem } from './read-pack-file.ts';

/** What came of reading a file: hosts whose packs are kept now, and what was wrong with the rest. */
export interface ImportOutcome {
  readonly file: string;
  readonly hosts: readonly string[];
  readonly problems: readonly PackProblem[];
}

export interface OptionsProps {
  /** Sorted by host; `null` while they are looked up. */
  readonly packs: readonly SitePack[] | null;
  /** So many more are kept that this version cannot read. */
  readonly setAside: number;
  /** The browser refused to give or keep them. */
  readonly refused: boolean;
  readonly imported: ImportOutcome | null;
  readonly say: Say;
  readonly onDelete: (host: string) => void;
  readonly onExport: (packs: readonly SitePack[]) => void;
  readonly onImport: (file: File) => void;
  /** The section on the surveys that feeds are compared with. */
  readonly surveys?: ComponentChildren;
  /** The section on the user's own keywords. */
  readonly ownKeywords?: ComponentChildren;
}
