import type { LexiconEntry } from '../../../model/keyword-use.ts';
import type { REASON_IDS } from '../../../reasons/reasons.ts';
import { reasonName } from '../../shared/names.ts';
import type { MessageKey, Say } from '../../shared/say.ts';

type Aspect = LexiconEntry['aspect'];
type Aside = Exclude<Aspect, (typeof REASON_IDS)[number]>;

const ASIDES: Readonly<Record<Aside, MessageKey>> = {
  giveaway: 'aside_giveaway',
  entertain: 'aside_entertain',
  greeting: 'aside_greeting',
  inspire: 'aside_inspire',
  cause: 'aside_cause',
  'jobs-investors': 'aside_jobs_investors',
  other: 'aside_other',
};

/** What an entry speaks for: a reason, the giveaway flag or a kind of no reason. */
export function aspectName(aspect: Aspect, say: Say): string {
  return aspect in ASIDES
    ? say(ASIDES[aspect as Aside])
    : reasonName(aspect as (typeof REASON_IDS)[number], say);
}

/** A weight as it is shown: "+3", "−1.5". */
export function weightText(weight: number, say: Say): string {
  const format = new Intl.NumberFormat(say.locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
  // A hyphen is no minus, and not read as one.
  return format.format(weight).replace('-', '−');
}

/** A language by its name in the language of the messages. */
export function languageName(lang: string, say: Say): string {
  return new Intl.DisplayNames(say.locale, { type: 'language', fallback: 'code' }).of(lang) ?? lang;
}
