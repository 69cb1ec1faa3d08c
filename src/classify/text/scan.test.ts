import { describe, expect, it } from 'vitest';
import fc from '../../../tests/fast-check.ts';
import { scanText } from './scan.ts';

function wordsOf(text: string): string[] {
  return scanText(text).tokens.map((token) => token.text);
}

describe('scanText', () => {
  it.each([
    ['20% off', ['20', '%', 'off']],
    ['20％オフ', ['20', '%', 'オ', 'フ']],
    ['£1,000.50 or €5', ['£', '1,000.50', 'or', '€', '5']],
    ["We're sure, don't wait", ['we', "'re", 'sure', "don't", 'wait']],
    ['It’s', ['it', "'s"]],
    ["L’offre d'été, jusqu'à demain", ['l', 'offre', 'd', 'ete', 'jusqu', 'a', 'demain']],
    ["c'mon, s'mores, the t's", ['c', "'mon", 's', "'mores", 'the', 't', "'s"]],
    ['𝗯𝗼𝗹𝗱 ｗｉｄｅ 🅱🅾🆇 ꜱᴀʟᴇ', ['bold', 'wide', 'box', 'sale']],
    ['naïve café', ['naive', 'cafe']],
    ['Großer Spaß auf wien.at', ['grosser', 'spass', 'auf', 'wien.at']],
    ['#BlackFridayDeals', ['black', 'friday', 'deals']],
    ['#HRTech2026 #sale', ['hr', 'tech', '2026', 'sale']],
    ['pre-order', ['pre', 'order']],
    ['5pm 10:30', ['5', 'pm', '10:30']],
    ['see www.acme.example.com/shop.', ['see', 'www.acme.example.com/shop']],
    ['mugs po.st/Mugs, linktr.ee/x', ['mugs', 'po.st/mugs', 'linktr.ee/x']],
    ['e.g. mugs and/or tea', ['e', 'g', 'mugs', 'and', 'or', 'tea']],
    ['mail a.b@example.com', ['mail', 'a.b@example.com']],
    ['@acme hi', ['@acme', 'hi']],
    ['Q&amp;A', ['q', '&', 'a']],
    ['👍🏽 👩‍🍳 ❤️', ['👍', '👩‍🍳', '❤']],
    ['sa\u00ADle s\u200Bale', ['sale', 'sale']],
    ['新商品', ['新', '商', '品']],
    ['「スーパー」・市、', ['ス', 'ー', 'パ', 'ー', '市']],
    ['', []],
    ['… – !', []],
  ])('%j is read as %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('ends sentences at marks and lines, not inside numbers and addresses', () => {
    expect(scanText('One. Two! Really?! v1.2 of acme.com\nfour').sentences.map(({ end }) => end)).toEqual([
      '.',
      '!',
      '?',
      '',
      '',
    ]);
  });

  it('reads Japanese marks', () => {
    const { sentences, quotations } = scanText('本日です。「おいしい」と評判！');
    expect(sentences.map(({ end }) => end)).toEqual(['.', '!']);
    expect(quotations).toEqual([{ start: 5, end: 11 }]);
  });

  it('keeps a day and its month in one sentence', () => {
    const sentencesOf = (text: string): number => scanText(text).sentences.length;
    expect(sentencesOf('Am 12. Mai, vom 26. bis 28.1., vom 10.-16. August und Sa, 4.5., ab 18 Uhr')).toBe(1);
    expect(sentencesOf('Top 12. Maintenance is over. We won 3. And 2')).toBe(4);
  });

  it('finds quotations with their marks, and lines that begin with a bullet', () => {
    expect(scanText('“So good”, she said').quotations).toEqual([{ start: 0, end: 9 }]);
    expect(scanText('Menu:\n- soup\n• bread\ntea').bullets).toHaveLength(2);
  });

  it('keeps spans inside the text, in order, and free of overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '#BlackFriday',
        '𝗳𝗿𝗲𝗲',
        '👩🏽‍🍳',
        '20%',
        "don't",
        '\u200D',
        'https://a.example.com/x',
        '@me',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const token of scanText(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
