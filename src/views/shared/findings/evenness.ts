import type { AuditReport } from '../../../model/audit-report.ts';
import type { Say } from '../say.ts';
import { hundredRange, ofHundred } from './of-hundred.ts';

/** How evenly the feed spreads itself, beside both surveys. */
export function evennessSentence({ evenness }: AuditReport, say: Say): string[] {
  const { feed, consumers, executives } = evenness;
  if (feed === null) return [];
  const clear = consumers !== null && (feed.high < consumers || feed.low > consumers);
  const besides =
    consumers === null
      ? []
      : executives === null
        ? [say('evenness_consumers', [ofHundred(consumers)])]
        : [say('evenness_surveys', [ofHundred(consumers), ofHundred(executives)])];
  const verdict =
    consumers === null
      ? []
      : [clear ? say(feed.high < consumers ? 'evenness_less' : 'evenness_more') : say('evenness_unclear')];
  return [say('evenness_feed', [ofHundred(feed.value), hundredRange(feed, say)]), ...besides, ...verdict];
}
