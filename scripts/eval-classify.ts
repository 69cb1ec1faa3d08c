/** `npm run eval:classify -- <labelled posts> [--cross-validate] [--json]`: measures the classifier on labelled posts of real brands. */
import { createClassifier } from '../src/classify/classifier.ts';
import { LANGUAGES } from '../src/reasons/keywords/index.ts';
import { crossReport } from './eval-classify/cross-report.ts';
import { evaluate } from './eval-classify/evaluate.ts';
import { readGold } from './eval-classify/gold.ts';
import { printCrossReport, printEvaluation } from './eval-classify/print.ts';

const USAGE = `Usage: npm run eval:classify -- <posts.ndjson> [--cross-validate] [--json]

Precision, recall and F1 per reason, macro and micro F1, accuracy of the primary reason ("none" included), for each
language and kind of row, and the error of the mix; apart for the brands that were seen while keywords were written
and for those that were not. The shipped weights were learned from these very posts: --cross-validate learns them anew
without each fold of brands, prints what it has to beat (majority, weights set by hand, TF-IDF with logistic regression,
naive Bayes, the annotators among themselves), the calibration error, the error of the mix counted and corrected, and
the curve over training size; it takes some minutes. --json prints the same figures as JSON.`;

function main(args: readonly string[]): number {
  const [file, ...others] = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  if (file === undefined || others.length > 0) {
    console.error(USAGE);
    return 1;
  }
  try {
    if (args.includes('--cross-validate')) {
      const report = crossReport(readGold(file), LANGUAGES, (what) => process.stderr.write(`${what}\n`));
      console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : printCrossReport(report));
      return 0;
    }
    const evaluation = evaluate(readGold(file), createClassifier());
    console.log(args.includes('--json') ? JSON.stringify(evaluation, null, 2) : printEvaluation(evaluation));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
