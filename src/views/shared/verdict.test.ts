import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import type { Verdict } from '../../model/audit-report.ts';
import { RESULT_REPORT, reportWith } from '../popup/sample-audits.ts';
import { makeSay } from './say.ts';
import { unsureSentence, verdictSentence } from './verdict.ts';

const say = makeSay(en, 'en-GB');
const posts = (counted: number) => ({ posts: { ...RESULT_REPORT.posts, counted } });

const CASES: readonly [Verdict, string, string | undefined, Parameters<typeof reportWith>[1]?][] = [
  [
    { kind: 'closer-to-executives' },
    'Norrbeck’s feed is closer to what executives believe than to what consumers want.',
    'The difference between the two is clear (2 to 7 points).',
  ],
  [
    { kind: 'closer-to-consumers' },
    'Norrbeck’s feed is closer to what consumers want than to what executives believe.',
    'The difference between the two is clear (2 to 7 points).',
  ],
  [
    { kind: 'undecided', posts: 96 },
    'Norrbeck’s feed is about as close to consumers’ wishes as to executives’ beliefs.',
    '96 posts cannot tell the two apart.',
  ],
  [
    { kind: 'one-hole', reason: 'reviews' },
    'Norrbeck gives most of what consumers want, but hardly any reviews.',
    'That gap is clear (4 to 9 points).',
  ],
  [
    { kind: 'first-signs', reason: 'new-products', claim: 'above' },
    'So far Norrbeck seems to post more product news than consumers ask for.',
    '31 posts; 6 other gaps are clear, the rest is too close to call.',
    posts(31),
  ],
  [
    { kind: 'first-signs', reason: 'discount', claim: 'below' },
    'So far Norrbeck seems to fall short of what consumers ask for in discounts.',
    '31 posts; 6 other gaps are clear, the rest is too close to call.',
    posts(31),
  ],
  [{ kind: 'too-few', posts: 6, needed: 20 }, 'Six posts are too few to tell.', undefined],
  [{ kind: 'too-few', posts: 1, needed: 20 }, 'One post is too few to tell.', undefined],
  [{ kind: 'too-few', posts: 14, needed: 20 }, '14 posts are too few to tell.', undefined],
  [{ kind: 'empty' }, 'None of the 103 posts read here could be counted.', undefined],
  [
    { kind: 'untagged', posts: 96, untagged: 52 },
    'In 52 of 96 posts no reason was found, so this mix may mislead.',
    undefined,
  ],
];

describe('the verdict', () => {
  it.each(CASES)('%o', (verdict, sentence, unsure, changes = {}) => {
    const report = reportWith(verdict, changes);
    expect(verdictSentence(report, say)).toBe(sentence);
    expect(unsureSentence(report, say)).toBe(unsure);
  });

  it.each(CASES)('needs no name: %o', (verdict, _sentence, _unsure, changes = {}) => {
    const sentence = verdictSentence(reportWith(verdict, { ...changes, brand: null }), say);
    expect(sentence).toMatch(/^[A-Z0-9].+\.$/);
    expect(sentence).not.toContain('Norrbeck');
  });
});

it('calls the rest too close only where it is', () => {
  const reasons = RESULT_REPORT.reasons.map((figures) =>
    figures.reason === 'discount' ? figures : { ...figures, shareClaim: 'unclear' as const },
  );
  const verdict = { kind: 'first-signs', reason: 'discount', claim: 'below' } as const;
  const report = reportWith(verdict, { ...posts(31), reasons });
  expect(unsureSentence(report, say)).toBe('31 posts; the rest is too close to call.');
});

it('cuts a name that would bury the sentence', () => {
  const brand = { name: 'Tea '.repeat(30), handle: null, url: null };
  const sentence = verdictSentence(reportWith({ kind: 'closer-to-consumers' }, { brand }), say);
  expect(sentence).toContain('Tea…’s feed is closer');
  expect(sentence.length).toBeLessThan(140);
});

describe('the verdict by a survey that asked no executives', () => {
  const match = { ...RESULT_REPORT.match, executives: null, difference: null };
  const undecided = { kind: 'undecided', posts: 96 } as const;

  it('names where the feed and the survey part most', () => {
    const report = reportWith(undecided, { match });
    expect(verdictSentence(report, say)).toBe('Norrbeck’s feed and this survey part most on product news.');
    expect(unsureSentence(report, say)).toBeUndefined();
  });

  it('claims no gap that is unclear', () => {
    const reasons = RESULT_REPORT.reasons.map((figures) => ({ ...figures, shareClaim: 'unclear' as const }));
    const report = reportWith(undecided, { match, reasons });
    expect(verdictSentence(report, say)).toBe(
      'Norrbeck’s feed and this survey do not clearly part on anything.',
    );
    expect(unsureSentence(report, say)).toBe('With 96 posts, every gap is too close to call.');
  });
});
