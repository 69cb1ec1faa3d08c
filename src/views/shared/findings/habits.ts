import type { AuditReport, HabitFigures } from '../../../model/audit-report.ts';
import { percent, percentRange } from '../figures.ts';
import { sayCount, type CountKey, type Say } from '../say.ts';

/** How often the brand speaks as a person, and how often it makes telling a friend easy. */
export function habitSentences({ habits }: AuditReport, say: Say): string[] {
  const line = (key: CountKey, { posts, measured, share }: HabitFigures) =>
    share === null
      ? []
      : [
          sayCount(say, key, posts, [
            measured,
            percent(share.value, say, 0),
            percentRange(share.low, share.high, say),
          ]),
        ];
  return [...line('habit_as_person', habits.asPerson), ...line('habit_pass_on', habits.passOn)];
}
