/** What holds of the messages in every interface language; English, which the others are translated from, has more in messages.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { type MessageKey, makeSay, type Messages, sayCount } from './shared/say.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const english: Messages = en;
const COUNTED = /^(.*)_(zero|one|two|few|many|other)$/;
/** Keys with a form for each kind of count; "…_other" alone is no such key. */
const stems = Object.keys(english).flatMap((key) => /^(.*)_one$/.exec(key)?.[1] ?? []);
const stemOf = (key: string): string | undefined => {
  const stem = COUNTED.exec(key)?.[1];
  return stem !== undefined && stems.includes(stem) ? stem : undefined;
};
const valuesOf = (messages: Messages, key: string): string[] => [
  ...new Set(messages[key]?.message.match(/\$(?:\d|\w+\$)/g)),
];

/** Chrome's own names for the languages that it looks up: https://developer.chrome.com/docs/extensions/reference/api/i18n */
const CHROME_LOCALE = /^[a-z]{2,3}(_[A-Z]{2}|_419)?$/;

describe.each(readdirSync(LOCALES))('the messages of %s', (folder) => {
  const messages = JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8')) as Messages;
  const locale = messages['locale']?.message ?? '';
  const plurals = new Intl.PluralRules(locale);

  it('name their language', () => {
    expect(folder).toMatch(CHROME_LOCALE);
    expect(locale).toBe(folder.replace('_', '-'));
  });

  it('say all that English says, and nothing else', () => {
    const plain = Object.keys(english).filter((key) => stemOf(key) === undefined);
    expect(plain.filter((key) => !(key in messages))).toEqual([]);
    expect(stems.filter((stem) => !(`${stem}_other` in messages))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !(key in english) && stemOf(key) === undefined)).toEqual([]);
  });

  it('have the forms that counts need in the language, up to a thousand, and no others', () => {
    const needed = new Set(Array.from({ length: 1001 }, (_, count) => plurals.select(count)));
    const missing = stems.flatMap((stem) =>
      [...needed].map((form) => `${stem}_${form}`).filter((key) => !(key in messages)),
    );
    expect(missing).toEqual([]);
    const possible = plurals.resolvedOptions().pluralCategories;
    const idle = Object.keys(messages).filter(
      (key) => stemOf(key) !== undefined && !possible.some((form) => key.endsWith(`_${form}`)),
    );
    expect(idle).toEqual([]);
  });

  it('put in the values that English puts in', () => {
    const wrong = Object.keys(messages).filter((key) => {
      const stem = stemOf(key);
      const told = valuesOf(messages, key);
      const allowed = valuesOf(english, stem === undefined ? key : `${stem}_other`);
      // "One post …": a form for a single count may say it in words, as the English one may.
      const needed =
        stem === undefined || key.endsWith('_other')
          ? allowed
          : allowed.filter((value) => value !== '$1' && valuesOf(english, `${stem}_one`).includes(value));
      // The count comes first, whether English says it or not.
      const isOurs = (value: string): boolean =>
        allowed.includes(value) || (stem !== undefined && value === '$1');
      return !told.every(isOurs) || needed.some((value) => !told.includes(value));
    });
    expect(wrong).toEqual([]);
  });

  it('are whole: nothing empty, no mark of a value left over', () => {
    const say = makeSay(messages, locale);
    const args = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const bad = Object.keys(messages).filter((key) => {
      const said = say(key as MessageKey, args);
      return said.trim() === '' || /\$[1-9a-z]/i.test(said);
    });
    expect(bad).toEqual([]);
    expect(sayCount(say, 'posts_read', 1234, ['x', 'y'])).not.toBe('');
  });

  it('fit: labels of the chart, and what stores accept', () => {
    const reasons = Object.keys(messages).filter((key) => key.startsWith('reason_'));
    expect(reasons.filter((key) => (messages[key]?.message.length ?? 0) > 18)).toEqual([]);
    expect(messages['extDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('keep to the voice: no exclamation', () => {
    expect(Object.keys(messages).filter((key) => /[!！¡]/.test(messages[key]?.message ?? ''))).toEqual([]);
  });
});
