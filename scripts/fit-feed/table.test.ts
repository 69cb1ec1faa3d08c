// Pages here are invented.
import { describe, expect, it } from 'vitest';
import type { TruthPage } from '../eval-gather/truth.ts';
import type { PageTally, Tally } from './read-with-settings.ts';
import { drawSettings, PRESENT, PRIOR } from './settings.ts';
import { asTsv, heldOut, heldOutLines, NEGATIVE, tableOf } from './table.ts';

const SETTINGS = [PRESENT, PRIOR, ...drawSettings(1, 1)];
const ALL: Tally = { found: 4, missed: 0, wrong: 0 };
const NONE: Tally = { found: 0, missed: 4, wrong: 0 };
const NOISE: Tally = { found: 0, missed: 0, wrong: 2 };
const QUIET: Tally = { found: 0, missed: 0, wrong: 0 };

function page(platform: string, ...tallies: readonly Tally[]): PageTally {
  const truth: TruthPage = { file: '', path: '', url: '', name: '', platform, posts: [], optional: [] };
  return { page: truth, tallies };
}

describe('tableOf', () => {
  it('takes F1 over all posts of a platform, and of negative pages the share without a post', () => {
    const { rows, platforms } = tableOf(SETTINGS, [
      page('forum', ALL, ALL, NONE),
      page('forum', ALL, NONE, NONE),
      page(NEGATIVE, QUIET, NOISE, QUIET),
      page(NEGATIVE, QUIET, QUIET, QUIET),
    ]);
    expect(platforms).toEqual(['forum']);
    expect(rows.map(({ scores }) => scores.get('forum'))).toEqual([1, 2 / 3, 0]);
    expect(rows.map(({ scores }) => scores.get(NEGATIVE))).toEqual([1, 0.5, 1]);
  });

  it('takes a page without posts that is read as such for right', () => {
    const { rows } = tableOf(SETTINGS, [page('forum', QUIET, NOISE, QUIET)]);
    expect(rows.map(({ scores }) => scores.get('forum'))).toEqual([1, 0, 1]);
  });
});

describe('heldOut', () => {
  // The drawn setting reads everything but the blog; the middle of the ranges everything but the negative pages.
  const table = tableOf(SETTINGS, [
    page('blog', ALL, ALL, NONE),
    page('forum', ALL, NONE, ALL),
    page('gallery', ALL, NONE, ALL),
    page('shelf', ALL, NONE, ALL),
    page('wall', ALL, NONE, ALL),
    page(NEGATIVE, QUIET, NOISE, QUIET),
  ]);

  it('never lets the present setting take part', () => {
    const results = heldOut(table);
    expect(results.map(({ platform, f1 }) => [platform, f1])).toEqual([
      ['blog', 0],
      ['forum', 1],
      ['gallery', 1],
      ['shelf', 1],
      ['wall', 1],
    ]);
    expect(results.some(({ setting }) => setting === PRESENT)).toBe(false);
  });

  it('prints a line a platform with the mean below', () => {
    const lines = heldOutLines(table);
    expect(lines).toHaveLength(7);
    expect(lines[1]).toMatch(/^blog +0\.000 +1\.000 +0\.000 {2}drawn 1$/);
    expect(lines[6]).toMatch(/^mean +0\.800 +1\.000 +0\.800$/);
  });
});

describe('asTsv', () => {
  it('has a line a setting, with its scores and constants', () => {
    const [head = '', ...lines] = asTsv(tableOf(SETTINGS, [page('forum', ALL, ALL, NONE)])).split('\n');
    expect(lines).toHaveLength(SETTINGS.length);
    expect(head.split('\t').slice(0, 4)).toEqual(['setting', 'mean', 'forum', NEGATIVE]);
    expect(lines[2]?.split('\t').slice(0, 3)).toEqual(['drawn 1', '0.0000', '0.0000']);
  });
});
