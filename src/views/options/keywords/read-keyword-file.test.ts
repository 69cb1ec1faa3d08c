import { describe, expect, it } from 'vitest';
import { keywordFileOf, readKeywordFile } from './read-keyword-file.ts';
import { SAMPLE_KEYWORDS } from './sample-keywords.ts';

const keywords = SAMPLE_KEYWORDS.list.keywords ?? [];
const [added, changed] = keywords;
const read = (entries: readonly unknown[]) =>
  readKeywordFile(JSON.stringify({ format: 'feedgap-keywords', version: 1, keywords: entries }));
const problemsOf = (text: string) => readKeywordFile(text).problems;

describe('an exported file', () => {
  it('gives the entries that were written into it, with or without a byte order mark', () => {
    const expected = keywords.map((keyword, index) => ({ at: index + 1, keyword }));
    for (const mark of ['', '\uFEFF'])
      expect(readKeywordFile(mark + keywordFileOf(keywords))).toEqual({ entries: expected, problems: [] });
  });
});

describe('a file that is none', () => {
  it('is told apart by what is wrong with it', () => {
    expect(problemsOf('')).toEqual([{ kind: 'no-json' }]);
    expect(problemsOf('{"format": "feedgap-keyw')).toEqual([{ kind: 'no-json' }]);
    for (const other of ['null', '[]', '{"format":"feedgap-site-packs","version":1,"packs":[]}'])
      expect(problemsOf(other)).toEqual([{ kind: 'no-keyword-file' }]);
    const file = '{"format":"feedgap-keywords","version":';
    expect(problemsOf(`${file}2,"keywords":[]}`)).toEqual([{ kind: 'newer-version' }]);
    expect(problemsOf(`${file}1,"keywords":[]}`)).toEqual([{ kind: 'no-keywords' }]);
    expect(problemsOf(' '.repeat(2_000_001))).toEqual([{ kind: 'too-large' }]);
  });
});

describe('an entry that is none', () => {
  it('is named by its place and words, and the others are taken', () => {
    const { entries, problems } = read([
      { ...added, weight: 99 },
      added,
      { ...changed, reason: 'bargains' },
      null,
      { ...added, say: 'w'.repeat(121) },
      { ...changed, id: added?.id },
      { ...added, id: 'n', weight: null },
    ]);
    expect(entries).toEqual([{ at: 2, keyword: added }]);
    expect(problems).toEqual([
      { kind: 'bad-part', at: 1, where: 'weight', what: 'tasting evening*' },
      { kind: 'bad-part', at: 3, where: 'reason', what: 'discount: <percent> off' },
      { kind: 'bad-part', at: 4, where: '', what: null },
      { kind: 'bad-part', at: 5, where: 'say', what: 'w'.repeat(60) },
      {
        kind: 'refused',
        at: 6,
        what: 'discount: <percent> off',
        problem: { kind: 'twice', part: '' },
      },
      { kind: 'bad-part', at: 7, where: 'weight', what: 'tasting evening*' },
    ]);
  });

  it('cannot bring in anything but what an entry has', () => {
    expect(read([{ ...added, script: 'alert(1)' }]).entries).toEqual([{ at: 1, keyword: added }]);
  });
});
