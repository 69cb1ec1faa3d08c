/** `npm run fuzz`: the property tests again and again, each round with a seed of its own, until one fails or the time is over. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { SEED_VARIABLE } from '../tests/fast-check.ts';
import { ROOT } from './paths.ts';

const USAGE = `Usage: npm run fuzz -- [--minutes 10] [--seed NUMBER]

Runs every property test, round after round, with a new seed for each; --seed runs one round with that seed.
The first round that fails is shown whole, with its seed, and ends the run.`;

function main(): number {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0) || (values.seed !== undefined && !Number.isInteger(Number(values.seed)))) {
    console.error(USAGE);
    return 2;
  }
  const until = Date.now() + minutes * 60_000;
  let rounds = 0;
  do {
    const seed = values.seed ?? String(randomInt(2 ** 31));
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['vitest', 'related', '--run', 'tests/fast-check.ts'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, [SEED_VARIABLE]: seed },
      },
    );
    rounds += 1;
    if (status !== 0) {
      console.error(stdout + stderr);
      console.error(`Round ${rounds} failed. Once more: npm run fuzz -- --seed ${seed}`);
      return 1;
    }
  } while (values.seed === undefined && Date.now() < until);
  console.log(`${rounds} ${rounds === 1 ? 'round' : 'rounds'} of all property tests: none failed.`);
  return 0;
}

process.exitCode = main();
