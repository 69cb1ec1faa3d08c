import type { Calendar, Grammar } from '../keywords.ts';

/** "3月5日" and "土曜日" are read by rule: a list holds single words, and here each character is one. */
export const JA_CALENDAR = {
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  relativeDays: [],
  clock: ['am', 'pm', '時'],
} as const satisfies Calendar;

/**
 * A list holds single words, and in Japanese each character is one: only characters that mean it alone stand here, the
 * rest is in the keywords. A negation stands behind what it denies, where no list of negators can find it.
 */
export const JA_GRAMMAR = {
  negators: [],
  notNegating: [],
  numberWords: [],
  percentWords: ['割'],
  currencyWords: ['円', 'yen', 'jpy'],
  secondPerson: ['皆', '君', '貴'],
  firstPersonPlural: ['私', '弊', '僕', '我'],
  firstPersonSingular: [],
  imperatives: [],
  questionWords: ['何', '誰'],
  codeWords: ['code'],
  greetings: ['祝', '賀', 'happy', 'merry'],
} as const satisfies Grammar;
