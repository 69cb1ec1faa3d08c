import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { ADAPTERS } from '../gather/adapters/index.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { FINDINGS } from './shared/findings/findings.ts';
import type { Messages } from './shared/say.ts';

const messages: Messages = en;
const keys = Object.keys(messages);
const SRC = join(import.meta.dirname, '..');

/** Every file that may say something: the views, and whatever else of the source turns to messages. */
const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(SRC, path), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(SRC, '../manifest.json'), 'utf8');

/** Keys that code puts together; each is covered by a rule of its own. */
const composed = [
  ...REASON_IDS.flatMap((id) => ['reason', 'thing'].map((kind) => `${kind}_${id.replaceAll('-', '_')}`)),
  ...ADAPTERS.map(({ id }) => `platform_${id}`),
  ...Array.from({ length: 8 }, (_, index) => `count_${index + 2}`),
  ...Object.keys(FINDINGS).map((id) => `finding_${id.replaceAll('-', '_')}`),
];

describe('the English messages', () => {
  it('are all used', () => {
    const unused = keys.filter((key) => {
      const stem = key.replace(/_(one|other)$/, '');
      return !(
        composed.includes(key) ||
        manifest.includes(`__MSG_${key}__`) ||
        [key, stem].some((name) => new RegExp(`['"]${name}['"]`).test(source)) ||
        source.includes(`\`${stem}_\${`)
      );
    });
    expect(unused).toEqual([]);
  });

  it('have a name and a thing for every reason, and a name for every platform', () => {
    expect(composed.filter((key) => !(key in messages))).toEqual([]);
  });

  it('exist for everything the manifest says', () => {
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });

  it('have both English forms wherever they have one', () => {
    const stems = keys.flatMap((key) => /^(.*)_one$/.exec(key)?.[1] ?? []);
    expect(stems.filter((stem) => !(`${stem}_other` in messages))).toEqual([]);
  });

  it('keep to what browsers and stores accept', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
    expect(en.extDescription.message.length).toBeLessThanOrEqual(132);
    expect(keys.filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  });

  it('say to translators what each value is', () => {
    const silent = keys.filter(
      (key) => messages[key]?.message.includes('$') && messages[key].description === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('keep to the voice: none of the words that say more than a count of posts can', () => {
    const avoided =
      /\b(insights?|leverage|optimi[sz]e|engagement score|AI|significant|confidence|sentiment|should|category)\b|!/i;
    expect(keys.filter((key) => avoided.test(messages[key]?.message ?? ''))).toEqual([]);
  });
});
