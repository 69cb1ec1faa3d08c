import type { AuditReport } from '../../model/audit-report.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { leftOutEntries, leftOutSummary } from '../shared/left-out.ts';
import type { Say } from '../shared/say.ts';

/** The line under the count: what was cut off or left out, and behind it the whole list. */
export function Missed({ report, say }: { report: AuditReport; say: Say }) {
  const summary = leftOutSummary(report, say);
  if (summary.length === 0) return <p>{say('nothing_left_out')}</p>;
  const label = new Intl.ListFormat(say.locale, { type: 'unit' }).format(summary);
  return (
    <Disclosure label={label} opens="down">
      {leftOutEntries(report, say).map(({ what, why }) => (
        <p key={what}>
          <b>{what}</b> {why}
        </p>
      ))}
    </Disclosure>
  );
}
