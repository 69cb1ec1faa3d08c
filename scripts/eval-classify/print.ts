import { REASON_IDS } from '../../src/reasons/reasons.ts';
import type { CrossReport } from './cross-report.ts';
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

function reasonLines(head: string, measures: Measures): string[] {
  return [
    `${head.padEnd(24)}${['support', 'tagged', 'precision', 'recall', 'F1'].map((name) => name.padStart(9)).join(' ')}`,
    ...REASON_IDS.map((reason) => {
      const { support, tagged, precision, recall, f1 } = measures.reasons[reason];
      const cells = [
        String(support).padStart(9),
        String(tagged).padStart(9),
        figure(precision),
        figure(recall),
        figure(f1),
      ];
      return `${reason.padEnd(24)}${cells.join(' ')}`;
    }),
  ];
}

function printPart(report: PartReport): string[] {
  const { part, english, mix } = report;
  return [
    `== ${part} brands: ${report.brands} brands, ${report.unreadable} posts in languages without keywords or without words`,
    '',
    ...reasonLines('English, by reason', english),
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

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The cross-validation as text for people. */
export function printCrossReport(report: CrossReport): string {
  const { english, others, byLanguage, baselines, annotators, mix, noReason, giveaway } = report;
  const mixLine = (name: 'all' | 'unseen'): string[] => {
    const draws = mix[name];
    if (draws === null) return [];
    return [
      `Mix of 100 posts drawn from ${name} brands (${String(draws.posts)} posts as found): mean absolute error per reason ` +
        `${points(draws.counted)} points counted, ${points(draws.corrected)} corrected; the 95 % interval holds the ` +
        `annotators' mix of the drawn posts in ${percent(draws.coversDrawn)} of cases, of all posts in ${percent(draws.coversAll)}`,
    ];
  };
  return [
    'Held out: weights learned anew without the brands they are measured on. The keywords were written with sight of the',
    'posts of the seen brands; nobody read those of the unseen ones.',
    '',
    ...reasonLines('English, by reason', english.all),
    '',
    SUMMARY_HEAD,
    summaryLine('English', english.all),
    summaryLine('  seen brands', english.seen),
    summaryLine('  unseen brands', english.unseen),
    ...Object.entries(baselines).map(([name, measures]) => summaryLine(name, measures)),
    `${'one annotator, another'.padEnd(24)}${''.padStart(9)}${figure(annotators.macroF1)}${figure(annotators.microF1)}`,
    summaryLine('other languages', others),
    ...Object.entries(byLanguage).map(([lang, measures]) => summaryLine(`  ${lang}`, measures)),
    ...(report.unmeasured.length > 0 ? [`not measured: ${report.unmeasured.join(', ')}`] : []),
    '',
    `Calibration error (10 bins): ${Object.entries(report.calibrationError)
      .map(([lang, error]) => `${lang} ${error === null ? '-' : error.toFixed(3)}`)
      .join(', ')}`,
    ...mixLine('all'),
    ...mixLine('unseen'),
    `Posts without a reason: ${String(noReason.posts)}, of these untagged ${String(noReason.untagged)}, unsure ` +
      `${String(noReason.unsure)}, kind right ${String(noReason.kindRight)}`,
    `Giveaways: ${String(giveaway.labelled)} labelled, ${String(giveaway.flagged)} flagged, ${String(giveaway.right)} rightly`,
    'Held-out F1 (macro, micro) by share of training brands: ' +
      report.curve
        .map(
          ({ share, macroF1, microF1 }) =>
            `${percent(share)} ${figure(macroF1).trim()}, ${figure(microF1).trim()}`,
        )
        .join('; '),
    '',
  ].join('\n');
}
