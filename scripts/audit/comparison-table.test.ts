import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { DEFAULT_BENCHMARKS } from '../../src/audit/benchmarks/index.ts';
import { compareReports } from '../../src/audit/compare/compare.ts';
import { drawFeed } from '../../src/audit/drawn-feed.ts';
import { makeRandom } from '../../src/audit/random.ts';
import { comparisonTable } from './comparison-table.ts';

const FEW_DEALS = [1, 1, 1, 10, 5, 15, 3, 22, 24, 9, 1, 8].map((tags) => tags / 100);
const DEALS = [21, 1, 1, 8, 4, 10, 3, 18, 20, 8, 1, 5].map((tags) => tags / 100);
const report = (name: string, mix: number[], posts: number) =>
  audit(
    drawFeed(mix, posts, makeRandom(posts)).map((post) => ({ ...post, opening: `Words of ${name}` })),
    {
      brand: { name, handle: null, url: null },
      platform: 'x',
      missed: {},
      ...DEFAULT_BENCHMARKS,
      lexicon: 'test',
      resamples: 50,
    },
  );
const own = report('Norrbeck', FEW_DEALS, 300);
const rival = report('Fell', DEALS, 310);

describe('the table of a comparison', () => {
  const comparison = compareReports([own, rival, report('Tarn', DEALS, 12)]);
  const table = comparisonTable(comparison);

  it('has the figures of the comparison', () => {
    for (const { shares } of comparison.reasons)
      for (const share of shares) if (share) expect(table).toContain(`${(share.value * 100).toFixed(1)}% (`);
    const discount = comparison.pairs[0]?.reasons[0]?.difference.value ?? 0;
    expect(table).toMatch(new RegExp(`Discount +\\+${(discount * 100).toFixed(1)} `));
  });

  it('prints a difference only where it is clear', () => {
    const clear = comparison.pairs[0]?.reasons.filter(({ claim }) => claim !== 'unclear') ?? [];
    expect(clear.length).toBeGreaterThan(0);
    expect(table.match(/ to [+−]/g)).toHaveLength(
      clear.length + Number(comparison.pairs[0]?.match?.claim !== 'unclear'),
    );
    expect(comparisonTable(compareReports([own, report('Norrbeck', FEW_DEALS, 301)]))).toContain(
      '2 against 1: no clear difference.',
    );
  });

  it('names what is withheld, and why', () => {
    expect(table).toContain('3 is not compared with 1: fewer than 20 counted posts.');
    expect(table).toContain('3 has no say in it: fewer than 20 counted posts.');
    const nothing = comparisonTable(compareReports([report('Fell', DEALS, 3), report('Tarn', DEALS, 2)]));
    expect(nothing).not.toContain('%');
    expect(nothing).not.toContain('NaN');
  });

  it('has an example of a rival beside the own one', () => {
    expect(table).toContain('own: Words of Norrbeck');
    expect(table).toMatch(/(Fell|Tarn): Words of (Fell|Tarn)/);
  });
});
