// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { auditTable } from '../../scripts/audit-table.ts';
import { audit } from '../../src/audit/audit.ts';
import { DEFAULT_BENCHMARKS } from '../../src/audit/benchmarks/index.ts';
import { drawFeed } from '../../src/audit/drawn-feed.ts';
import { makeRandom } from '../../src/audit/random.ts';
import { AuditReport } from '../../src/model/audit-report.ts';
import { Result } from '../../src/views/popup/result.tsx';
import { findingTexts } from '../../src/views/shared/findings/findings.ts';
import { reasonName } from '../../src/views/shared/names.ts';
import { makeSay } from '../../src/views/shared/say.ts';

/** One feed, drawn; its report as JSON, through the file it would be written to; the popup and the table of that report. */
const MIX = [2, 8, 2, 18, 6, 22, 3, 5, 10, 17, 1, 14].map((tags) => tags / 108);
const feed = drawFeed(MIX, 120, makeRandom(4)).map((post, i) => ({
  ...post,
  platform: 'x',
  likes: (i * 37) % 211,
  cues: i % 7 === 0 ? [{ cue: 'signed' as const, start: 0, end: 5, text: '– Ana' }] : [],
  time: new Date(Date.UTC(2026, 9, 1 + (i % 30))).toISOString(),
}));
const context = {
  brand: null,
  platform: 'x',
  missed: {},
  ...DEFAULT_BENCHMARKS,
  lexicon: 'test',
  resamples: 300,
};
const report = AuditReport.parse(JSON.parse(JSON.stringify(audit(feed, context))));
const say = makeSay(en, 'en');
const table = auditTable(report);

function popup(): HTMLElement {
  void act(() => {
    render(<Result report={report} problem={null} say={say} />, document.body);
  });
  return document.body;
}
afterEach(() => {
  render(null, document.body);
});

const numbersIn = (text: string) =>
  [...text.replaceAll('−', '-').matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));

describe('one report', () => {
  it.each(report.reasons.map((figures) => [figures.reason, figures] as const))(
    '%s: the same share, interval, surveys and gap in popup, table and JSON',
    (reason, { share, consumers, executives, shareGap }) => {
      const name = reasonName(reason, say);
      const row = [...popup().querySelectorAll('tr.gap-row')].find(
        (each) => each.querySelector('th')?.textContent === name,
      );
      const [inFeed = '', wanted = '', believed = '', gap = ''] = [
        ...(row?.querySelectorAll('td') ?? []),
      ].map((cell) => cell.textContent);
      const rounded = (value: number | undefined) => Math.round((value ?? Number.NaN) * 1000) / 10;
      const [value, low, high] = [rounded(share?.value), rounded(share?.low), rounded(share?.high)];
      expect(numbersIn(inFeed)).toEqual([value, low, high]);
      expect(numbersIn(wanted)).toEqual([rounded(consumers?.share)]);
      expect(numbersIn(believed)).toEqual([rounded(executives?.share)]);
      expect(numbersIn(gap)).toEqual([Math.round((shareGap?.value ?? Number.NaN) * 100) + 0]);

      const line = table.split('\n').find((each) => each.startsWith(`  ${name} `)) ?? '';
      const figures = numbersIn(line.slice(20).replace('–', ' '));
      expect(figures.slice(2)).toEqual([
        value,
        low,
        high,
        rounded(consumers?.share),
        rounded(executives?.share),
        Math.round((shareGap?.value ?? Number.NaN) * 1000) / 10 + 0,
      ]);
    },
  );

  it('the same match figures', () => {
    const shown = [...popup().querySelectorAll('.match-number')].map((figure) => Number(figure.textContent));
    const figures = [report.match.consumers, report.match.executives].map((match) =>
      Math.round(match?.value ?? Number.NaN),
    );
    expect(shown).toEqual(figures);
    for (const figure of figures) expect(table).toContain(`${String(figure)} of 100 match`);
  });

  it('the same sentences of every further finding', () => {
    const text = popup().textContent;
    const sentences = findingTexts(report, say).flatMap((finding) => finding.sentences);
    expect(sentences.length).toBeGreaterThan(8);
    expect(sentences.filter((sentence) => !text.includes(sentence) || !table.includes(sentence))).toEqual([]);
  });
});
