/**
 * What the interface says. Messages live in the WebExtension format (`public/_locales/<lang>/messages.json`); in the
 * extension the browser looks them up, scripts and tests read the same file with `makeSay`.
 *
 * The keys are typed from the English file, so a misspelt or deleted message does not compile. Sentences are never
 * glued from pieces: a message is a whole sentence or a whole phrase, with its values put in.
 */
import type en from '../../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;

type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** A message that depends on a count: `<key>_one`, `<key>_other` and whatever else a language needs. */
export type CountKey = StemOf<MessageKey>;

/** A value put into a message. Numbers are written the way of the language. */
export type Arg = string | number;

export interface Say {
  (key: MessageKey, args?: readonly Arg[]): string;
  /** The language of the messages, as precise as the user's own setting allows: for numbers, dates, plurals. */
  readonly locale: string;
}

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

/** Says through a look-up such as `browser.i18n.getMessage`: empty for a message that does not exist. */
export function sayThrough(getMessage: (key: string, args: string[]) => string, locale: string): Say {
  const number = new Intl.NumberFormat(locale);
  const say = (key: MessageKey, args: readonly Arg[] = []) =>
    getMessage(
      key,
      args.map((arg) => (typeof arg === 'number' ? number.format(arg) : arg)),
    );
  return Object.assign(say, { locale });
}

/** Says from a messages file, with the substitution rules of `getMessage`: `$1`, `$name$`, `$$`. */
export function makeSay(messages: Messages, locale: string): Say {
  return sayThrough((key, args) => {
    const found = messages[key];
    return found === undefined ? '' : substitute(found, args);
  }, locale);
}

/** The form of a message for a count, which is its `$1`; further values follow. */
export function sayCount(say: Say, key: CountKey, count: number, args: readonly Arg[] = []): string {
  const form = new Intl.PluralRules(say.locale).select(count);
  // A language without this form answers with the empty string and gets its general one.
  return say(`${key}_${form}` as MessageKey, [count, ...args]) || say(`${key}_other`, [count, ...args]);
}

/** "a", "a and b", "a, b and c" in the language of the messages. */
export function sayList(say: Say, items: readonly string[]): string {
  return new Intl.ListFormat(say.locale, { type: 'conjunction' }).format(items);
}

const VALUE = /\$(?:\$|([1-9])|([A-Za-z0-9_@]+)\$)/g;

function substitute({ message, placeholders = {} }: Message, args: readonly string[]): string {
  const named = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const positional = (text: string) =>
    text.replace(/\$([1-9])/g, (_, at: string) => args[Number(at) - 1] ?? '');
  return message.replace(VALUE, (whole, at: string | undefined, name: string | undefined) => {
    if (at !== undefined) return args[Number(at) - 1] ?? '';
    if (name !== undefined) return positional(named.get(name.toLowerCase()) ?? whole);
    return '$';
  });
}
