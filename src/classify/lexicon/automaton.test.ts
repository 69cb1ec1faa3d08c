import { describe, expect, it } from 'vitest';
import { EN } from '../../reasons/keywords/en.ts';
import { settleOverlap } from '../score/findings.ts';
import { readSlots } from '../slots/slots.ts';
import { languageWords } from '../slots/words.ts';
import { scanText } from '../text/scan.ts';
import { Automaton, type Hit } from './automaton.ts';
import { readPattern } from './pattern.ts';

const WORDS = languageWords(EN);

/** What the patterns find in the text, as written there. */
function found(says: readonly string[], text: string, settle = (hits: Hit[]): Hit[] => hits): string[] {
  const scanned = scanText(text);
  const hits = new Automaton(says.map((say) => readPattern(say, {}))).find(
    scanned,
    readSlots(scanned, WORDS),
  );
  return settle(hits).map(({ from, to }) =>
    text.slice(scanned.tokens[from]?.start ?? 0, scanned.tokens[to - 1]?.end ?? 0),
  );
}

describe('Automaton', () => {
  it.each([
    ['on sale', 'Now ON SALE!', ['ON SALE']],
    ['on sale', 'on a sale', []],
    ['on sale', 'come on. Sale today', []],
    ['giveaway*', 'Giveaways and a #giveawayalert', ['Giveaways', 'giveawayalert']],
    ['*rabatt', 'Neukundenrabatt, Rabatt, rabattiert', ['Neukundenrabatt', 'Rabatt']],
    ['(*angebot|sale) nur', 'Dieses Sonderangebot nur heute', ['Sonderangebot nur']],
    ['giveaway', '#GiveAway time', ['GiveAway']],
    ['free', 'it is freeeee', ['freeeee']],
    [
      '<percent> off',
      'get 20 % off, 15 percent off, 5-10% off',
      ['20 % off', '15 percent off', '5-10% off', '10% off'],
    ],
    ['save <money>', 'save £5, save 20 euros, save $1,000', ['save £5', 'save 20 euros', 'save $1,000']],
    ['on <date>', 'on 4 May 2026, on May 5th, on Sat', ['on 4 May 2026', 'on May 5th', 'on Sat']],
    ['at <time>', 'at 5pm, at 10:30, at noon', ['at 5pm', 'at 10:30']],
    ['<score>', 'we got 4.5/5 and 9 out of 10', ['4.5/5', '9 out of 10']],
    ['code <code>', 'code BREW20 or code brew', ['code BREW20']],
    ['<hashtag> <url>', '#BlackFriday https://a.example.com', ['BlackFriday https://a.example.com']],
    ['thanks <mention>', 'thanks @leo!', ['thanks @leo']],
    ['^ shop', 'Shop now. We shop. 🛍 Shop!', ['Shop', 'Shop']],
    ['new .. menu', 'our new and very long menu; new and not at all long menu', ['new and very long menu']],
    ['新商品', '本日、新商品が出ました', ['新商品']],
  ])('%s in %j', (say, text, expected) => {
    expect(found([say], text)).toEqual(expected);
  });
});

describe('settleOverlap', () => {
  const reasons = (['discount', 'discount', 'purchase'] as const).map((aspect) => ({ aspect, strength: 1 }));
  const says = ['up to <percent> off', '<percent> off', 'off now'];
  const settle =
    (policy: 'longest' | 'leftmost' | 'all') =>
    (hits: Hit[]): Hit[] =>
      settleOverlap(hits, reasons, policy);

  it.each([
    ['longest', ['up to 20% off', 'off now']],
    ['leftmost', ['up to 20% off', 'off now']],
    ['all', ['up to 20% off', '20% off', 'off now']],
  ] as const)('%s', (policy, expected) => {
    expect(found(says, 'up to 20% off now', settle(policy))).toEqual(expected);
  });
});
