import { describe, expect, it } from 'vitest';
import { createClassifier } from './classifier.ts';
import { explain, type Explanation } from './explain.ts';
import { EN } from '../reasons/keywords/en.ts';

const classifier = createClassifier();

function explained(text: string): Explanation {
  const reading = classifier.read({ id: '1', text, lang: 'en' });
  if (reading === undefined) throw new Error('not readable');
  return explain(reading);
}

describe('explain', () => {
  it('adds up to the scores that the classifier gives', () => {
    const text = 'Get 20% off every kettle till Sunday, code BREW20. Thank you for ten years!';
    const { scores } = classifier.classify({ id: '1', text, lang: 'en' });
    for (const { reason, score, evidence, before } of explained(text).reasons) {
      const logOdds = evidence.reduce((sum, { weight }) => sum + weight, before);
      expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(score, 6);
      expect(scores[reason]).toBe(score);
    }
  });

  it('lets general information give way to the likeliest of the other reasons, by its share', () => {
    const { reasons } = explained('Get 20% off every kettle till Sunday, code BREW20');
    const [likeliest] = reasons.filter(({ reason }) => reason !== 'general-info');
    const fallback = reasons.find(({ reason }) => reason === 'general-info');
    const also = fallback?.evidence.filter(({ entry }) => entry.startsWith('also: '));
    expect(also).toEqual([expect.objectContaining({ entry: `also: ${likeliest?.reason ?? ''}` })]);
    expect(also?.[0]?.weight).toBeCloseTo(EN.learned.whenAlso * (likeliest?.score ?? 0), 6);
  });

  it('says what was tagged and what was not, highest score first', () => {
    const { reasons } = explained('Get 20% off every kettle till Sunday, code BREW20');
    expect(reasons[0]).toMatchObject({ reason: 'discount', outcome: 'tagged' });
    expect(reasons).toHaveLength(12);
    for (const { outcome, score, tagAt } of reasons) expect(outcome === 'tagged').toBe(score >= tagAt);
  });

  it('names a keyword that a negation blocks', () => {
    const { blocked } = explained('There is no discount code this year');
    expect(blocked).toContainEqual(expect.objectContaining({ aspect: 'discount', by: 'negated' }));
  });

  it('names a keyword that a longer one takes the place of', () => {
    const { blocked } = explained('Up to 20% off in every shop');
    expect(blocked).toContainEqual(expect.objectContaining({ aspect: 'discount', by: 'overlap' }));
  });

  it('has the cues that the classifier gives', () => {
    const text = 'Tag a friend! I burnt the buns.';
    const { cues } = classifier.classify({ id: '1', text, lang: 'en' });
    expect(cues).toHaveLength(2);
    expect(explained(text).cues).toEqual(cues);
  });
});
