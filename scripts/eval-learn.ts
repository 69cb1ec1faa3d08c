import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findTruthPages } from './eval-gather/truth.ts';
import { precisionRecall, scorePage } from './eval-gather/score.ts';
import { learnPages, type LearntPage } from './eval-learn/learn-pages.ts';

const USAGE = `Usage: npm run -s eval:learn -- [--inside] [--errors] [--json] [--only TEXT] ../shared/pages ../shared/frontends

Learns to read each saved page from one of its true posts (the first, the middle and the last one by turns), reads the
rest with that alone, without adapters, detector or safety net, and prints F1 per page and the mean over pages with at
least three posts.
  --inside  point at the first words of the example and not at its box
  --errors  print the pack, and each post that was missed or wrong
  --only    only pages whose path contains the text`;

/** On fewer there is next to nothing to learn from. */
const FEWEST_POSTS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    inside: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

const absent = positionals.filter((folder) => !existsSync(folder));
if (values.help || positionals.length === 0 || absent.length > 0) {
  console.error(absent.length > 0 ? `There is no folder ${absent.join(', ')}.\n\n${USAGE}` : USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const pages = findTruthPages(positionals).filter(
    ({ platform, posts, file }) =>
      platform !== 'negative' && posts.length >= FEWEST_POSTS && file.includes(values.only),
  );
  const learnt: LearntPage[] = [];
  for await (const result of learnPages(pages, values.inside)) {
    learnt.push(result);
    if (!values.json) print(result);
  }
  const means = learnt.map(meanF1);
  const mean = means.reduce((sum, f1) => sum + f1, 0) / means.length;
  if (values.json) console.log(JSON.stringify(summaryOf(learnt, mean), null, 2));
  else console.log(`\nmean F1 over ${means.length} pages: ${mean.toFixed(3)}`);
}

function meanF1({ examples }: LearntPage): number {
  return examples.length === 0 ? 0 : examples.reduce((sum, { f1 }) => sum + f1, 0) / examples.length;
}

function summaryOf(learnt: readonly LearntPage[], mean: number) {
  const pages = learnt.map((result) => ({
    page: `${result.page.platform}/${result.page.name}`,
    posts: result.page.posts.length,
    f1: meanF1(result),
    examples: result.examples.map(({ f1, problem }) => ({ f1, problem })),
  }));
  return { meanF1: mean, pages };
}

function print(result: LearntPage): void {
  const { page, examples, error } = result;
  const each = examples.map(({ f1, problem }) => problem ?? f1.toFixed(2)).join('  ');
  console.log(
    `${page.platform}/${page.name}`.slice(0, 50).padEnd(52) +
      String(page.posts.length).padStart(4) +
      meanF1(result).toFixed(2).padStart(7) +
      `   ${error ?? each}`,
  );
  if (!values.errors) return;
  for (const { example, pack, posts } of examples) {
    const score = scorePage(page, posts);
    const { precision, recall } = precisionRecall(score.found, score.missed.length, score.false.length);
    console.log(`  from post ${example + 1}: P ${precision.toFixed(2)} R ${recall.toFixed(2)}`);
    for (const selector of pack?.containers ?? []) console.log(`    posts   ${selector}`);
    for (const selector of pack?.fields.text ?? []) console.log(`    text    ${selector}`);
    for (const post of score.missed) console.log(`    missed  ${JSON.stringify(post.text.slice(0, 100))}`);
    for (const post of score.false) console.log(`    false   ${JSON.stringify(post.text.slice(0, 100))}`);
  }
}
