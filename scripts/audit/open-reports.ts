import { readFile } from 'node:fs/promises';
import type { AuditReport } from '../../src/model/audit-report.ts';
import { openReport } from '../../src/model/opened-report.ts';

const PROBLEMS = {
  'no-report': 'is no audit report. Reports are what "npm run -s audit" prints.',
  newer: 'is a report of a newer version of Feedgap. Open it with that version.',
  damaged: 'is a report, but parts of it are missing or changed. Make it again from the posts.',
} as const;

/** The reports in files, in their order, or in words what is wrong with those that are none. */
export async function openReports(
  files: readonly string[],
): Promise<{ reports: AuditReport[]; wrong: string[] }> {
  const reports: AuditReport[] = [];
  const wrong: string[] = [];
  for (const file of files) {
    let value: unknown;
    try {
      value = JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      wrong.push(
        error instanceof SyntaxError
          ? `${file} is no JSON.`
          : `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      );
      continue;
    }
    const opened = openReport(value);
    if ('problem' in opened) wrong.push(`${file} ${PROBLEMS[opened.problem]}`);
    else reports.push(opened.report);
  }
  return { reports, wrong };
}
