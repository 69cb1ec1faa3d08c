import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { samplePage } from '../../scripts/sample/page.ts';
import { Post } from '../../src/model/post.ts';

describe('npm run read', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'feedgap-read-'));
    writeFileSync(join(folder, 'larkmoor.html'), samplePage());
    writeFileSync(join(folder, 'empty.html'), '<p>Nothing.</p>');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function read(...args: string[]) {
    const result = spawnSync('node', ['scripts/run.mjs', 'read', ...args], { cwd: ROOT, encoding: 'utf8' });
    const lines = result.stdout.split('\n').filter((line) => line !== '');
    return { ...result, posts: lines.map((line) => JSON.parse(line) as Post & { file?: string }) };
  }

  it('prints one post a line and a summary on stderr', () => {
    const { posts, stderr, status } = read(
      '--url',
      'https://campfire.example/larkmoor',
      join(folder, 'larkmoor.html'),
    );
    expect(status).toBe(0);
    expect(posts.length).toBeGreaterThanOrEqual(13);
    for (const post of posts) Post.parse(post);
    expect(stderr).toMatch(/\d+ posts, missed: .*cut-off.*, read by feed, brand Larkmoor/);
  });

  it('reads the pages of a manifest in one browser, reports bad lines and files, and goes on', () => {
    const manifest = join(folder, 'list.ndjson');
    const lines = [
      { file: 'empty.html', url: 'https://campfire.example/nobody' },
      { file: 'absent.html', url: 'https://campfire.example/absent' },
      { file: 'larkmoor.html', url: 'https://campfire.example/larkmoor' },
    ].map((line) => JSON.stringify(line));
    writeFileSync(manifest, [lines[0], '{"file": 7}', 'no json', ...lines.slice(1)].join('\n'));
    const { posts, stderr, status } = read('--manifest', manifest);
    expect(status).toBe(1);
    expect(new Set(posts.map(({ file }) => file))).toEqual(new Set(['larkmoor.html']));
    expect(stderr).toContain('line 2:');
    expect(stderr).toContain('line 3:');
    expect(stderr).toMatch(/absent\.html: could not be read/);
    expect(stderr).toMatch(/empty\.html: 0 posts/);
  });

  it('says how it is used', () => {
    expect(read().status).toBe(1);
    expect(read('--help')).toMatchObject({ status: 0 });
  });
});
