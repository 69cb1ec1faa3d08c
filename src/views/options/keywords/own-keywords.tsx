import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayCount } from '../../shared/say.ts';
import { FileButton } from '../file-button.tsx';
import { AddForm } from './add-form.tsx';
import { FindEntry } from './find-entry.tsx';
import { KeywordItem } from './keyword-item.tsx';
import { ImportedKeywords } from './keywords-imported.tsx';
import type { KeywordsProps } from './keywords-props.ts';

/** The section of the options page on the user's own keywords. */
export function OwnKeywords(props: KeywordsProps) {
  const { keywords, setAside, idle, use, imported, refused, say, onDelete, onExport, onImport } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const count = keywords?.length ?? 0;
  const before = useRef(count);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its entry: the keyboard goes on from the head of the list.
    if (count < before.current) title.current?.focus();
    before.current = count;
  }, [count]);
  return (
    <section aria-labelledby="keywords" class="own-keywords">
      <h2 id="keywords" ref={title} tabIndex={-1}>
        {say('keywords_title')}
      </h2>
      <p class="lead">{say('keywords_lead')}</p>
      {refused && <p role="alert">{say('keywords_refused')}</p>}
      {setAside > 0 && <p class="lead">{sayCount(say, 'keywords_set_aside', setAside)}</p>}
      {keywords?.length === 0 && !refused && (
        <div class="nothing">
          <p>
            <b>{say('packs_none')}</b>
          </p>
          <p>{say('keywords_none_why')}</p>
        </div>
      )}
      {keywords !== null && keywords.length > 0 && (
        <>
          <p class="note" role="status">
            {use === null ? say('keywords_counting') : sayCount(say, 'keywords_counted', use.posts)}
          </p>
          <h3 class="visually-hidden">{say('keywords_list')}</h3>
          <ul class="packs">
            {keywords.map((keyword) => (
              <KeywordItem
                key={keyword.id}
                {...{ keyword, say, onDelete }}
                use={use?.use.find(({ id }) => id === keyword.id)}
                idle={idle.find(({ id }) => id === keyword.id)?.problem}
              />
            ))}
          </ul>
        </>
      )}
      <AddForm {...props} />
      <FindEntry {...props} />
      <h3>{say('keywords_files_title')}</h3>
      <p class="note">{say('keywords_files_lead')}</p>
      <p class="actions">
        <FileButton label={say('packs_import')} onFile={onImport} />
        {count > 0 && (
          <button type="button" class="button" onClick={onExport}>
            {say('packs_export_all')}
          </button>
        )}
      </p>
      <div role="status">{imported !== null && <ImportedKeywords {...{ imported, say }} />}</div>
    </section>
  );
}
