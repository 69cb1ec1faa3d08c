import type { AuditReport } from '../../../model/audit-report.ts';
import { percent } from '../figures.ts';
import { reasonName } from '../names.ts';
import { type Say, sayCount } from '../say.ts';

/** The tags as they were counted, beside the corrected shares of the chart; nothing where the chart shows the counts. */
export function AsCounted({ report, say }: { report: AuditReport; say: Say }) {
  if (report.method.shares !== 'corrected') return null;
  return (
    <details class="as-counted">
      <summary>{say('as_counted')}</summary>
      <p>{say('as_counted_why')}</p>
      <dl>
        {report.reasons.map(({ reason, posts, countedShare }) => (
          <div key={reason}>
            <dt>{reasonName(reason, say)}</dt>
            <dd>
              {sayCount(say, 'as_counted_figures', posts, [
                countedShare === null ? say('no_figure') : percent(countedShare, say),
              ])}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
