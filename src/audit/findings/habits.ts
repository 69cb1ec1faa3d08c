import type { HabitFigures } from '../../model/audit-report.ts';
import type { AuditSums } from '../../model/audit-sums.ts';
import { CUES_OF, type Habit } from '../../model/cue.ts';
import { isCountedKind } from '../which-posts-count.ts';
import { wilson, Z95 } from './wilson.ts';

/** In how many of the counted posts whose words were looked at a habit shows. None looked at: `share` is `null`. */
export function habitOf({ groups }: AuditSums, habit: Habit): HabitFigures {
  const counted = groups.filter(({ kind }) => isCountedKind(kind));
  const add = (figure: (group: (typeof counted)[number]) => number) =>
    counted.reduce((sum, group) => sum + figure(group), 0);
  const measured = add(({ cues }) => cues.measured);
  const posts = add(({ cues }) => cues.habits[habit] ?? 0);
  const found = CUES_OF[habit].map((cue) => [cue, add(({ cues }) => cues.cues[cue] ?? 0)] as const);
  return {
    measured,
    posts,
    share: wilson(posts, measured, Z95),
    cues: Object.fromEntries(found.filter(([, n]) => n > 0)),
  };
}
