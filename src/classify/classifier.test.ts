import { describe, expect, it } from 'vitest';
import { EN } from '../reasons/keywords/en.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier();

function tag(text: string, lang: string | null = 'en'): ReturnType<typeof classifier.classify> {
  return classifier.classify({ id: '1', text, lang });
}

function reasonsOf(text: string): string[] {
  return tag(text).reasons.map(({ reason }) => reason);
}

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

describe('lexiconVersion', () => {
  it('is the same for the same data and another one for other data', () => {
    expect(createClassifier(LANGUAGES).lexiconVersion).toBe(classifier.lexiconVersion);
    const changed = { ...EN, prior: { ...EN.prior, discount: -9 } };
    expect(createClassifier([changed]).lexiconVersion).not.toBe(classifier.lexiconVersion);
  });
});
