/**
 * `npm run -s audit < tagged.ndjson`: audits tagged posts as the popup does, against the default survey or another, and prints the
 * report; or merges and compares reports that were saved.
 */
import { realpathSync } from 'node:fs';
import { compareReports } from '../src/audit/compare/compare.ts';
import { mergeReports } from '../src/audit/merge-reports.ts';
import { feedErrorsOf } from '../src/app/feed-errors.ts';
import type { AuditReport } from '../src/model/audit-report.ts';
import { auditTable } from './audit-table.ts';
import { auditLines } from './audit/audit-lines.ts';
import { comparisonTable } from './audit/comparison-table.ts';
import { mergeProblem } from './audit/merge-problem.ts';
import { openReports } from './audit/open-reports.ts';
import { type Asked, readOptions } from './audit/options.ts';
import { surveyNamed } from './audit/survey.ts';
import { USAGE } from './audit/usage.ts';

const say = (note: string) => {
  console.error(note);
};

function print(value: object, table: string | undefined): void {
  console.log(table ?? JSON.stringify(value, null, 2));
}

function printReport(report: AuditReport, table: boolean): void {
  print(report, table ? auditTable(report) : undefined);
}

/** Does what was asked; whether all went well. */
async function run(asked: Asked): Promise<boolean> {
  if (asked.do === 'help') {
    console.log(USAGE);
    return true;
  }
  if (asked.do === 'audit') {
    if (process.stdin.isTTY) return refuse(USAGE);
    const survey = surveyNamed(asked.survey);
    if (typeof survey === 'string') return refuse(survey);
    const { report, allGood } = await auditLines(process.stdin, { ...asked, survey }, say);
    printReport(report, asked.table);
    return allGood;
  }
  const { files, table } = asked;
  const { reports, wrong } = await openReports(files);
  if (wrong.length > 0) return refuse(...wrong);
  if (asked.do === 'compare') {
    const comparison = compareReports(reports, asked.kind);
    print(comparison, table ? comparisonTable(comparison) : undefined);
    return true;
  }
  // Small reports can be alike by chance, a file and itself cannot.
  const paths = files.map((file) => realpathSync(file));
  const twice = paths.findIndex((path, n) => paths.indexOf(path) !== n);
  if (twice >= 0)
    return refuse(mergeProblem('same-posts', files[paths.indexOf(paths[twice] ?? '')], files[twice]));
  const merged = mergeReports(reports, feedErrorsOf);
  if ('problem' in merged) return refuse(mergeProblem(merged.problem, ...merged.at.map((n) => files[n])));
  printReport(merged.report, table);
  return true;
}

function refuse(...problems: readonly string[]): false {
  problems.forEach(say);
  return false;
}

// `audit … | head`: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const asked = readOptions(process.argv.slice(2));
const allGood = 'wrong' in asked ? refuse(asked.wrong, '', USAGE) : await run(asked);
process.exitCode = allGood ? 0 : 1;
