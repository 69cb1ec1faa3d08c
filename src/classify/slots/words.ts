import type { KeywordFile } from '../../reasons/keywords/keywords.ts';
import { scanText } from '../text/scan.ts';

/** A keyword file's word lists as sets of folded words, ready to look up. */
export interface LanguageWords {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly relativeDays: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly dottedDates: boolean;
  readonly negators: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  readonly percentWords: ReadonlySet<string>;
  readonly currencyWords: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  readonly firstPersonPlural: ReadonlySet<string>;
  readonly firstPersonSingular: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly imperatives: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly codeWords: ReadonlySet<string>;
  readonly greetings: ReadonlySet<string>;
}

/** Folds a list as posts are folded: "Où" in a file meets "ou" in a post. Only single words can be looked up. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => scanText(word).tokens.map((token) => token.text)));
}

export function languageWords({ calendar, grammar }: KeywordFile): LanguageWords {
  return {
    months: setOf(calendar.months.flat()),
    weekdays: setOf(calendar.weekdays),
    relativeDays: setOf(calendar.relativeDays),
    clock: setOf(calendar.clock),
    dottedDates: calendar.dottedDates === true,
    negators: setOf(grammar.negators),
    numberWords: setOf(grammar.numberWords),
    percentWords: setOf(grammar.percentWords),
    currencyWords: setOf(grammar.currencyWords),
    secondPerson: setOf(grammar.secondPerson),
    firstPersonPlural: setOf(grammar.firstPersonPlural),
    firstPersonSingular: setOf(grammar.firstPersonSingular),
    initials: setOf(grammar.initials ?? []),
    imperatives: setOf(grammar.imperatives),
    questionWords: setOf(grammar.questionWords),
    codeWords: setOf(grammar.codeWords),
    greetings: setOf(grammar.greetings),
  };
}
