import type { AuditSums } from '../model/audit-sums.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import type { LearnedWeights } from '../reasons/keywords/keywords.ts';

/**
 * The classifier's measured errors in the language that most posts are in: a feed seldom has two. Of two languages with
 * as many posts the first by its tag, so that the order of posts plays no part. `undefined` where no post's language is
 * known, or it was never measured.
 */
export function feedErrorsOf({ groups }: AuditSums): LearnedWeights['feedErrors'] | undefined {
  const counts = new Map<string, number>();
  for (const { languages, unreadable } of groups)
    for (const [lang, posts] of [...Object.entries(languages), ...Object.entries(unreadable)])
      if (lang !== '') counts.set(lang, (counts.get(lang) ?? 0) + posts);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return LANGUAGES.find(({ lang }) => lang === most?.[0])?.learned?.feedErrors;
}
