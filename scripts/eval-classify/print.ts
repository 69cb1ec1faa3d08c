import { REASON_IDS } from '../../src/reasons/reasons.ts';
import type { Evaluation, PartReport } from './evaluate.ts';
import type { Measures } from './measures.ts';

function figure(value: number | null): string {
  return (value === null ? '-' : value.toFixed(3)).padStart(9);
}

function summaryLine(name: string, measures: Measures): string {
  return [
    name.padEnd(24),
    String(measures.posts).padStart(9),
    figure(measures.macroF1),
    figure(measures.microF1),
    figure(measures.primaryAccuracy),
  ].join('');
}

const SUMMARY_HEAD = `${''.padEnd(24)}${['posts', 'macro F1', 'micro F1', 'primary'].map((head) => head.padStart(9)).join('')}`;

function points(share: number | null): string {
  return share === null ? '-' : (share * 100).toFixed(2);
}

function printPart(report: PartReport): string[] {
  const { part, english, mix } = report;
  return [
    `== ${part} brands: ${report.brands} brands, ${report.unreadable} posts in languages without keywords or without words`,
    '',
    `${'English, by reason'.padEnd(24)}${['support', 'tagged', 'precision', 'recall', 'F1'].map((head) => head.padStart(9)).join(' ')}`,
    ...REASON_IDS.map((reason) => {
      const { support, tagged, precision, recall, f1 } = english.reasons[reason];
      const cells = [
        String(support).padStart(9),
        String(tagged).padStart(9),
        figure(precision),
        figure(recall),
        figure(f1),
      ];
      return `${reason.padEnd(24)}${cells.join(' ')}`;
    }),
    '',
    SUMMARY_HEAD,
    summaryLine('English', english),
    ...Object.entries(report.byKind).map(([kind, measures]) => summaryLine(`  ${kind}`, measures)),
    ...Object.entries(report.byLanguage).map(([lang, measures]) => summaryLine(`lang ${lang}`, measures)),
    '',
    `Mix, English own posts as found (${mix.posts}): mean absolute error per reason ${points(mix.error)} points; of 100 posts drawn ${points(mix.errorOfDraws)} points`,
    '',
  ];
}

/** The evaluation as text for people. */
export function printEvaluation(evaluation: Evaluation): string {
  return [`Lexicon ${evaluation.lexiconVersion}`, '', ...evaluation.parts.flatMap(printPart)].join('\n');
}
