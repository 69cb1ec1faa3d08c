import { describe, expect, it } from 'vitest';
import type { PostKind } from '../../model/post.ts';
import { EN } from '../../reasons/keywords/en.ts';
import type { Shape } from '../../reasons/keywords/keywords.ts';
import { readSlots } from '../slots/slots.ts';
import { languageWords } from '../slots/words.ts';
import { scanText } from '../text/scan.ts';
import { DETECTORS } from './features.ts';

const WORDS = languageWords(EN);

/** The places that show the shape, as written in the text. */
function shown(shape: Shape, text: string, kind: PostKind = 'own'): string[] {
  const scanned = scanText(text);
  const scene = { ...scanned, slots: readSlots(scanned, WORDS), words: WORDS, kind };
  return DETECTORS[shape](scene).map(({ start, end }) => text.slice(start, end));
}

describe('shapes', () => {
  it.each<[Shape, string, string[]]>([
    ['question', 'Tea? No.', ['Tea']],
    ['question-to-reader', 'Which one? Is it late? Is it yours?', ['Which one', 'Is it yours']],
    ['question-opening', 'Cold feet? Our socks help.', ['Cold feet']],
    ['imperative-opening', '👉 Join us. We join. Shop now', ['Join', 'Shop']],
    ['call-to-link', 'Read on: https://a.example.com', ['Read on: https://a.example.com']],
    ['second-person', "You and your tea, you're fine", ['You', 'your', 'you']],
    ['mention-first', '@kim thanks @leo', ['@kim']],
    ['mention-first', 'thanks @leo', []],
    ['handle-credit', 'So nice 📷 @leo and @kim', ['📷 @leo']],
    ['handle-credit', 'Foto: @leo', ['Foto: @leo']],
    ['handle-credit', 'A talk by @leo', []],
    ['handle-credit', 'Tea time\nby @leo', ['by @leo']],
    ['handle-credit', 'Lovely! 📷: leo_in_town and 📷 later', ['📷: leo']],
    ['closing-question', 'New tea. Which one is yours? #tea https://a.example.com', ['Which one is yours']],
    ['closing-question', 'Which one is yours? Ours is mint.', []],
    ['first-person-plural', 'Born in the US. Join us, and WITH US', ['us', 'US']],
    ['first-person-plural', 'COME AND SEE US!', ['US']],
    ['we-to-you', 'Do you know the US? You and us', ['You and us']],
    ['we-to-you', 'We see you. You win! Our tea is hot', ['We see you']],
    ['introduction', 'Meet Ana Lopes, our baker, and Green Tea, Leeds', ['Ana Lopes']],
    ['price', 'Kettle £18.50, revenue $20 million, bike €1,200', ['£18.50', '€1,200']],
    ['price', 'R$ 49,90 e R$ 20 milhões, R$ 3 mil', ['R$ 49,90']],
    ['price', '1,980円と¥12,000と2億円、$24.990', ['1,980円', '¥12,000', '$24.990']],
    ['price-cut', '通常1,980円→980円', ['1,980円→980円']],
    ['price-cut', 'was £12, now £9', ['£12, now £9']],
    ['price-cut', '£12 and £9', []],
    ['price-cut', 'from £1.84 to £1.54', ['£1.84 to £1.54']],
    ['price-cut', 'from £9 to £12, from $900 to $1,200', []],
    ['price', '9,90 €, 1,2 Millionen €, 3 Mrd. €', ['9,90 €']],
    ['price-cut', 'jetzt 9,90 € statt 14,90 €', ['9,90 € statt 14,90 €']],
    [
      'shop-link',
      'https://acme.com/warenkorb https://acme.com/produkte/kanne',
      ['https://acme.com/warenkorb', 'https://acme.com/produkte/kanne'],
    ],
    ['percentage', '20% or 5 percent', ['20%', '5 percent']],
    ['promo-code', 'use code BREW20 today', ['code BREW20']],
    ['promo-code', 'a dress code applies', []],
    ['date', 'Sat 10:00 or 4 May', ['Sat', '10:00', '4 May']],
    ['link', 'see acme.com', ['acme.com']],
    ['shop-link', 'https://acme.com/shop/kettle https://acme.com/blog', ['https://acme.com/shop/kettle']],
    [
      'shop-link',
      'acme.com/find-a-store or acme.com/StoreLocator or acme.com/shopping-tips',
      ['acme.com/find-a-store', 'acme.com/StoreLocator'],
    ],
    [
      'quote-credit',
      '"The quietest fan that we have tested" - Home Monthly',
      ['"The quietest fan that we have tested" - Home Monthly'],
    ],
    ['quotation', 'The film "Tea" is out', []],
    ['hashtag-campaign', '#ShareYourTea #tea', ['#ShareYourTea']],
    ['choice-list', 'Tea or coffee?', ['Tea or coffee']],
    ['choice-list', 'Thé ou café ? Où êtes-vous ?', ['Thé ou café']],
    ['date', 'Join us 4/28, 28/4/26 or 12/31', ['4/28', '28/4/26', '12/31']],
    ['date', 'Open 24/7, 4.5 stars, 1/2 cup, version 2.1', []],
    ['date', 'till 4.5.2026', ['4.5.2026']],
    ['date', 'à 18h30', ['18h30']],
    ['date', 'om 18u30', ['18u30']],
    ['date', '3月5日と2026年4月1日、5日間、土曜日、本日', ['3月5日', '2026年4月1日', '土曜日', '本日']],
    ['hashtag-campaign', '#春の新商品 #大人ネイル #ネイル', ['#春の新商品', '#大人ネイル']],
    ['short', '本日も元気に営業中です', ['本日も元気に営業中です']],
    ['price-cut', '9 € au lieu de 12 €', ['9 € au lieu de 12 €']],
    ['list', '- a\n- b\n- c', ['a', 'b', 'c']],
    ['number-fact', 'All 14 of us since 4 May, £5', ['14']],
    ['short', 'Happy Tuesday', ['Happy Tuesday']],
    ['greeting', 'Happy Tuesday', ['Happy']],
    ['no-sentence', '#tea #coffee', ['tea #coffee']],
    ['reply', 'thanks', []],
    ['exclamation', 'Open now! Come in. Hooray!', ['Open now', 'Hooray']],
    ['caption', 'Tuesday mood 😎 #tea #teatime', ['Tuesday mood 😎 #tea #teatime']],
    ['caption', 'We now roast in Leeds as well', []],
    ['stacked-marks', 'Tea?! Yes!! Now!', ['?!', '!!']],
    ['ellipsis', 'Soon they will… and then... A cut text …', ['…', '...']],
    ['colon', 'Our ovens: hot. Open 10:30, https://a.example.com', [':']],
    ['abstract-words', 'Our commitment: safety and the protection of forests', ['commitment', 'protection']],
    ['abstract-words', 'Protección y Gemeinschaft', ['Protección', 'Gemeinschaft']],
    ['abstract-words', 'The city has one option: dance', []],
    ['middling-words', 'We now roast all of our coffee beans in Leeds', []],
    [
      'middling-words',
      'Bakers across Leeds learn about sourdough this year',
      ['Bakers across Leeds learn about sourdough this year'],
    ],
    ['headline', 'Fern Reports Third Quarter Results. It was fine.', ['Fern Reports Third Quarter Results']],
    ['headline', 'FERN REPORTS THIRD QUARTER RESULTS', []],
    ['long-words', 'It is so good to be by the sea', []],
    [
      'long-words',
      'Regulators published requirements concerning recyclable packaging materials yesterday',
      ['Regulators published requirements concerning recyclable packaging materials yesterday'],
    ],
  ])('%s in %j', (shape, text, places) => {
    expect(shown(shape, text)).toEqual(places);
  });

  it('reply is what the platform says it is', () => {
    expect(shown('reply', 'thanks a lot', 'reply')).toEqual(['thanks']);
  });

  it('signature is the name of who answers, at the end of a reply', () => {
    expect(shown('signature', '@kim On our way ^KT', 'reply')).toEqual(['^KT']);
    expect(shown('signature', '@kim We have sent it - Sam https://a.example.com', 'reply')).toEqual([
      ' - Sam',
    ]);
    expect(shown('signature', '@kim We have sent it ^KT')).toEqual([]);
    expect(shown('signature', '@kim A well-known Sam', 'reply')).toEqual([]);
  });

  it('short-reply is a reply of a few words', () => {
    expect(shown('short-reply', '@kim thanks a lot', 'reply')).toEqual(['@kim thanks a lot']);
    expect(shown('short-reply', '@kim thanks a lot')).toEqual([]);
    expect(shown('short-reply', `@kim ${'sorry '.repeat(13)}`, 'reply')).toEqual([]);
  });

  it.each(Object.keys(DETECTORS) as Shape[])('%s finds nothing in an empty text', (shape) => {
    expect(shown(shape, '')).toEqual([]);
  });
});
