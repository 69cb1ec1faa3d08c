/**
 * The dumbbell chart: a table in which every figure of a row stands as text, with the marks drawn over it for the
 * eye. Roles are written out because the table is laid out as a grid, and browsers drop the meaning of a table whose
 * display is changed.
 */
import type { MessageKey, Say } from '../say.ts';
import { percent, percentRange, plainNumber, numberRange, signed } from '../figures.ts';
import { reasonName } from '../names.ts';
import { groupRows, type ChartRow, type GroupKind, type Unit } from './rows.ts';
import { scaleFor, type Scale } from './scale.ts';
import { Strip } from './strip.tsx';

export interface GapTableProps {
  readonly rows: readonly ChartRow[];
  readonly unit: Unit;
  readonly feed: string;
  /** The survey's short name, for the caption. */
  readonly survey: string;
  readonly say: Say;
}

const GROUP_LABELS: Readonly<Record<Unit, Readonly<Partial<Record<GroupKind, MessageKey>>>>> = {
  share: {
    below: 'group_share_below',
    unclear: 'group_unclear',
    above: 'group_share_above',
    'not-asked': 'group_not_asked',
  },
  rank: {
    below: 'group_rank_below',
    unclear: 'group_unclear',
    above: 'group_rank_above',
    'not-asked': 'group_not_asked',
  },
};

export function GapTable({ rows, unit, feed, survey, say }: GapTableProps) {
  const scale = scaleFor(rows, unit, say);
  const hasExecutives = rows.some(({ executives }) => executives !== null);
  const hasFeed = rows.some(({ brand }) => brand !== null);
  const columns = [
    ...(hasFeed ? [feed] : []),
    say('consumers'),
    ...(hasExecutives ? [say('executives')] : []),
    ...(hasFeed ? [say(unit === 'share' ? 'column_gap_points' : 'column_gap_places')] : []),
  ];
  return (
    <div class="gap-chart">
      <table class="gap-table" role="table">
        <caption class="visually-hidden">
          {say(unit === 'share' ? 'chart_caption_share' : 'chart_caption_rank', [survey])}
        </caption>
        <thead role="rowgroup" class="visually-hidden">
          <tr role="row">
            {[say('column_reason'), ...columns].map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groupRows(rows).map((group) => {
          const label = GROUP_LABELS[unit][group.kind];
          return (
            <tbody key={group.kind} role="rowgroup" class={`gap-group gap-${group.kind}`}>
              {label !== undefined && (
                <tr role="row" class="gap-group-label">
                  <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                    {say(label)}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <Row key={row.reason} {...{ row, unit, scale, hasExecutives, hasFeed, say }} />
              ))}
            </tbody>
          );
        })}
      </table>
      <Axis {...{ scale, unit, hasFeed, say }} />
    </div>
  );
}

interface RowProps {
  readonly row: ChartRow;
  readonly unit: Unit;
  readonly scale: Scale;
  readonly hasExecutives: boolean;
  readonly hasFeed: boolean;
  readonly say: Say;
}

function Row({ row, unit, scale, hasExecutives, hasFeed, say }: RowProps) {
  const figure = (value: number | null) => {
    if (value === null) return say('not_asked');
    return unit === 'share' ? percent(value / 100, say) : plainNumber(value, say);
  };
  const consumers = <span class="visually-hidden">{figure(row.consumers)}</span>;
  return (
    <tr role="row" class="gap-row">
      <th role="rowheader" scope="row">
        {reasonName(row.reason, say)}
      </th>
      {hasFeed && (
        <td role="cell" class="gap-plot">
          <Strip row={row} scale={scale} />
          <span class="visually-hidden">{feedFigure(row, unit, say)}</span>
        </td>
      )}
      <td role="cell" class={hasFeed ? 'visually-hidden' : 'gap-plot'}>
        {!hasFeed && <Strip row={row} scale={scale} />}
        {hasFeed ? figure(row.consumers) : consumers}
      </td>
      {hasExecutives && (
        <td role="cell" class="visually-hidden">
          {figure(row.executives)}
        </td>
      )}
      {hasFeed && (
        <td role="cell" class="gap-figure">
          {row.gap === null ? <span class="visually-hidden">{say('not_asked')}</span> : signed(row.gap, say)}
        </td>
      )}
    </tr>
  );
}

/** "2.3% (0.8–6.5%)": the figure and the whisker. */
function feedFigure({ brand }: ChartRow, unit: Unit, say: Say): string {
  if (brand === null) return say('no_figure');
  const low = Math.min(brand.low, brand.high);
  const high = Math.max(brand.low, brand.high);
  return unit === 'share'
    ? say('figure_with_range', [percent(brand.value / 100, say), percentRange(low / 100, high / 100, say)])
    : say('figure_with_range', [plainNumber(brand.value, say), numberRange(low, high, say, 1)]);
}

function Axis({ scale, unit, hasFeed, say }: Omit<RowProps, 'row' | 'hasExecutives'>) {
  return (
    <div class="gap-axis" aria-hidden="true">
      <span>{say(unit === 'share' ? 'axis_share' : 'axis_rank')}</span>
      <span class="gap-ticks">
        {scale.ticks.map(({ value, label }) => (
          <span key={value} style={{ left: `${scale.at(value)}%` }}>
            {label}
          </span>
        ))}
      </span>
      <span class="gap-unit">{hasFeed && say(unit === 'share' ? 'axis_points' : 'axis_places')}</span>
    </div>
  );
}
