import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ensureBuilt } from './build/build.ts';
import { lookAtPage, type PageLook } from './eval-gather/look-at-page.ts';
import { FIELDS, precisionRecall, scorePage, type Score } from './eval-gather/score.ts';
import { findTruthPages, type TruthPage } from './eval-gather/truth.ts';
import { measureSettings } from './fit-feed/measure-settings.ts';
import { heldOut, heldOutLines, type Table } from './fit-feed/table.ts';
import { DIST } from './paths.ts';
import { readPages, type SavedPage } from './read/read-pages.ts';

const USAGE = `Usage: npm run -s eval:gather -- [--generic] [--errors] [--json] [--only TEXT] ../shared/pages ../shared/frontends

Reads every saved page that has a .truth.json in real Chromium and prints precision, recall and F1 of the posts, per page,
per platform and in total, with the share of matched posts whose text is exact and whose fields are right. Pages of a
folder "negative" must give no post.

Counts (likes, comments, shares) are scored one by one, where the page has them: whether it shows one beside the post is
told by a look of its own at the page's words and labels, not by the readers. Right is the count itself or, where the page
has it only rounded ("1.3K"), what it shows; a number that a reading has is scored in any case, and one that the page shows
and the reading lacks is wrong. The strict share is that of posts which have every count of the truth to the last digit.
  --generic   all adapters off; and leave one platform out: what the feed detector reads on each platform with constants
              that were chosen on the others (see fit:feed), which reads every page with many settings: a minute more
  --errors    print each post that was missed or wrong, and each field
  --only      only pages whose path contains the text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generic: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

interface PageScore {
  readonly page: TruthPage;
  readonly score: Score;
  readonly reader: string;
}

const absent = positionals.filter((folder) => !existsSync(folder));
if (values.help || positionals.length === 0 || absent.length > 0) {
  console.error(absent.length > 0 ? `There is no folder ${absent.join(', ')}.\n\n${USAGE}` : USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  await ensureBuilt();
  const pages = findTruthPages(positionals).filter((page) => page.file.includes(values.only));
  const scores = await scoreAll(pages);
  const table = values.generic && values.only === '' ? await measureSettings(pages) : undefined;
  if (values.json) {
    const leftOut = table && Object.fromEntries(heldOut(table).map(({ platform, f1 }) => [platform, f1]));
    console.log(JSON.stringify({ ...summaryOf(scores), leftOut }, null, 2));
  } else {
    print(scores);
    if (values.generic) printLeftOut(table);
  }
}

/** What the detector reads on a platform whose pages its constants were not fitted on. */
function printLeftOut(table: Table | undefined): void {
  if (table === undefined) console.log('\nleave one platform out: only over all pages, without --only');
  else console.log(`\n${heldOutLines(table).join('\n')}`);
  console.log(
    'The rules that the constants stand in, and the words they look for, were made by hand with sight of these pages: ' +
      'what the detector reads on sites never seen may be worse than this.',
  );
}

async function scoreAll(pages: readonly TruthPage[]): Promise<PageScore[]> {
  const scores: PageScore[] = [];
  const looks = new Map<SavedPage, PageLook>();
  const whileOpen = async (page: Page, saved: SavedPage) => void looks.set(saved, await lookAtPage(page));
  for await (const result of readPages(pages, {
    adapters: !values.generic,
    dist: DIST.chrome,
    whileOpen,
  })) {
    const page = result.page as TruthPage;
    const posts = 'error' in result ? [] : result.reading.posts;
    if ('error' in result) console.error(`${page.file}: ${result.error}`);
    scores.push({
      page,
      score: scorePage(page, posts, looks.get(page)),
      reader: 'error' in result ? 'error' : (result.reading.reader ?? 'none'),
    });
  }
  return scores;
}

function totals(scores: readonly PageScore[]) {
  const sum = (count: (score: Score) => number) =>
    scores.reduce((total, { score }) => total + count(score), 0);
  const found = sum((score) => score.found);
  const rates = precisionRecall(
    found,
    sum((score) => score.missed.length),
    sum((score) => score.false.length),
  );
  const fields = FIELDS.map((field) => {
    const known = sum((score) => score.fields[field].known);
    return [field, known === 0 ? null : sum((score) => score.fields[field].right) / known] as const;
  });
  return {
    pages: scores.length,
    ...rates,
    exactText: found === 0 ? null : sum((s) => s.exact) / found,
    ...Object.fromEntries(fields),
    countsScored: sum((s) => s.fields.counts.known),
    countsRight: sum((s) => s.fields.counts.right),
    countsNotShown: sum((s) => s.counts.notShown),
    postsWithCounts: sum((s) => s.counts.posts.known),
    postsWithExactCounts: sum((s) => s.counts.posts.right),
  };
}

function summaryOf(scores: readonly PageScore[]) {
  const positive = scores.filter(({ page }) => page.platform !== 'negative');
  const negative = scores.filter(({ page }) => page.platform === 'negative');
  const platforms = [...new Set(positive.map(({ page }) => page.platform))].sort();
  const perPlatform = Object.fromEntries(
    platforms.map((name) => [name, totals(positive.filter(({ page }) => page.platform === name))]),
  );
  return {
    platforms: perPlatform,
    allPosts: totals(positive),
    meanF1OverPlatforms: Object.values(perPlatform).reduce((sum, { f1 }) => sum + f1, 0) / platforms.length,
    negativePages: negative.length,
    negativePagesWithoutPosts: negative.filter(({ score }) => score.false.length === 0).length,
  };
}

function print(scores: readonly PageScore[]): void {
  const summary = summaryOf(scores);
  console.log('page'.padEnd(52) + 'reader     truth found false     P     R    F1');
  for (const { page, score, reader } of scores) {
    const { precision, recall, f1 } = precisionRecall(score.found, score.missed.length, score.false.length);
    const counts = [page.posts.length, score.found, score.false.length]
      .map((count) => String(count).padStart(6))
      .join('');
    console.log(
      `${page.platform}/${page.name}`.slice(0, 50).padEnd(52) +
        reader.padEnd(10) +
        counts +
        columns([precision, recall, f1]),
    );
    if (values.errors) {
      for (const post of score.missed)
        console.log(`    missed  ${JSON.stringify(post.text.slice(0, 100))} ${post.permalink ?? ''}`);
      for (const post of score.false)
        console.log(`    false   ${JSON.stringify(post.text.slice(0, 100))} ${post.permalink ?? ''}`);
      for (const difference of score.differences) console.log(`    ${difference}`);
    }
  }
  console.log(
    '\nplatform          P     R    F1 exact ' +
      FIELDS.map((field) => field.slice(0, 6).padStart(6)).join(''),
  );
  for (const [name, total] of [
    ...Object.entries(summary.platforms),
    ['all posts', summary.allPosts] as const,
  ]) {
    const rest = total as unknown as Record<string, number | null>;
    console.log(
      name.padEnd(13) +
        columns([
          total.precision,
          total.recall,
          total.f1,
          total.exactText,
          ...FIELDS.map((field) => rest[field] ?? null),
        ]),
    );
  }
  console.log('\ncounts, one by one   scored right  not on the page   posts with all exact (strict)');
  for (const [name, total] of [
    ...Object.entries(summary.platforms),
    ['all posts', summary.allPosts] as const,
  ]) {
    if (total.postsWithCounts === 0) continue;
    const numbers = [total.countsScored, total.countsRight, total.countsNotShown];
    console.log(
      name.padEnd(20) +
        numbers.map((number, i) => String(number).padStart(i === 2 ? 16 : 7)).join('') +
        `${total.postsWithExactCounts} of ${total.postsWithCounts}`.padStart(20),
    );
  }
  console.log(`\nmean F1 over platforms: ${summary.meanF1OverPlatforms.toFixed(3)}`);
  console.log(
    `negative pages without a post: ${summary.negativePagesWithoutPosts} of ${summary.negativePages}`,
  );
}

function columns(numbers: readonly (number | null)[]): string {
  return numbers.map((number) => (number === null ? '–' : number.toFixed(2)).padStart(6)).join('');
}
