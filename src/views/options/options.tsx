import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { Logo } from '../shared/logo.tsx';
import { sayCount } from '../shared/say.ts';
import { FileButton } from './file-button.tsx';
import { Imported } from './imported.tsx';
import type { OptionsProps } from './options-props.ts';
import { PackItem } from './pack-item.tsx';

/** The options page: surveys, the sites that the user taught Feedgap to read, and the user's own keywords. */
export function Options(props: OptionsProps) {
  const { packs, setAside, refused, imported, say, onDelete, onExport, onImport, surveys, ownKeywords } =
    props;
  const title = useRef<HTMLHeadingElement>(null);
  const count = packs?.length ?? 0;
  const before = useRef(count);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its pack: the keyboard goes on from the head of the list.
    if (count < before.current) title.current?.focus();
    before.current = count;
  }, [count]);
  return (
    <>
      <header class="header">
        <Logo />
        <h1>{say('options_title')}</h1>
      </header>
      <main>
        {surveys}
        <section aria-labelledby="packs">
          <h2 id="packs" ref={title} tabIndex={-1}>
            {say('packs_title')}
          </h2>
          {refused && <p role="alert">{say('packs_refused')}</p>}
          {setAside > 0 && <p class="lead">{sayCount(say, 'packs_set_aside', setAside)}</p>}
          {packs?.length === 0 && !refused && <Nothing say={say} />}
          {packs !== null && packs.length > 0 && (
            <>
              <p class="lead">{say('packs_lead')}</p>
              <ul class="packs">
                {packs.map((pack) => (
                  <PackItem key={pack.host} {...{ pack, say, onDelete, onExport }} />
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="files">
          <h2 id="files">{say('packs_files_title')}</h2>
          <p class="lead">{say('packs_files_lead')}</p>
          <p class="actions">
            <FileButton label={say('packs_import')} onFile={onImport} />
            {count > 1 && packs !== null && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onExport(packs);
                }}
              >
                {say('packs_export_all')}
              </button>
            )}
          </p>
          <div role="status">{imported !== null && <Imported {...{ imported, say }} />}</div>
        </section>
        {ownKeywords}
      </main>
      <footer class="footer">
        <Icon name="lock" />
        <span>{say('nothing_leaves')}</span>
      </footer>
    </>
  );
}

/** How packs come about, where there is none yet. */
function Nothing({ say }: Pick<OptionsProps, 'say'>) {
  return (
    <div class="nothing">
      <p>
        <b>{say('packs_none')}</b>
      </p>
      <p>{say('packs_none_why')}</p>
      <p>{say('packs_none_how')}</p>
    </div>
  );
}
