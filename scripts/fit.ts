/**
 * `npm run fit -- <labelled posts>`: learns the weights of the English features from the posts of seen brands and writes
 * them to `src/reasons/keywords/en/learned.ts`. Deterministic: the same posts and keywords give the same file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { EN_EXAMPLES } from '../src/reasons/examples/en.ts';
import { EN } from '../src/reasons/keywords/en.ts';
import type { LearnedWeights } from '../src/reasons/keywords/keywords.ts';
import { partOf } from './eval-classify/brand-split.ts';
import { readGold } from './eval-classify/gold.ts';
import { learn, tabulate } from './fit/learn.ts';

const TARGET = fileURLToPath(new URL('../src/reasons/keywords/en/learned.ts', import.meta.url));

/** The weights as source: one feature a line, in file order, so that a change reads well in review. */
function sourceOf({ prior, tagAt, whenAlso, weights }: LearnedWeights, posts: number): string {
  const lines = Object.entries(weights).map(
    ([name, own]) => `    ${JSON.stringify(name)}: ${JSON.stringify(own)},`,
  );
  return [
    "import type { LearnedWeights } from '../keywords.ts';",
    '',
    '/**',
    ` * Written by \`npm run fit\` from ${posts} labelled posts of the seen brands: do not edit. Log-odds that each feature adds`,
    ' * to each reason; what is not listed adds nothing.',
    ' */',
    'export const EN_LEARNED = {',
    `  prior: ${JSON.stringify(prior)},`,
    `  tagAt: ${JSON.stringify(tagAt)},`,
    `  whenAlso: ${JSON.stringify(whenAlso)},`,
    '  weights: {',
    ...lines,
    '  },',
    '} as const satisfies LearnedWeights;',
    '',
  ].join('\n');
}

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('Usage: npm run fit -- <labelled posts.ndjson>');
    return 1;
  }
  try {
    const seen = readGold(file).filter(({ brand }) => partOf(brand) === 'seen');
    const table = tabulate(seen, EN, EN_EXAMPLES);
    const learned = learn(
      table,
      table.posts.map((_, index) => index),
      EN.prior,
    );
    const style = await resolveConfig(TARGET);
    writeFileSync(
      TARGET,
      await format(sourceOf(learned, table.posts.length), { ...style, filepath: TARGET }),
    );
    console.log(
      `${table.posts.length} posts, ${table.features.length} features; weights written to ${TARGET}`,
    );
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main(process.argv[2]);
