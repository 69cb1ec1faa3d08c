/**
 * Everything that an audit found besides its headline, in plain words. Each sentence says only what the report claims: a
 * figure that was withheld has no sentence. One function a finding; the order is that of the report.
 */
import type { AuditReport } from '../../../model/audit-report.ts';
import type { MessageKey, Say } from '../say.ts';
import { engagementSentences } from './engagement.ts';
import { evennessSentence } from './evenness.ts';
import { expectationSentences } from './expectations.ts';
import { habitSentences } from './habits.ts';
import { otherCountingSentences } from './other-countings.ts';
import { planSentences } from './plan.ts';
import { rankSentences } from './ranks.ts';
import { settlingSentences } from './settling.ts';
import { valueSentences } from './value.ts';

export const FINDINGS = {
  value: valueSentences,
  evenness: evennessSentence,
  ranks: rankSentences,
  habits: habitSentences,
  'other-countings': otherCountingSentences,
  settling: settlingSentences,
  plan: planSentences,
  engagement: engagementSentences,
  expectations: expectationSentences,
} as const satisfies Record<string, (report: AuditReport, say: Say) => string[]>;
export type FindingId = keyof typeof FINDINGS;

/** One finding in sentences. */
export interface FindingText {
  readonly id: FindingId;
  readonly sentences: readonly string[];
}

/** The findings that have something to say, in order; of a report without enough posts none but what surveys say. */
export function findingTexts(report: AuditReport, say: Say): FindingText[] {
  return (Object.keys(FINDINGS) as FindingId[])
    .map((id) => ({ id, sentences: FINDINGS[id](report, say) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** The title of a finding's group of sentences. */
export function findingTitle(id: FindingId, say: Say): string {
  return say(`finding_${id.replaceAll('-', '_')}` as MessageKey);
}
