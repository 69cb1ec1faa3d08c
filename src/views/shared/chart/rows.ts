/**
 * What the gap chart draws, from the report: one row per reason, in one of two units, in groups by what can be
 * claimed. No figure is computed here beyond the unit it is shown in.
 */
import type { AuditReport, Estimate, GapClaim } from '../../../model/audit-report.ts';
import type { Reason } from '../../../model/reason.ts';

/** `share`: percent of all reasons, gaps in points. `rank`: 1 = most, gaps in places. */
export type Unit = 'share' | 'rank';

export interface ChartRow {
  readonly reason: Reason;
  /** The feed's figure with the interval that the claim uses; `null` without a mix. */
  readonly brand: Estimate | null;
  /** `null`: the survey did not ask. */
  readonly consumers: number | null;
  readonly executives: number | null;
  readonly gap: number | null;
  readonly claim: GapClaim | null;
}

/** `surveys`: no feed to compare yet; `not-asked`: consumers were not asked about it. */
export type GroupKind = GapClaim | 'not-asked' | 'surveys';

export interface ChartGroup {
  readonly kind: GroupKind;
  readonly rows: readonly ChartRow[];
}

export function chartRows(report: AuditReport, unit: Unit): ChartRow[] {
  return report.reasons.map((figures) =>
    unit === 'share'
      ? {
          reason: figures.reason,
          brand: figures.share && scaled(figures.share, 100),
          consumers: figures.consumers && figures.consumers.share * 100,
          executives: figures.executives && figures.executives.share * 100,
          gap: figures.shareGap && figures.shareGap.value * 100,
          claim: figures.shareClaim,
        }
      : {
          reason: figures.reason,
          brand: figures.rank,
          consumers: figures.consumers && figures.consumers.rank,
          executives: figures.executives && figures.executives.rank,
          gap: figures.rankGap && figures.rankGap.value,
          claim: figures.rankClaim,
        },
  );
}

/** The surveys alone, for a feed with too few posts: most wanted first, and nothing of the brand. */
export function surveyRows(report: AuditReport): ChartRow[] {
  return chartRows(report, 'share')
    .map((row) => ({ ...row, brand: null, gap: null, claim: null }))
    .sort((a, b) => (b.consumers ?? -1) - (a.consumers ?? -1));
}

/** Less, too close to call, more, not asked; within each the most negative gap first. Empty groups are left out. */
export function groupRows(rows: readonly ChartRow[]): ChartGroup[] {
  if (rows.every(({ claim }) => claim === null)) return [{ kind: 'surveys', rows }];
  const kinds: readonly GroupKind[] = ['below', 'unclear', 'above', 'not-asked'];
  return kinds
    .map((kind) => ({
      kind,
      rows: rows
        .filter(({ claim }) => (claim ?? 'not-asked') === kind)
        .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0)),
    }))
    .filter((group) => group.rows.length > 0);
}

function scaled({ value, low, high }: Estimate, by: number): Estimate {
  return { value: value * by, low: low * by, high: high * by };
}
