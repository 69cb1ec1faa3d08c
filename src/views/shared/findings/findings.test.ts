import { describe, expect, it } from 'vitest';
import en from '../../../../public/_locales/en/messages.json';
import type { AuditReport } from '../../../model/audit-report.ts';
import { RESULT_REPORT } from '../../popup/sample-audits.ts';
import { makeSay } from '../say.ts';
import { FINDINGS, findingTexts, findingTitle, type FindingId } from './findings.ts';

const say = makeSay(en, 'en-GB');
const sentences = (id: FindingId, changes: Partial<AuditReport> = {}) =>
  FINDINGS[id]({ ...RESULT_REPORT, ...changes }, say);

describe('further findings', () => {
  it('have a title each, and none is empty', () => {
    const texts = findingTexts(RESULT_REPORT, say);
    expect(texts.map(({ id }) => findingTitle(id, say)).every((title) => title !== '')).toBe(true);
    expect(texts.every((text) => text.sentences.every((sentence) => sentence !== ''))).toBe(true);
    expect(texts.map(({ id }) => id)).toEqual(['value', 'evenness', 'ranks', 'habits', 'expectations']);
  });

  it('claim a lean only where the report does', () => {
    const claimed = (claim: AuditReport['value']['claim']) =>
      sentences('value', { value: { ...RESULT_REPORT.value, claim } }).at(-1);
    expect(claimed('below')).toBe('The feed clearly leans more to closeness than consumers’ wishes do.');
    expect(claimed('above')).toContain('clearly leans more to what is of use');
    expect(claimed('unclear')).toContain('too close to call');
    expect(sentences('value', { value: { ...RESULT_REPORT.value, feed: null } })).toEqual([]);
  });

  it('call evenness clear only where the interval leaves out the consumers’', () => {
    const at = (low: number, high: number) =>
      sentences('evenness', {
        evenness: { ...RESULT_REPORT.evenness, feed: { value: (low + high) / 2, low, high } },
      }).at(-1);
    expect(at(0.84, 0.92)).toContain('clearly concentrates');
    expect(at(0.93, 0.99)).toContain('too close to call');
    expect(at(0.99, 1)).toContain('more evenly');
  });

  it('say what would be found otherwise, and what stays is not said', () => {
    expect(
      sentences('other-countings', {
        otherCountings: [
          {
            counting: 'with-replies',
            posts: 12,
            findings: [
              { kind: 'verdict', verdict: { kind: 'closer-to-consumers' } },
              { kind: 'gap', reason: 'service', usual: 'below', other: 'unclear' },
            ],
          },
        ],
      }),
    ).toEqual([
      'With the 12 replies counted, this would be found instead:',
      'Norrbeck’s feed is closer to what consumers want than to what executives believe.',
      'Customer service: too close to call.',
    ]);
    expect(sentences('other-countings')).toEqual([]);
  });

  it('name what the fewest more posts would settle', () => {
    const reasons = RESULT_REPORT.reasons.map((figures, i) => ({
      ...figures,
      morePosts: i < 5 ? 50 - i : null,
    }));
    expect(sentences('settling', { reasons })).toEqual([
      'About 46 more posts like these would settle “Exclusive info”.',
      'About 47 more posts like these would settle “General info”.',
      'About 48 more posts like these would settle “Reviews, rankings”.',
    ]);
  });

  it('plan ten posts without a promise', () => {
    const gap = { value: -0.09, low: -0.1, high: -0.05 };
    const [next, less, promise] = sentences('plan', {
      plan: {
        slots: [
          { reason: 'discount', posts: 6, gap, examples: [] },
          { reason: 'reviews', posts: 4, gap, examples: [] },
        ],
        less: [{ reason: 'community', gap }],
      },
    });
    expect(next).toBe('Of the next ten posts: 6 × discounts and 4 × reviews.');
    expect(less).toContain('community posts');
    expect(promise).toContain('Nobody can promise');
  });

  it('compare reactions only where the ranges are apart, and warn', () => {
    const median = (value: number, low: number, high: number) => ({
      posts: 30,
      median: value,
      interval: { low, high },
    });
    const engagement = (low: number): AuditReport['engagement'] => [
      {
        platform: 'x',
        metric: 'likes',
        all: median(50, 40, 60),
        reasons: [{ reason: 'discount', with: median(20, 10, 30), without: median(60, low, 80) }],
      },
    ];
    const apart = sentences('engagement', { engagement: engagement(45) });
    expect(apart).toHaveLength(2);
    expect(apart[0]).toContain('20 likes or more (10–30)');
    expect(apart[1]).toContain('clicked rather than liked');
    expect(sentences('engagement', { engagement: engagement(25) })).toEqual([]);
  });
});
