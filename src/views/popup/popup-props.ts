import type { RecentAudit, TabAudit } from '../../model/tab-audit.ts';
import type { Say } from '../shared/say.ts';

export interface PopupProps {
  /** `null` until the first answer. */
  readonly audit: TabAudit | null;
  readonly recent: readonly RecentAudit[];
  readonly say: Say;
  readonly now: Date;
  readonly onReadAgain: () => void;
  readonly onForget: () => void;
  /** Scroll the page until there are so many posts. */
  readonly onCollect: (posts: number) => void;
  readonly onStopCollecting: () => void;
  /** Stop waiting for more. */
  readonly onShowWhatThereIs: () => void;
}
