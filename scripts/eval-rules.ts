/** `npm run eval:rules -- <labelled posts> [--lang xx] [--json]`: what each entry of the lexicon is worth. */
import { LANGUAGES } from '../src/reasons/keywords/index.ts';
import type { KeywordFile } from '../src/reasons/keywords/keywords.ts';
import { FOLDS } from './eval-classify/cross-validate.ts';
import { type GoldPost, readGold } from './eval-classify/gold.ts';
import { reportEntries } from './eval-rules/effects.ts';
import { printRules } from './eval-rules/print.ts';
import { tabulateRules } from './eval-rules/rule-table.ts';
import { judgeEntries } from './eval-rules/verdicts.ts';

const USAGE = `Usage: npm run -s eval:rules -- <posts.ndjson> [--lang xx] [--json]

For each keyword, shape and learned word: the posts where it fires, the share of them that is labelled with the reason
it speaks for (95 % interval), and what it adds: how much lower F1 of that reason would be, and how much higher log loss
(in nats, over all posts), if its weight were 0 and all else stayed. Weights are learned without the brands that they
are measured on. Entries that never fire and entries that do harm beyond noise are listed apart. Takes some 20 seconds
for each thousand posts. --json prints the same, and what each keyword adds to reasons it was not written for.`;

/** The report on one language; `null` without a labelled post in it. */
function reportOn(posts: readonly GoldPost[], file: KeywordFile) {
  if (!posts.some(({ lang }) => lang === file.lang)) return null;
  const table = tabulateRules(posts, file, (fold) => {
    console.error(`${file.lang}: learning without part ${String(fold + 1)} of ${String(FOLDS)} …`);
  });
  const learned = new Set(Object.keys(file.learned?.terms ?? {}));
  const entries = reportEntries(table, ({ name, label }) => !name.startsWith('word: ') || learned.has(label));
  return { lang: file.lang, posts: table.posts.length, entries, ...judgeEntries(entries) };
}

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const at = args.indexOf('--lang');
  const only = at < 0 ? undefined : (args[at + 1] ?? '');
  const [file, ...others] = args.filter(
    (arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1),
  );
  const languages = LANGUAGES.filter(({ lang }) => only === undefined || lang === only);
  if (file === undefined || others.length > 0) {
    console.error(USAGE);
    return 1;
  }
  if (languages.length === 0) {
    console.error(
      `There are no keywords for "${only ?? ''}". Languages with keywords: ${LANGUAGES.map(({ lang }) => lang).join(', ')}.`,
    );
    return 1;
  }
  try {
    const posts = readGold(file);
    const reports = languages.flatMap((language) => {
      const report = reportOn(posts, language);
      if (report === null) console.error(`${language.lang}: no labelled post, nothing to measure.`);
      return report === null ? [] : [report];
    });
    if (reports.length === 0) return 1;
    if (args.includes('--json')) console.log(JSON.stringify(reports, null, 2));
    else
      for (const report of reports)
        console.log(printRules(report.lang, report.posts, report.entries, report));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
