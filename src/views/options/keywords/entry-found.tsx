import { useState } from 'preact/hooks';
import type { LexiconEntry } from '../../../model/keyword-use.ts';
import { REASON_IDS } from '../../../reasons/reasons.ts';
import { problemSentence } from './keyword-problem.ts';
import { aspectName, languageName, weightText } from './keyword-words.ts';
import type { DraftProblem, KeywordDraft, KeywordsProps } from './keywords-props.ts';
import type { Scope } from './scope-fields.tsx';
import { StrengthField } from './strength-field.tsx';

interface EntryFoundProps extends Pick<KeywordsProps, 'say' | 'onAdd'> {
  readonly entry: LexiconEntry;
  readonly scope: Scope;
}

/** One entry of ours: what it says, for what and how strongly, and the two things a user can do to it. */
export function EntryFound({ entry, scope, say, onAdd }: EntryFoundProps) {
  const [changing, setChanging] = useState(false);
  const [weight, setWeight] = useState(String(Math.round(entry.weight * 100) / 100));
  const [outcome, setOutcome] = useState<DraftProblem | 'kept' | null>(null);
  // Only reasons are counted in the mix: what speaks for something else can be muted, not made to speak for them.
  const reason = REASON_IDS.find((id) => id === entry.aspect);
  const name = `found-${entry.lang}-${entry.entry.replace(/\s+/g, '-')}`;
  const keep = async (draft: KeywordDraft) => {
    const problem = await onAdd(draft);
    setOutcome(problem ?? 'kept');
    if (problem === null) setChanging(false);
  };
  const target = { entry: entry.entry, lang: entry.lang, ...scope };
  return (
    <li>
      <p id={name}>
        <code>{entry.label}</code>{' '}
        <span class="note">
          {say('keyword_speaks', [aspectName(entry.aspect, say), weightText(entry.weight, say)])} ·{' '}
          {languageName(entry.lang, say)}
        </span>
      </p>
      <p class="actions">
        {reason !== undefined && (
          <button
            type="button"
            class="button"
            aria-describedby={name}
            aria-expanded={changing}
            onClick={() => {
              setChanging(!changing);
            }}
          >
            {say('keyword_change')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-describedby={name}
          onClick={() => void keep({ action: 'mute', ...target })}
        >
          {say('keyword_mute')}
        </button>
        <span role="status" class={outcome === null || outcome === 'kept' ? 'note' : 'problem'}>
          {outcome !== null && (outcome === 'kept' ? say('keyword_kept') : problemSentence(outcome, say))}
        </span>
      </p>
      {changing && reason !== undefined && (
        <form
          class="fields"
          aria-labelledby={name}
          onSubmit={(event) => {
            event.preventDefault();
            void keep({ action: 'change', reason, weight: Number(weight), ...target });
          }}
        >
          <StrengthField name={`strength-${name}`} {...{ say, weight }} onChange={setWeight} />
          <p class="actions wide">
            <button type="submit" class="button button-main">
              {say('keyword_save')}
            </button>
          </p>
        </form>
      )}
    </li>
  );
}
