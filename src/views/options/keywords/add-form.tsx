import { useRef, useState } from 'preact/hooks';
import { LONGEST_SAY } from '../../../model/user-keyword.ts';
import { REASON_IDS, type Reason } from '../../../reasons/reasons.ts';
import { reasonName } from '../../shared/names.ts';
import { problemSentence } from './keyword-problem.ts';
import { languageName } from './keyword-words.ts';
import type { DraftProblem, KeywordsProps } from './keywords-props.ts';
import { EVERYWHERE, ScopeFields } from './scope-fields.tsx';
import { StrengthField, USUAL_STRENGTH } from './strength-field.tsx';

type AddFormProps = Pick<KeywordsProps, 'say' | 'languages' | 'brands' | 'platforms' | 'onAdd'>;

/** Adds words of the user's own. What was typed stays until it is kept, and where it goes and how strongly after it too. */
export function AddForm({ say, languages, brands, platforms, onAdd }: AddFormProps) {
  const [words, setWords] = useState('');
  const [reason, setReason] = useState<Reason>(REASON_IDS[0]);
  const [weight, setWeight] = useState(USUAL_STRENGTH);
  const [lang, setLang] = useState('');
  const [scope, setScope] = useState(EVERYWHERE);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const [added, setAdded] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const submit = async () => {
    const found = await onAdd({
      action: 'add',
      say: words.trim(),
      reason,
      weight: Number(weight),
      lang: lang === '' ? null : lang,
      ...scope,
    });
    setProblem(found);
    setAdded(found === null ? words.trim() : '');
    if (found === null) setWords('');
    field.current?.focus();
  };

  return (
    <form
      class="fields"
      aria-labelledby="keyword-add"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 id="keyword-add">{say('keyword_add_title')}</h3>
      <label class="field wide">
        <span>{say('keyword_say')}</span>
        <input
          ref={field}
          type="text"
          required
          maxLength={LONGEST_SAY}
          aria-describedby="keyword-say-note keyword-say-problem"
          aria-invalid={problem !== null}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
          }}
        />
      </label>
      <div class="wide">
        <p id="keyword-say-problem" class="problem" role="alert">
          {problem !== null && problemSentence(problem, say)}
        </p>
        <p id="keyword-say-note" class="note">
          {say('keyword_say_note')}
        </p>
      </div>
      <label class="field">
        <span>{say('keyword_reason')}</span>
        <select
          value={reason}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value as Reason);
          }}
        >
          {REASON_IDS.map((id) => (
            <option key={id} value={id}>
              {reasonName(id, say)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('keyword_language')}</span>
        <select
          value={lang}
          onChange={({ currentTarget }) => {
            setLang(currentTarget.value);
          }}
        >
          <option value="">{say('keyword_every_language')}</option>
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, say)}
            </option>
          ))}
        </select>
      </label>
      <ScopeFields name="add" {...{ scope, brands, platforms, say }} onChange={setScope} />
      <StrengthField name="add-strength" {...{ say, weight }} onChange={setWeight} />
      <p class="actions wide">
        <button type="submit" class="button button-main">
          {say('keyword_add')}
        </button>
        <span role="status">{added !== '' && say('keyword_added', [added])}</span>
      </p>
    </form>
  );
}
