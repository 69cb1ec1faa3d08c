import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build/build.ts';
import { scorePage } from './eval-gather/score.ts';
import { findTruthPages } from './eval-gather/truth.ts';
import { mutantsOf, type Mutant } from './eval-robust/mutants.ts';
import { MUTATIONS } from './eval-robust/mutations.ts';
import { isSilentLoss, saidBy } from './eval-robust/silent.ts';
import { f1Of, summaryOf, type MutantScore } from './eval-robust/summary.ts';
import { DIST } from './paths.ts';
import { readPages } from './read/read-pages.ts';

const NAMES = MUTATIONS.map(({ name }) => name);
const USAGE = `Usage: npm run -s eval:robust -- [--json] [--pages] [--only TEXT] [--mutation NAME] ../shared/pages ../shared/frontends

Changes every saved page that has a .truth.json as its site might overnight, reads the mutants in real Chromium with the
adapters and their safety net, and prints F1 per platform and mutation, the median over mutants, and silent losses: pages
that lost more than half of their posts and say nothing of it.
  --pages      print each mutant
  --only       only pages whose path contains the text
  --mutation   only one of ${NAMES.join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    mutation: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

const absent = positionals.filter((folder) => !existsSync(folder));
const unknown = values.mutation !== '' && !NAMES.some((name) => name === values.mutation);
if (values.help || positionals.length === 0 || absent.length > 0 || unknown) {
  if (absent.length > 0) console.error(`There is no folder ${absent.join(', ')}.\n`);
  if (unknown) console.error(`There is no mutation ${values.mutation}.\n`);
  console.error(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  await ensureBuilt();
  const pages = findTruthPages(positionals).filter(
    (page) => page.platform !== 'negative' && page.path.includes(values.only),
  );
  const scores: MutantScore[] = [];
  for await (const result of readPages(mutantsOf(pages, values.mutation), {
    adapters: true,
    dist: DIST.chrome,
  })) {
    const mutant = result.page as Mutant;
    if ('error' in result) console.error(`${mutant.file} (${mutant.mutation}): ${result.error}`);
    scores.push(scoreOf(mutant, 'error' in result ? undefined : result.reading));
  }
  if (values.json) console.log(JSON.stringify({ ...summaryOf(scores), scores }, null, 2));
  else print(scores);
}

function scoreOf(mutant: Mutant, reading: Parameters<typeof saidBy>[0] | undefined): MutantScore {
  const score = scorePage(mutant, reading?.posts ?? []);
  const said = reading === undefined ? 'error' : saidBy(reading);
  return {
    page: `${mutant.platform}/${mutant.name}`,
    platform: mutant.platform,
    mutation: mutant.mutation,
    reader: reading === undefined ? 'error' : (reading.reader ?? 'none'),
    expected: mutant.posts.length,
    found: score.found,
    wrong: score.false.length,
    said,
    silent: isSilentLoss(mutant.posts.length, score.found, said),
  };
}

function print(scores: readonly MutantScore[]): void {
  const summary = summaryOf(scores);
  if (values.pages) for (const score of scores) console.log(line(score));
  console.log(`\nF1            ${NAMES.map((name) => name.padStart(9)).join('')}`);
  for (const [name, row] of [...Object.entries(summary.platforms), ['all posts', summary.f1] as const]) {
    console.log(name.padEnd(14) + NAMES.map((mutation) => figure(row[mutation]).padStart(9)).join(''));
  }
  console.log(
    `\n${summary.mutants} mutants: median F1 ${figure(summary.medianF1)}, mean ${figure(summary.meanF1)}`,
  );
  console.log(`silent losses: ${summary.silent.length}`);
  for (const score of summary.silent) console.log(line(score));
  if (summary.worse.length > 0) console.log('\nread clearly worse than the page as it was:');
  for (const { score, before } of summary.worse) console.log(`${line(score)}  before ${figure(before)}`);
}

function line(score: MutantScore): string {
  const counts = `${score.found} of ${score.expected}, ${score.wrong} wrong`;
  return (
    `  ${score.page.slice(0, 46).padEnd(48)}${score.mutation.padEnd(10)}${score.reader.padEnd(10)}` +
    `${counts.padEnd(22)}F1 ${figure(f1Of([score]))}  says ${score.said}`
  );
}

function figure(number: number | undefined): string {
  return number === undefined ? '–' : number.toFixed(2);
}
