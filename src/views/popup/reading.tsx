import type { AuditReport } from '../../model/audit-report.ts';
import { shortDate } from '../shared/dates.ts';
import { GapTable } from '../shared/chart/gap-table.tsx';
import { Legend } from '../shared/chart/legend.tsx';
import { surveyRows } from '../shared/chart/rows.ts';
import { feedName } from '../shared/names.ts';
import { sayRichCount } from '../shared/say-rich.ts';
import type { Say } from '../shared/say.ts';
import { Finding } from './finding.tsx';
import { Progress } from './progress.tsx';
import { ScrollForMe, type ScrollForMeProps } from './scroll-for-me.tsx';

interface ReadingProps extends Omit<ScrollForMeProps, 'counted'> {
  readonly report: AuditReport | null;
  readonly onShowWhatThereIs: () => void;
}

/** Posts are coming in. The surveys' marks stand already, so that the feed's join them and nothing jumps. */
export function Reading({ report, say, onShowWhatThereIs, ...scrolling }: ReadingProps) {
  const counted = report?.posts.counted ?? 0;
  const hasPosts = report !== null && report.posts.read > 0;
  return (
    <>
      <Finding
        size="state"
        sentence={counted === 0 ? say('reading_looking') : <Count report={report} say={say} />}
      >
        <Progress counted={counted} say={say} />
        <p class="reading-actions">
          <ScrollForMe {...scrolling} counted={counted} say={say} />
          {hasPosts && (
            <button type="button" class="button" onClick={onShowWhatThereIs}>
              {say('show_what_there_is')}
            </button>
          )}
        </p>
        <p class="lead">{say('reading_scroll')}</p>
      </Finding>
      {report !== null && (
        <section class="chart" aria-label={say('chart_surveys')}>
          <Legend
            feed={feedName(report.brand, say)}
            hasExecutives={report.benchmarks.executives !== null}
            pending
            say={say}
          />
          <GapTable
            rows={surveyRows(report)}
            unit="share"
            feed={feedName(report.brand, say)}
            survey={report.benchmarks.consumers?.shortName ?? ''}
            say={say}
          />
        </section>
      )}
    </>
  );
}

function Count({ report, say }: { report: AuditReport | null; say: Say }) {
  const counted = report?.posts.counted ?? 0;
  const from = report?.window.from ?? null;
  const figure = <b class="reading-count">{counted}</b>;
  return (
    <span class="reading-sentence">
      {from === null
        ? sayRichCount(say, 'reading_count', counted, figure)
        : sayRichCount(say, 'reading_count_since', counted, figure, [shortDate(from, say)])}
    </span>
  );
}
