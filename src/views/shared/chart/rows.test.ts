import { describe, expect, it } from 'vitest';
import en from '../../../../public/_locales/en/messages.json';
import { RESULT_REPORT, shortReport } from '../../popup/sample-audits.ts';
import { makeSay } from '../say.ts';
import { chartRows, groupRows, surveyRows } from './rows.ts';
import { scaleFor } from './scale.ts';

const say = makeSay(en, 'en-GB');

describe('the groups of the chart', () => {
  it('go by what can be claimed, the widest shortfall first', () => {
    const groups = groupRows(chartRows(RESULT_REPORT, 'share'));
    expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['below', 4],
      ['unclear', 5],
      ['above', 3],
    ]);
    expect(groups[0]?.rows.map(({ reason }) => reason)).toEqual(['discount', 'reviews', 'opinion', 'ideas']);
  });

  it('are other groups by rank', () => {
    const [below] = groupRows(chartRows(RESULT_REPORT, 'rank'));
    expect(below?.rows.map(({ reason }) => reason)).toEqual(['discount', 'reviews', 'purchase']);
  });

  it('set apart what the survey did not ask', () => {
    const reasons = RESULT_REPORT.reasons.map((figures) =>
      figures.reason === 'event'
        ? { ...figures, consumers: null, shareGap: null, shareClaim: null }
        : figures,
    );
    const groups = groupRows(chartRows({ ...RESULT_REPORT, reasons }, 'share'));
    expect(groups.at(-1)).toMatchObject({ kind: 'not-asked', rows: [{ reason: 'event', consumers: null }] });
  });

  it('are one while there is no mix, the most wanted reason first and no figure of the brand', () => {
    const groups = groupRows(surveyRows(shortReport(14)));
    expect(groups.map(({ kind }) => kind)).toEqual(['surveys']);
    expect(groups[0]?.rows[0]).toMatchObject({ reason: 'discount', brand: null, gap: null });
  });
});

describe('the scale', () => {
  it('holds every mark, and puts the unit on the last tick', () => {
    const rows = chartRows(RESULT_REPORT, 'share');
    const scale = scaleFor(rows, 'share', say);
    expect(scale.at(0)).toBe(0);
    expect(Math.max(...rows.map(({ brand }) => scale.at(brand?.high ?? 0)))).toBeLessThanOrEqual(100);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['0', '10', '20', '30%']);
  });

  it('runs from the last rank to the first', () => {
    const scale = scaleFor(chartRows(RESULT_REPORT, 'rank'), 'rank', say);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['12', '6', '1']);
    expect(scale.at(1)).toBeGreaterThan(scale.at(12));
  });
});
