import type { Slot } from '../../reasons/keywords/keywords.ts';
import { isBehindBlank, type ScannedText, type TokenKind } from '../text/token.ts';
import { readCode, readMoney, readNumber, readPercent, readPhone, readScore } from './amounts.ts';
import { readDate, readTime, readYear } from './calendar.ts';
import type { Recogniser } from './recogniser.ts';
import type { LanguageWords } from './words.ts';

/** One slot filled by the tokens from where it is listed up to `to` (exclusive). */
export interface FilledSlot {
  readonly slot: Slot;
  readonly to: number;
}

/** For each token, the slots that begin there. */
export type SlotMap = readonly (readonly FilledSlot[])[];

function ofKind(kind: TokenKind): Recogniser {
  return (tokens, at) => (tokens[at]?.kind === kind ? at + 1 : 0);
}

const RECOGNISERS: readonly (readonly [Slot, Recogniser])[] = [
  ['any', (_tokens, at) => at + 1],
  ['code', readCode],
  ['date', readDate],
  ['email', ofKind('email')],
  ['emoji', ofKind('emoji')],
  ['mention', ofKind('mention')],
  ['money', readMoney],
  ['number', readNumber],
  ['percent', readPercent],
  ['phone', readPhone],
  ['score', readScore],
  ['time', readTime],
  ['url', ofKind('url')],
  ['year', readYear],
];

/** Finds every slot of the text. A hashtag fills `<hashtag>` with all of its words. */
export function readSlots(scanned: ScannedText, words: LanguageWords): SlotMap {
  const { tokens, hashtags } = scanned;
  const slots = tokens.map((_token, at) => {
    const filled: FilledSlot[] = [];
    for (const [slot, read] of RECOGNISERS) {
      const to = read(tokens, at, words);
      if (to > 0 && !isBehindBlank(tokens, at + 1, to - 1)) filled.push({ slot, to });
    }
    return filled;
  });
  for (const { from, to } of hashtags) slots[from]?.push({ slot: 'hashtag', to });
  return slots;
}
