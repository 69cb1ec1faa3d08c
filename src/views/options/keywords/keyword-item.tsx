import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeywordUse } from '../../../model/keyword-use.ts';
import type { KeywordProblem, UserKeyword } from '../../../model/user-keyword.ts';
import { platformName, reasonName } from '../../shared/names.ts';
import { sayCount, sayList, type Say } from '../../shared/say.ts';
import { Ask } from '../ask.tsx';
import { problemSentence } from './keyword-problem.ts';
import { languageName, weightText } from './keyword-words.ts';
import type { KeywordsProps } from './keywords-props.ts';
import { subjectOf } from './read-keyword-file.ts';

interface KeywordItemProps extends Pick<KeywordsProps, 'say' | 'onDelete'> {
  readonly keyword: UserKeyword;
  readonly use: KeywordUse | undefined;
  /** Why it has no effect. */
  readonly idle: KeywordProblem | undefined;
}

/** One entry of the user's: what it says, where it counts, and what it does in the posts that are kept. */
export function KeywordItem({ keyword, use, idle, say, onDelete }: KeywordItemProps) {
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !asking) remove.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const name = `keyword-${keyword.id}`;
  return (
    <li class="pack">
      <h4 id={name}>
        <code>{subjectOf(keyword)}</code>
      </h4>
      <p>{effectOf(keyword, say)}</p>
      <p class="note">{say('keyword_where', [scopeOf(keyword, say)])}</p>
      {idle !== undefined && <p class="problem">{say('keyword_idle', [problemSentence(idle, say)])}</p>}
      {idle === undefined && use !== undefined && <Use {...{ use, say }} />}
      {asking ? (
        <Ask
          id={`question-${name}`}
          question={say('keyword_delete_question', [subjectOf(keyword)])}
          confirm={say('keyword_delete')}
          say={say}
          answer={(confirmed) => {
            setAsking(false);
            if (confirmed) onDelete(keyword.id);
          }}
        />
      ) : (
        <p class="actions">
          <button
            ref={remove}
            type="button"
            class="button button-quiet"
            aria-describedby={name}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say('keyword_delete')}
          </button>
        </p>
      )}
    </li>
  );
}

function effectOf(keyword: UserKeyword, say: Say): string {
  if (keyword.action === 'mute') return say('keyword_is_muted');
  const args = [reasonName(keyword.reason, say), weightText(keyword.weight, say)];
  return say(keyword.action === 'add' ? 'keyword_is_added' : 'keyword_is_changed', args);
}

function scopeOf({ lang, brand, platform }: UserKeyword, say: Say): string {
  return sayList(say, [
    lang === null ? say('keyword_every_language') : languageName(lang, say),
    brand ?? say('keyword_every_brand'),
    platform === null ? say('keyword_every_platform') : platformName(platform, say),
  ]);
}

/** From this share of the posts on, an entry says little about any of them. */
const EVERYWHERE = 0.5;
/** Fewer posts say nothing about how common words are. */
const ENOUGH_POSTS = 20;

function Use({ use, say }: { readonly use: KeywordUse; readonly say: Say }) {
  const { posts, fires, tips, conflicts } = use;
  if (posts === 0) return <p class="note">{say('keyword_use_no_posts')}</p>;
  return (
    <>
      <p class="note">
        {sayCount(say, 'keyword_use', posts, [fires])}
        {fires > 0 && ` ${sayCount(say, 'keyword_tips', tips)}`}
      </p>
      {posts >= ENOUGH_POSTS && fires / posts > EVERYWHERE && (
        <p class="problem">{say('keyword_use_everywhere')}</p>
      )}
      {conflicts.length > 0 && (
        <ul class="conflicts note">
          {conflicts.map((conflict) => (
            <li key={`${conflict.reason} ${conflict.entry}`}>
              {sayCount(say, 'keyword_conflict', conflict.posts, [
                conflict.entry,
                reasonName(conflict.reason, say),
              ])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
