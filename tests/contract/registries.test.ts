import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { ADAPTERS } from '../../src/gather/adapters/index.ts';

const folder = join(ROOT, 'src/gather/adapters');

describe('the list of adapters', () => {
  const ids = ADAPTERS.map((adapter) => adapter.id);

  it('names every folder, sorted', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(ids).toEqual(folders.map((entry) => entry.name).sort());
  });

  it.each(ids)('%s has its selectors, its test and its fixtures', (id) => {
    const wanted = ['adapter.ts', 'selectors.ts', 'adapter.test.ts', 'fixtures'];
    expect(wanted.filter((name) => !existsSync(join(folder, id, name)))).toEqual([]);
  });

  it('gives no host to two adapters', () => {
    const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });
});
