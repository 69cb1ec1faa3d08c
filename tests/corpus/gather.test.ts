import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, SHARED } from '../../scripts/paths.ts';

interface Summary {
  readonly platforms: Record<string, { f1: number }>;
  readonly meanF1OverPlatforms: number;
  readonly negativePages: number;
  readonly negativePagesWithoutPosts: number;
}

/** The bars of reading, on real saved pages in real Chromium; `npm run eval:gather` prints the whole table. */
describe.skipIf(!existsSync(SHARED))('reading of real saved pages', () => {
  let summary: Summary;

  beforeAll(() => {
    const args = ['scripts/run.mjs', 'eval-gather', '--json', '../shared/pages', '../shared/frontends'];
    summary = JSON.parse(spawnSync('node', args, { cwd: ROOT, encoding: 'utf8' }).stdout) as Summary;
  });

  it.each(['x', 'facebook', 'instagram', 'linkedin'])('finds the posts of %s', (platform) => {
    expect(summary.platforms[platform]?.f1).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the posts of platforms without an adapter as well', () => {
    expect(summary.meanF1OverPlatforms).toBeGreaterThanOrEqual(0.7);
  });

  it('reads no post from pages that are no feed', () => {
    expect(summary.negativePages).toBeGreaterThan(0);
    expect(summary.negativePages - summary.negativePagesWithoutPosts).toBeLessThanOrEqual(2);
  });
});
