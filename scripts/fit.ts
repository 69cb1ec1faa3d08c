/**
 * `npm run fit -- <labelled posts> [--lang xx]`: learns the weights of each language's features from labelled posts and
 * from the invented ones in `scripts/fit/invented-posts`, and writes them to `src/reasons/keywords/<lang>/learned.ts`.
 * Deterministic: the same posts and keywords give the same files.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES } from '../src/reasons/keywords/index.ts';
import type { KeywordFile } from '../src/reasons/keywords/keywords.ts';
import { readGold } from './eval-classify/gold.ts';
import { tabulate } from './fit/feature-table.ts';
import { learn } from './fit/learn.ts';
import { sourceOf } from './fit/source-of.ts';
import { type TrainingPost, trainingPostOf, trainingSet } from './fit/training-posts.ts';

async function fitLanguage(file: KeywordFile, real: readonly TrainingPost[]): Promise<void> {
  const started = performance.now();
  const table = tabulate(trainingSet(file.lang, real), file);
  const learned = learn(
    table,
    table.posts.map((_, index) => index),
    file,
  );
  const target = fileURLToPath(new URL(`../src/reasons/keywords/${file.lang}/learned.ts`, import.meta.url));
  const invented = table.posts.filter((post) => post.invented).length;
  const names = table.features.map(({ name }) => name);
  const source = sourceOf(file.lang, learned, names, { real: table.posts.length - invented, invented });
  writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${file.lang}: ${String(table.posts.length - invented)} real and ${String(invented)} invented posts, ` +
      `${String(Object.keys(learned.terms).length)} terms kept, ${seconds} s, written to ${target}`,
  );
}

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--lang');
  const only = at < 0 ? undefined : args[at + 1];
  const [file] = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  const languages = LANGUAGES.filter(({ lang }) => only === undefined || lang === only);
  if (file === undefined || languages.length === 0) {
    console.error('Usage: npm run fit -- <labelled posts.ndjson> [--lang xx]');
    return 1;
  }
  try {
    const real = readGold(file).map(trainingPostOf);
    for (const language of languages) await fitLanguage(language, real);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
