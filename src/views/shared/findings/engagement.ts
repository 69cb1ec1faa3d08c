import type { AuditReport, Median } from '../../../model/audit-report.ts';
import { numberRange, plainNumber } from '../figures.ts';
import { platformName, reasonName } from '../names.ts';
import type { MessageKey, Say } from '../say.ts';

const METRIC_KEYS = {
  likes: 'engagement_likes',
  comments: 'engagement_comments',
  shares: 'engagement_shares',
  views: 'engagement_views',
} as const satisfies Record<AuditReport['engagement'][number]['metric'], MessageKey>;

/** Reasons whose posts clearly got more or fewer of something, each on its platform, with the warning what that means. */
export function engagementSentences({ engagement }: AuditReport, say: Say): string[] {
  const lines = engagement.flatMap(({ platform, metric, reasons }) =>
    reasons
      .filter((figures) => areApart(figures.with, figures.without))
      .map((figures) =>
        say(METRIC_KEYS[metric], [
          platformName(platform, say) || say('this_feed'),
          reasonName(figures.reason, say),
          ...figuresOf(figures.with, say),
          ...figuresOf(figures.without, say),
        ]),
      ),
  );
  return lines.length > 0 ? [...lines, say('engagement_warning')] : [];
}

/** Clear only where the two intervals do not touch, which is stricter than a test of the difference would be. */
function areApart(one: Median, other: Median): boolean {
  if (one.interval === null || other.interval === null) return false;
  return one.interval.low > other.interval.high || other.interval.low > one.interval.high;
}

function figuresOf({ median, interval }: Median, say: Say): [string, string] {
  return [
    median === null ? say('no_figure') : plainNumber(median, say),
    interval === null ? say('no_figure') : numberRange(interval.low, interval.high, say),
  ];
}
