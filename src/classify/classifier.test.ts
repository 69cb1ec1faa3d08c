import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_EXAMPLES } from '../reasons/examples/en.ts';
import { EN } from '../reasons/keywords/en.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier();

function tag(text: string, lang: string | null = 'en'): ReturnType<typeof classifier.classify> {
  return classifier.classify({ id: '1', text, lang });
}

function reasonsOf(text: string): string[] {
  return tag(text).reasons.map(({ reason }) => reason);
}

/** Half a second when nothing else runs; the limit is for a busy machine, and still far below what a square would cost. */
const LONGEST_MS = 8000;

describe('classify', () => {
  it('keeps what it is given and says what it saw', () => {
    const time = '2026-05-04T10:00:00.000Z';
    const post = {
      id: 'a',
      text: '20% off kettles, code BREW20',
      lang: 'en-GB',
      kind: 'pinned',
      time,
      cutOff: true,
    } as const;
    expect(classifier.classify(post)).toMatchObject({
      id: 'a',
      lang: 'en',
      readable: true,
      kind: 'pinned',
      time,
      cutOff: true,
      primary: 'discount',
    });
  });

  it('sorts reasons by score, and every tag has evidence that speaks for it', () => {
    for (const text of REASON_IDS.flatMap((reason) => [...EN_EXAMPLES.examples[reason].posts])) {
      const { reasons } = tag(text);
      expect(reasons.map(({ score }) => score)).toEqual(
        reasons.map(({ score }) => score).sort((a, b) => b - a),
      );
      for (const { score, evidence } of reasons) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(evidence.some(({ weight }) => weight > 0)).toBe(true);
      }
    }
  });

  it('underlines exactly what stands in the text, under emoji, styled letters and hashtags', () => {
    const posts = REASON_IDS.flatMap((reason) => [...EN_EXAMPLES.examples[reason].posts]);
    const noise = fc.constantFrom(
      '👩🏽‍🍳',
      '𝟐𝟎% 𝗼𝗳𝗳',
      '#BlackFridayDeals',
      'cafe\u0301',
      '\u202Bbidi\u202C',
      'freeeee',
      '\n\n',
      'z\u0336a\u0336',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, fc.constantFrom(...posts)), { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, text: shown } of tag(text).reasons.flatMap(({ evidence }) => evidence)) {
          expect(end).toBeGreaterThan(start);
          expect(shown).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(tag(text, null).id).toBe('1');
      }),
    );
  });

  it.each([
    ['Get 25% off', 'No discount today, and no coupon either'],
    ['Enter our giveaway for a chance to win', 'This is not a giveaway, there is no prize'],
  ])('%s counts; %s does not', (said, denied) => {
    expect(tag(said).reasons.length).toBeGreaterThan(0);
    expect(reasonsOf(denied)).not.toContain(tag(said).primary);
  });

  it('knows phrases with a negator that deny nothing', () => {
    expect(reasonsOf("Don't miss 25% off everything")).toContain('discount');
  });

  it('reads styled letters, hashtags and drawn-out words as what they say', () => {
    expect(reasonsOf('𝟐𝟓% 𝗼𝗳𝗳 𝗲𝘃𝗲𝗿𝘆𝘁𝗵𝗶𝗻𝗴')).toContain('discount');
    expect(reasonsOf('#GiveawayAlert enter to win a helmet')).toContain('event');
    expect(reasonsOf('Giveawayyyyy! Enter to win')).toContain('event');
  });

  it.each([
    ['Salted or plain? Vote below! Both are 20% off this week', 'opinion'],
    ['Join our webinar on Thursday at 3pm. Introducing our new oven', 'event'],
    ['Happy Tuesday', null],
  ])('%s is first of all %s', (text, primary) => {
    expect(tag(text).primary).toBe(primary);
  });
});

describe('what is not readable', () => {
  it.each([
    ['', null, null],
    ['   \n', 'en', null],
    ['https://example.com', 'en', null],
    ['Jesteśmy tu dla was i nie tylko w tym roku, ale już na zawsze', null, 'pl'],
    [
      'Nasze nowe menu jest już dla was, ale nie tylko na ten weekend, bo jak się nie ma, to się jest',
      'en',
      'pl',
    ],
    ['今天推出全新商品', 'en', 'zh'],
    ['Сегодня новая скидка', null, 'ru'],
    ['Sleva na vše', 'cs', 'cs'],
  ])('%j with lang %s is %s, without reasons', (text, lang, expected) => {
    expect(tag(text, lang)).toMatchObject({ readable: false, lang: expected, reasons: [], primary: null });
  });

  it.each([
    ['Get 20% off the kettle with your code', 'de'],
    ['20% off', 'en-US'],
    ['This is the best that we have for you', 'und'],
  ])('%j with lang %s is English', (text, lang) => {
    expect(tag(text, lang)).toMatchObject({ readable: true, lang: 'en' });
  });
});

describe('long posts', () => {
  it.each([
    ['words', 'Get 20% off all kettles at our new store, join us today! '],
    ['one word', 'a'],
    ['hyphens', 'a-'],
    ['dots', 'a.'],
    ['digits', '1.'],
    ['question marks', 'what? '],
    ['no sentence end', 'new '],
    ['hashtags', '#BlackFriday'],
    ['mentions', '@a '],
    ['quotation marks', '" “'],
    ['prices', '£5 was £9 '],
    ['emoji', '👩🏽‍🍳'],
    ['lines', '- a\n'],
  ])('200,000 characters of %s are read in time', (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
    const start = performance.now();
    tag(text);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  });
});

describe('lexiconVersion', () => {
  it('is the same for the same data and another one for other data', () => {
    expect(createClassifier(LANGUAGES).lexiconVersion).toBe(classifier.lexiconVersion);
    const changed = { ...EN, prior: { ...EN.prior, discount: -9 } };
    expect(createClassifier([changed]).lexiconVersion).not.toBe(classifier.lexiconVersion);
  });
});
