import { describe, expect, it } from 'vitest';
import type { SitePack } from '../../model/site-pack.ts';
import { packFileOf, readPackFile } from './read-pack-file.ts';
import { SAMPLE_OPTIONS } from './sample-packs.ts';

const [, pack] = SAMPLE_OPTIONS.list.packs as [SitePack, SitePack];
const isSelector = (selector: string) => !selector.endsWith('[');
const read = (packs: readonly unknown[]) =>
  readPackFile(JSON.stringify({ format: 'feedgap-site-packs', version: 1, packs }), isSelector);
const problemsOf = (text: string) => readPackFile(text, isSelector).problems;

describe('an exported file', () => {
  it('gives the packs that were written into it, with or without a byte order mark', () => {
    const packs = SAMPLE_OPTIONS.list.packs;
    expect(readPackFile(packFileOf(packs), isSelector)).toEqual({ packs, problems: [] });
    expect(readPackFile(`\uFEFF${packFileOf(packs)}`, isSelector).packs).toHaveLength(2);
  });
});

describe('a file that is none', () => {
  it('is told apart by what is wrong with it', () => {
    expect(problemsOf('')).toEqual([{ kind: 'no-json' }]);
    expect(problemsOf('{"format": "feedgap-site-pa')).toEqual([{ kind: 'no-json' }]);
    for (const other of ['null', '[]', '{"format":"other","version":1,"packs":[]}', '{"packs":{}}'])
      expect(problemsOf(other)).toEqual([{ kind: 'no-pack-file' }]);
    expect(problemsOf('{"format":"feedgap-site-packs","version":2,"packs":[]}')).toEqual([
      { kind: 'newer-version' },
    ]);
    expect(problemsOf('{"format":"feedgap-site-packs","version":1,"packs":[]}')).toEqual([
      { kind: 'no-packs' },
    ]);
    expect(problemsOf(' '.repeat(4_000_001))).toEqual([{ kind: 'too-large' }]);
  });
});

describe('a pack that is none', () => {
  it('is named by its place, and the others are taken', () => {
    const { packs, problems } = read([
      { ...pack, host: 'Not a host' },
      pack,
      { ...pack, host: 'fell.example', fields: { ...pack.fields, text: ['p{}'] } },
      { ...pack, host: 'moor.example', containers: ['article['] },
      pack,
      null,
    ]);
    expect(packs).toEqual([pack]);
    expect(problems).toEqual([
      { kind: 'bad-part', at: 1, where: 'host', host: 'Not a host' },
      { kind: 'bad-part', at: 3, where: 'fields.text.0', host: 'fell.example' },
      { kind: 'bad-selector', at: 4, selector: 'article[', host: 'moor.example' },
      { kind: 'twice', at: 5, host: 'pier.example' },
      { kind: 'bad-part', at: 6, where: '', host: null },
    ]);
  });

  it('cannot bring in anything but what a pack has', () => {
    const { packs } = read([{ ...pack, script: 'alert(1)', fields: { ...pack.fields, code: ['x'] } }]);
    expect(packs).toEqual([pack]);
  });
});
