/** What the section on the user's own keywords asks of the background, and its files. */
import { send } from '../../../browser/messages.ts';
import type { Say } from '../../shared/say.ts';
import { download } from '../download.ts';
import type { DraftProblem, KeywordDraft, KeywordsState } from './keywords-props.ts';
import { OwnKeywords } from './own-keywords.tsx';
import { type KeywordFileProblem, keywordFileOf, readKeywordFile, subjectOf } from './read-keyword-file.ts';

const FRESH: KeywordsState = {
  keywords: null,
  setAside: 0,
  idle: [],
  languages: [],
  brands: [],
  platforms: [],
  refused: false,
  use: null,
  found: null,
  imported: null,
};

export interface KeywordsSection {
  readonly draw: () => preact.JSX.Element;
  readonly load: () => Promise<void>;
}

/** @param redraw called whenever there is something new to show */
export function openKeywords(say: Say, redraw: () => void): KeywordsSection {
  let state = FRESH;
  /** The count that was asked for last: an older one that comes later is of other entries. */
  let counting = 0;
  const set = (change: Partial<KeywordsState>) => {
    state = { ...state, ...change };
    redraw();
  };
  const fail = (error: unknown) => {
    console.error('Feedgap could not keep or look up the keywords:', error);
    set({ refused: true });
  };

  const count = async () => {
    counting += 1;
    const turn = counting;
    set({ use: null });
    const use = await send('keyword-use', null);
    if (turn === counting) set({ use });
  };
  const load = async () => {
    try {
      set({ ...(await send('own-keywords', null)), refused: false });
      await count();
    } catch (error) {
      fail(error);
    }
  };

  const add = async (draft: KeywordDraft): Promise<DraftProblem | null> => {
    const id = crypto.randomUUID();
    try {
      const { refused } = await send('keep-keywords', { keywords: [{ ...draft, id }] });
      if (refused[0] !== undefined) return refused[0].problem;
    } catch (error) {
      console.error('Feedgap could not keep the keyword:', error);
      return { kind: 'unkept' };
    }
    void load();
    return null;
  };
  const remove = async (id: string) => {
    try {
      await send('delete-keyword', { id });
      await load();
    } catch (error) {
      fail(error);
    }
  };
  const search = async (words: string) => {
    try {
      set({ found: await send('search-entries', { words, lang: null }) });
    } catch (error) {
      fail(error);
    }
  };
  const take = async (file: File) => {
    const { entries, problems: unread } = readKeywordFile(await file.text());
    const problems: KeywordFileProblem[] = [...unread];
    let kept = 0;
    try {
      if (entries.length > 0) {
        const outcome = await send('keep-keywords', { keywords: entries.map(({ keyword }) => keyword) });
        kept = outcome.kept.length;
        const problemOf = new Map(outcome.refused.map(({ id, problem }) => [id, problem]));
        for (const { at, keyword } of entries) {
          const problem = problemOf.get(keyword.id);
          if (problem !== undefined)
            problems.push({ kind: 'refused', at, what: subjectOf(keyword), problem });
        }
      }
    } catch (error) {
      console.error('Feedgap could not keep the keywords of the file:', error);
      problems.push({ kind: 'unkept' });
    }
    set({ imported: { file: file.name, kept, problems } });
    await load();
  };

  return {
    load,
    draw: () => (
      <OwnKeywords
        {...state}
        say={say}
        onAdd={add}
        onDelete={(id) => void remove(id)}
        onSearch={(words) => void search(words)}
        onExport={() => {
          download('feedgap-keywords.json', keywordFileOf(state.keywords ?? []));
        }}
        onImport={(file) => void take(file)}
      />
    ),
  };
}
