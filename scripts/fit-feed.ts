/**
 * `npm run fit:feed -- <folders of saved pages>`: tries many settings of the feed detector's constants
 * (`src/gather/feed/feed-constants.ts`) on every page and says which is best, and what constants chosen without a
 * platform read on it. It changes nothing: a better setting is copied by hand, with its reason.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build/build.ts';
import { findTruthPages } from './eval-gather/truth.ts';
import { chooseSetting, meanOf } from './fit-feed/choose-setting.ts';
import { measureSettings } from './fit-feed/measure-settings.ts';
import { PRESENT } from './fit-feed/settings.ts';
import { asTsv, heldOutLines, NEGATIVE } from './fit-feed/table.ts';
import { ROOT } from './paths.ts';

const USAGE = `Usage: npm run -s fit:feed -- ../shared/pages ../shared/frontends

Opens each saved page that has a .truth.json once in real Chromium and reads it with the feed detector alone, with the
present constants, with the middle of their ranges (scripts/fit-feed/ranges.ts) and with settings drawn from these. Writes
the table of F1 per setting and platform to out/fit-feed.tsv and prints

- the best setting on all pages. The present one is kept unless the best is better by more than one standard error.
- leave one platform out: for each platform what the setting reads that is best on the others, without the present one,
  which was made with sight of all pages. In doubt (one standard error) they choose the middle of the ranges.

Fitted are numbers only. The rules that they stand in, the words and the marks that these look for, and the ranges, were
made by hand with sight of these pages, so that even this is no reading of a site never seen.
  --only   only pages whose path contains the text`;

/** The best ones are printed; all are in the table. */
const SHOWN = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
});

const absent = positionals.filter((folder) => !existsSync(folder));
if (values.help || positionals.length === 0 || absent.length > 0) {
  console.error(absent.length > 0 ? `There is no folder ${absent.join(', ')}.\n\n${USAGE}` : USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  await ensureBuilt();
  const pages = findTruthPages(positionals).filter((page) => page.file.includes(values.only));
  let read = 0;
  const table = await measureSettings(pages, ({ page }) => {
    console.error(`${++read} of ${pages.length}  ${page.platform}/${page.name}`);
  });
  const file = join(ROOT, 'out', 'fit-feed.tsv');
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(file, asTsv(table) + '\n');

  console.log(`${table.rows.length} settings on ${pages.length} pages, table in ${file}\n`);
  const means = table.rows
    .map(
      ({ setting, scores }) => [meanOf(scores, table.platforms), scores.get(NEGATIVE) ?? 0, setting] as const,
    )
    .sort((a, b) => b[0] - a[0]);
  console.log('mean F1 over platforms, share of negative pages without a post');
  for (const [n, [f1, negative, { name }]] of means.entries()) {
    const isTold = n < SHOWN || name === PRESENT.name || n === means.length - 1 || n === means.length >> 1;
    if (isTold)
      console.log(`${String(n + 1).padStart(4)}. ${name.padEnd(14)}${f1.toFixed(4)}  ${negative.toFixed(2)}`);
  }
  const { setting } = chooseSetting(table.rows, [...table.platforms, NEGATIVE]);
  console.log(`\nchosen on all pages: ${setting.name}`);
  if (setting !== PRESENT) console.log(JSON.stringify(setting.constants, null, 2));
  console.log(`\n${heldOutLines(table).join('\n')}`);
}
