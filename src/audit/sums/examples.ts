import type { AuditedPost } from '../../model/audited-post.ts';
import type { Example } from '../../model/audit-sums.ts';
import { CUES_OF, type Habit } from '../../model/cue.ts';

/** How many posts are kept to show for each reason and habit. */
const KEPT = 3;
const MOST_WORDS = 4;
const HABITS = Object.keys(CUES_OF) as Habit[];

/** What a readable post can be shown for: each of its reasons, and each habit that its words show. */
export function examplesOf(post: AuditedPost): Example[] {
  // Keys in the order of the schema: a report that was saved and opened must print as the one that was not.
  const shown = (what: Example['for'], score: number, words: readonly string[]): Example => ({
    for: what,
    id: post.id,
    score,
    platform: post.platform ?? '',
    permalink: post.permalink ?? null,
    time: post.time,
    opening: post.opening ?? '',
    words: [...new Set(words)].slice(0, MOST_WORDS),
  });
  const reasons = post.reasons.map(({ reason, score, evidence }) =>
    shown(
      reason,
      post.scores[reason] ?? score,
      evidence.filter(({ weight }) => weight > 0).map(({ text }) => text),
    ),
  );
  const habits = HABITS.flatMap((habit) => {
    const cues = (post.cues ?? []).filter(({ cue }) => (CUES_OF[habit] as readonly string[]).includes(cue));
    return cues.length === 0
      ? []
      : [
          shown(
            habit,
            1,
            cues.map(({ text }) => text),
          ),
        ];
  });
  return [...reasons, ...habits];
}

/**
 * The best few for each reason and habit: likeliest first, then by id, so that the choice is the same in any order, and
 * then by all that is shown, because files may give an id twice.
 */
export function bestOf(examples: readonly Example[]): Example[] {
  const kept = new Map<string, number>();
  return [...examples]
    .sort((a, b) => compare(a.for, b.for) || b.score - a.score || compare(a.id, b.id) || compareShown(a, b))
    .filter(({ for: what }) => {
      const before = kept.get(what) ?? 0;
      kept.set(what, before + 1);
      return before < KEPT;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareShown(a: Example, b: Example): number {
  return compare(JSON.stringify(a), JSON.stringify(b));
}
