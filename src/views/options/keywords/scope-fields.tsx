import { platformName } from '../../shared/names.ts';
import type { KeywordsProps } from './keywords-props.ts';

export interface Scope {
  readonly brand: string | null;
  readonly platform: string | null;
}

export const EVERYWHERE: Scope = { brand: null, platform: null };

interface ScopeFieldsProps extends Pick<KeywordsProps, 'say' | 'brands' | 'platforms'> {
  /** Tells the fields of two forms apart. */
  readonly name: string;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** The brand and the platform that an entry is for; empty means every one. */
export function ScopeFields({ name, scope, brands, platforms, say, onChange }: ScopeFieldsProps) {
  return (
    <>
      <label class="field">
        <span>{say('keyword_brand')}</span>
        <input
          type="text"
          maxLength={100}
          list={`${name}-brands`}
          placeholder={say('keyword_every_brand')}
          value={scope.brand ?? ''}
          onInput={({ currentTarget: { value } }) => {
            onChange({ ...scope, brand: value.trim() === '' ? null : value });
          }}
        />
      </label>
      <datalist id={`${name}-brands`}>
        {brands.map((brand) => (
          <option key={brand} value={brand} />
        ))}
      </datalist>
      <label class="field">
        <span>{say('keyword_platform')}</span>
        <select
          value={scope.platform ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...scope, platform: value === '' ? null : value });
          }}
        >
          <option value="">{say('keyword_every_platform')}</option>
          {platforms.map((platform) => (
            <option key={platform} value={platform}>
              {platformName(platform, say)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
