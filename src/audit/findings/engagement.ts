import { METRICS } from '../../model/audited-post.ts';
import type { Engagement } from '../../model/audit-report.ts';
import type { AuditSums } from '../../model/audit-sums.ts';
import { REASON_IDS } from '../../reasons/reasons.ts';
import { addHistograms, without } from '../sums/histogram.ts';
import { isCountedKind } from '../which-posts-count.ts';
import { medianOf } from './median.ts';

/**
 * What counts stand under the posts, with and without each reason. Platform by platform: a like is not the same thing on
 * two of them. Nothing is concluded: people click deals and like other things in public (Lee, Hosanagar and Nair 2018,
 * Management Science 64:5105), so likes do not tell what a reason is worth. Platforms without counts are not in it.
 */
export function engagementOf({ groups }: AuditSums, confidence: number): Engagement[] {
  const counted = groups.filter(({ kind }) => isCountedKind(kind));
  const platforms = [...new Set(counted.map(({ platform }) => platform))];
  return platforms.flatMap((platform) =>
    METRICS.flatMap((metric): Engagement[] => {
      const sums = counted.flatMap((group) =>
        group.platform === platform ? (group.reactions[metric] ?? []) : [],
      );
      if (sums.length === 0) return [];
      const all = addHistograms(sums.map((sum) => sum.all));
      const reasons = REASON_IDS.flatMap((reason) => {
        const served = addHistograms(sums.map((sum) => sum.reasons[reason] ?? []));
        if (served.length === 0) return [];
        return [
          {
            reason,
            with: medianOf(served, confidence),
            without: medianOf(without(all, served), confidence),
          },
        ];
      });
      return [{ platform, metric, all: medianOf(all, confidence), reasons }];
    }),
  );
}
