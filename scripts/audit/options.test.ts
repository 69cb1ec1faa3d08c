import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('tells what is asked', () => {
  expect(readOptions([])).toEqual({ do: 'audit', table: false, brand: undefined, filter: undefined });
  expect(readOptions(['--table', '--brand', 'Acme', '--kind', 'own', '--kind', 'pinned'])).toEqual({
    do: 'audit',
    table: true,
    brand: 'Acme',
    filter: { kinds: ['own', 'pinned'] },
  });
  expect(readOptions(['--merge', 'a.json', 'b.json'])).toEqual({
    do: 'merge',
    table: false,
    files: ['a.json', 'b.json'],
  });
  expect(readOptions(['--compare', 'a.json', 'b.json', '--as', 'brands'])).toMatchObject({
    do: 'compare',
    kind: 'brands',
  });
  expect(readOptions(['-h', '--last', 'x'])).toEqual({ do: 'help' });
});

it.each([
  [['--tabel'], '--tabel'],
  [['posts.ndjson'], 'write < posts.ndjson'],
  [['--last', 'x'], '--last x is no number'],
  [['--merge', '--compare', 'a', 'b'], 'not both'],
  [['--merge'], 'Which reports'],
  [['--compare', 'a.json'], 'two reports or more'],
  [['--compare', 'a', 'b', '--as', 'rivals'], '--as rivals: there are windows, brands, platforms.'],
  [['--as', 'brands'], 'goes with --compare'],
  [['--merge', 'a', 'b', '--from', '2026-01-01'], '--from is for posts: the reports to merge'],
])('%o is refused in words', (args, problem) => {
  expect(readOptions(args)).toEqual({ wrong: expect.stringContaining(problem) as string });
});
