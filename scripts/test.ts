import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser/install.ts';
import { runSteps } from './check/run-steps.ts';
import { ROOT, SHARED } from './paths.ts';

/**
 * Every check there is: browsers first, then `npm run check`, then the tests. Words after `--` choose test files. The
 * last line counts both together; CI reads it.
 */
for (const browser of ['chromium', 'firefox'] as const) {
  try {
    ensureBrowser(browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
if (!existsSync(SHARED)) console.log('../shared is not here: the tests that measure on it are skipped.');

const steps = await runSteps();
const tests = await runTests(process.argv.slice(2));
const failed = steps.failed + tests.failed;
const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`;
console.log(`${steps.passed + tests.passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed === 0 ? 0 : 1;

async function runTests(
  filters: readonly string[],
): Promise<{ passed: number; failed: number; skipped: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'feedgap-test-'));
  const file = join(folder, 'result.json');
  const args = [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filters,
  ];
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin', args[0] ?? ''), args.slice(1), {
    cwd: ROOT,
    stdio: 'inherit',
  });
  try {
    const result = JSON.parse(await readFile(file, 'utf8')) as Record<string, number>;
    const failures = (result['numFailedTests'] ?? 0) + (result['numFailedTestSuites'] ?? 0);
    return {
      passed: result['numPassedTests'] ?? 0,
      // A file that does not even load fails no test; vitest's exit status still says so.
      failed: failures === 0 && status !== 0 ? 1 : (result['numFailedTests'] ?? 0) || failures,
      skipped: (result['numPendingTests'] ?? 0) + (result['numTodoTests'] ?? 0),
    };
  } catch {
    console.error('vitest left no result: see the lines above.');
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
