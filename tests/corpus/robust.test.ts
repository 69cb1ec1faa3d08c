import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, SHARED } from '../../scripts/paths.ts';

interface Summary {
  readonly mutants: number;
  readonly f1: Record<string, number>;
  readonly medianF1: number;
  readonly silent: readonly { readonly page: string; readonly mutation: string }[];
}

/** A handful of pages under every mutation, in real Chromium; `npm run eval:robust` has all of them. */
describe.skipIf(!existsSync(SHARED))('pages that their sites changed overnight', () => {
  let summary: Summary;

  beforeAll(() => {
    const args = ['scripts/run.mjs', 'eval-robust', '--json', '--only', 'profile', '../shared/pages'];
    summary = JSON.parse(spawnSync('node', args, { cwd: ROOT, encoding: 'utf8' }).stdout) as Summary;
  }, 300_000);

  it('are read about as well as before', () => {
    expect(summary.mutants).toBeGreaterThan(30);
    expect(summary.medianF1).toBeGreaterThanOrEqual(0.85);
  });

  it.each(['classes', 'data', 'ids', 'wrappers', 'roles', 'language'])(
    'bear the mutation of %s',
    (mutation) => {
      expect(summary.f1[mutation]).toBeGreaterThanOrEqual(0.85);
    },
  );

  it('never lose their posts in silence', () => {
    expect(summary.silent).toEqual([]);
  });
});
