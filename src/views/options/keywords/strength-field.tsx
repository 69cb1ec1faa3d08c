import { STRONGEST } from '../../../model/user-keyword.ts';
import type { MessageKey, Say } from '../../shared/say.ts';

/** Log-odds by name. What is rare begins at −6, so that words which are to be enough alone take 7. */
const LEVELS: readonly (readonly [MessageKey, number])[] = [
  ['strength_hint', 1.5],
  ['strength_likely', 3],
  ['strength_alone', 7],
];
export const USUAL_STRENGTH = '3';

interface StrengthFieldProps {
  readonly say: Say;
  /** Tells the fields of two forms apart. */
  readonly name: string;
  /** As it is typed. */
  readonly weight: string;
  readonly onChange: (weight: string) => void;
}

/** How strongly an entry speaks: three levels by name, or any number. */
export function StrengthField({ say, name, weight, onChange }: StrengthFieldProps) {
  return (
    <fieldset class="strength">
      <legend>{say('keyword_strength')}</legend>
      {LEVELS.map(([key, level]) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            checked={Number(weight) === level && weight.trim() !== ''}
            onChange={() => {
              onChange(String(level));
            }}
          />{' '}
          {say(key)}
        </label>
      ))}
      <label>
        {say('strength_number')}{' '}
        <input
          type="number"
          required
          min={-STRONGEST}
          max={STRONGEST}
          step="any"
          value={weight}
          onInput={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      </label>
      <p class="note">{say('strength_note', [STRONGEST])}</p>
    </fieldset>
  );
}
