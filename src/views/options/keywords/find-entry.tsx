import { useState } from 'preact/hooks';
import type { LexiconEntry } from '../../../model/keyword-use.ts';
import { EntryFound } from './entry-found.tsx';
import type { KeywordsProps } from './keywords-props.ts';
import { EVERYWHERE, ScopeFields } from './scope-fields.tsx';

type FindEntryProps = Pick<KeywordsProps, 'say' | 'brands' | 'platforms' | 'found' | 'onAdd' | 'onSearch'>;

/** Finds entries of ours by words of a post, or words they are written with, to change or mute them. */
export function FindEntry({ say, brands, platforms, found, onAdd, onSearch }: FindEntryProps) {
  const [words, setWords] = useState('');
  const [scope, setScope] = useState(EVERYWHERE);
  return (
    <div class="find">
      <h3 id="keyword-find">{say('keyword_find_title')}</h3>
      <p class="note">{say('keyword_find_note')}</p>
      <form
        role="search"
        class="fields"
        aria-labelledby="keyword-find"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(words);
        }}
      >
        <label class="field wide">
          <span>{say('keyword_find_words')}</span>
          <input
            type="search"
            required
            maxLength={200}
            value={words}
            onInput={({ currentTarget }) => {
              setWords(currentTarget.value);
            }}
          />
        </label>
        <p class="actions wide">
          <button type="submit" class="button">
            {say('keyword_find')}
          </button>
        </p>
      </form>
      <p role="status" class="note">
        {found?.length === 0 && say('keyword_found_none')}
      </p>
      {found !== null && found.length > 0 && (
        <>
          <fieldset class="fields">
            <legend>{say('keyword_find_scope')}</legend>
            <ScopeFields name="find" {...{ scope, brands, platforms, say }} onChange={setScope} />
          </fieldset>
          <ul class="found">
            {found.map((entry) => (
              <EntryFound key={keyOf(entry)} {...{ entry, scope, say, onAdd }} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function keyOf({ lang, entry }: LexiconEntry): string {
  return `${lang} ${entry}`;
}
