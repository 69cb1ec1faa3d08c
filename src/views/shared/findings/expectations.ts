import type { AuditReport } from '../../../model/audit-report.ts';
import { plainNumber } from '../figures.ts';
import { platformName } from '../names.ts';
import type { MessageKey, Say } from '../say.ts';

const TYPICAL = {
  likes: 'typical_likes',
  comments: 'typical_comments',
  shares: 'typical_shares',
  views: 'typical_views',
} as const satisfies Record<AuditReport['engagement'][number]['metric'], MessageKey>;

/** What to expect of customers, with its year, and beside it what a post of this feed usually gets. */
export function expectationSentences({ expectations, engagement }: AuditReport, say: Say): string[] {
  if (expectations === null) return [];
  const { year, neverEngage, alwaysRespond, sometimesRespond, neverRespond } = expectations;
  const typical = engagement.flatMap(({ platform, metric, all }) =>
    all.median === null
      ? []
      : [
          say(TYPICAL[metric], [
            platformName(platform, say) || say('this_feed'),
            plainNumber(all.median, say),
          ]),
        ],
  );
  return [
    // A year is a name, not an amount.
    say('expectations_engage', [String(year), neverEngage]),
    say('expectations_respond', [alwaysRespond, sometimesRespond, neverRespond]),
    ...typical,
  ];
}
