import type { AuditReport, GapClaim, OtherCounting } from '../../../model/audit-report.ts';
import { reasonName } from '../names.ts';
import { sayCount, type CountKey, type MessageKey, type Say } from '../say.ts';
import { verdictSentence } from '../verdict.ts';

const OPENINGS: Readonly<Record<OtherCounting['counting'], CountKey>> = {
  'with-replies': 'other_with_replies',
  'with-reposts': 'other_with_reposts',
  'with-sponsored': 'other_with_sponsored',
  'giveaways-as-discount': 'other_giveaways',
};

const GAPS: Readonly<Record<GapClaim, MessageKey>> = {
  below: 'other_gap_below',
  unclear: 'other_gap_unclear',
  above: 'other_gap_above',
};

/** What would be found otherwise if something were counted another way; nothing where every finding stays. */
export function otherCountingSentences(report: AuditReport, say: Say): string[] {
  return report.otherCountings.flatMap(({ counting, posts, findings }) => [
    sayCount(say, OPENINGS[counting], posts),
    ...findings.map((finding) =>
      finding.kind === 'verdict'
        ? verdictSentence({ ...report, verdict: finding.verdict }, say)
        : say(GAPS[finding.other], [reasonName(finding.reason, say)]),
    ),
  ]);
}
