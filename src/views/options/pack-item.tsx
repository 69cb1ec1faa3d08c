import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PACK_FIELDS, type PackField, type SitePack } from '../../model/site-pack.ts';
import type { MessageKey, Say } from '../shared/say.ts';
import { Ask } from './ask.tsx';
import type { OptionsProps } from './options-props.ts';

interface PackItemProps extends Pick<OptionsProps, 'say' | 'onDelete' | 'onExport'> {
  readonly pack: SitePack;
}

/** One site: its host, what its pack selects, and what can be done with it. */
export function PackItem({ pack, say, onDelete, onExport }: PackItemProps) {
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !asking) remove.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const name = `pack-${pack.host}`;
  return (
    <li class="pack">
      <h3 id={name}>{pack.host}</h3>
      <p class="note">{say('pack_created', [dateOf(pack.created, say)])}</p>
      <Selected {...{ pack, say }} />
      {asking ? (
        <Ask
          id={`question-${pack.host}`}
          question={say('pack_delete_question', [pack.host])}
          confirm={say('pack_delete')}
          say={say}
          answer={(confirmed) => {
            setAsking(false);
            if (confirmed) onDelete(pack.host);
          }}
        />
      ) : (
        <p class="actions">
          <button
            type="button"
            class="button"
            aria-describedby={name}
            onClick={() => {
              onExport([pack]);
            }}
          >
            {say('pack_export')}
          </button>
          <button
            ref={remove}
            type="button"
            class="button button-quiet"
            aria-describedby={name}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say('pack_delete')}
          </button>
        </p>
      )}
    </li>
  );
}

const FIELD_NAMES: Readonly<Record<PackField, MessageKey>> = {
  title: 'pack_title',
  text: 'pack_text',
  author: 'pack_author',
  time: 'pack_time',
  permalink: 'pack_permalink',
  likes: 'pack_likes',
  comments: 'pack_comments',
  shares: 'pack_shares',
};

function Selected({ pack, say }: Pick<PackItemProps, 'pack' | 'say'>) {
  const rows: (readonly [MessageKey, readonly string[]])[] = [
    ['pack_posts', pack.containers],
    ...PACK_FIELDS.map((field) => [FIELD_NAMES[field], pack.fields[field]] as const),
  ];
  return (
    <details>
      <summary>{say('pack_selects')}</summary>
      <dl>
        {rows.map(([key, selectors]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            {selectors.length === 0 ? (
              <dd>{say('pack_not_learnt')}</dd>
            ) : (
              selectors.map((selector) => (
                <dd key={selector}>
                  <code>{selector}</code>
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}

function dateOf(created: string, say: Say): string {
  return new Intl.DateTimeFormat(say.locale, { dateStyle: 'long' }).format(new Date(created));
}
