import type { RecentAudit } from '../../model/tab-audit.ts';
import type { Say } from '../shared/say.ts';
import { Finding } from './finding.tsx';
import { WhereItWorks } from './where-it-works.tsx';

export interface NotAFeedProps {
  readonly recent: readonly RecentAudit[];
  readonly say: Say;
  readonly now: Date;
  readonly onReadAgain: () => void;
}

export function NotAFeed({ recent, say, now, onReadAgain }: NotAFeedProps) {
  return (
    <>
      <Finding size="state" sentence={say('not_a_feed_title')}>
        <p class="lead">{say('not_a_feed_lead')}</p>
        <button type="button" class="button" onClick={onReadAgain}>
          {say('try_anyway')}
        </button>
      </Finding>
      <WhereItWorks {...{ recent, say, now }} />
    </>
  );
}
