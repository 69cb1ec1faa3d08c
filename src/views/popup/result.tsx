import { useState } from 'preact/hooks';
import type { AuditReport, ReasonFigures } from '../../model/audit-report.ts';
import type { TabProblem } from '../../model/tab-audit.ts';
import { AsCounted } from '../shared/chart/as-counted.tsx';
import { GapTable } from '../shared/chart/gap-table.tsx';
import { Legend } from '../shared/chart/legend.tsx';
import { chartRows, type Unit } from '../shared/chart/rows.ts';
import { Choice } from '../shared/choice.tsx';
import { percentRange } from '../shared/figures.ts';
import { FurtherFindings } from '../shared/findings/further-findings.tsx';
import { MatchFigure } from '../shared/match-figure.tsx';
import { feedName, reasonName } from '../shared/names.ts';
import { sayCount, type Say } from '../shared/say.ts';
import { unsureSentence, verdictSentence } from '../shared/verdict.ts';
import { Finding } from './finding.tsx';
import { SurveyNote } from './survey-note.tsx';

export interface ResultProps {
  readonly report: AuditReport;
  /** A problem that came after enough was read: said, while the figures stay. */
  readonly problem: TabProblem | null;
  readonly say: Say;
}

/** The finding, the figures, the chart: in this order, and in one window without scrolling. */
export function Result({ report, problem, say }: ResultProps) {
  const [unit, setUnit] = useState<Unit>('share');
  const feed = feedName(report.brand, say);
  const unsure = unsureSentence(report, say);
  return (
    <>
      <Finding size="result" sentence={verdictSentence(report, say)}>
        {unsure !== undefined && <p class="unsure">{unsure}</p>}
        {problem === 'lost' && <p class="unsure">{say('notice_lost')}</p>}
        {problem === 'no-storage' && <p class="unsure">{say('notice_no_storage')}</p>}
        <Extremes report={report} say={say} />
        <Matches report={report} say={say} />
      </Finding>
      <section class="chart" aria-label={say('chart_gaps')}>
        <div class="chart-head">
          <Legend
            feed={feed}
            hasExecutives={report.benchmarks.executives !== null}
            pending={false}
            say={say}
          />
          <Choice
            name="unit"
            label={say('unit_label')}
            options={[
              { value: 'share', label: say('unit_share') },
              { value: 'rank', label: say('unit_rank') },
            ]}
            value={unit}
            onChange={setUnit}
          />
        </div>
        <GapTable
          rows={chartRows(report, unit)}
          unit={unit}
          feed={feed}
          survey={report.benchmarks.consumers?.shortName ?? ''}
          say={say}
        />
        <div class="chart-foot">
          <p>{unit === 'share' ? say('how_to_read_share') : rankWarning(report, say)}</p>
          <SurveyNote report={report} say={say} />
        </div>
        {unit === 'share' && <AsCounted report={report} say={say} />}
        <FurtherFindings report={report} say={say} />
      </section>
    </>
  );
}

/** The largest gap each way that may be claimed. */
function Extremes({ report, say }: { report: AuditReport; say: Say }) {
  const claimed = (claim: ReasonFigures['shareClaim']) =>
    report.reasons
      .filter((figures) => figures.shareClaim === claim && figures.shareGap !== null)
      .sort((a, b) => Math.abs(b.shareGap?.value ?? 0) - Math.abs(a.shareGap?.value ?? 0))[0];
  const extreme = (key: 'points_below' | 'points_above', figures: ReasonFigures | undefined) =>
    figures === undefined ? (
      <dd>{say('nothing_clear')}</dd>
    ) : (
      <dd>
        <b>{reasonName(figures.reason, say)}</b>{' '}
        {sayCount(say, key, Math.round(Math.abs(figures.shareGap?.value ?? 0) * 100))}
      </dd>
    );
  return (
    <dl class="extremes">
      <dt>{say('most_under_served')}</dt>
      {extreme('points_below', claimed('below'))}
      <dt>{say('most_over_served')}</dt>
      {extreme('points_above', claimed('above'))}
    </dl>
  );
}

function Matches({ report, say }: { report: AuditReport; say: Say }) {
  const { consumers, executives, anchor } = report.match;
  if (consumers === null && executives === null)
    return report.reasons.some(({ share }) => share !== null) ? (
      <p class="match-anchor">{say('match_withheld')}</p>
    ) : null;
  return (
    <>
      <div class="matches">
        {consumers && <MatchFigure sentence="match_consumers" match={consumers} anchor={anchor} say={say} />}
        {executives && (
          <MatchFigure sentence="match_executives" match={executives} anchor={anchor} say={say} />
        )}
      </div>
      {anchor !== null && <p class="match-anchor">{say('match_anchor', [Math.round(anchor)])}</p>}
    </>
  );
}

/** Ranks make equal numbers look ordered; the spread of the executives' answers shows how equal. */
function rankWarning(report: AuditReport, say: Say): string {
  const said = report.reasons.flatMap(({ executives }) =>
    executives === null ? [] : [executives.said / 100],
  );
  if (said.length === 0) return say('how_to_read_rank');
  const range = percentRange(Math.min(...said), Math.max(...said), say);
  return say('how_to_read_rank_executives', [range]);
}
