import type { AuditReport } from '../../../model/audit-report.ts';
import type { Say } from '../say.ts';

/** How far the feed's order of reasons agrees with each survey's. */
export function rankSentences({ rankCorrelation }: AuditReport, say: Say): string[] {
  const { consumers, executives, anchor } = rankCorrelation;
  const figure = (value: number) =>
    new Intl.NumberFormat(say.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
      .format(value)
      .replace('-', '−');
  const line = (key: 'ranks_consumers' | 'ranks_executives', found: number | null) =>
    found === null ? [] : [say(key, [figure(found)])];
  const lines = [...line('ranks_consumers', consumers), ...line('ranks_executives', executives)];
  return lines.length > 0 && anchor !== null ? [...lines, say('ranks_anchor', [figure(anchor)])] : lines;
}
