import { audit } from '../audit/audit.ts';
import { ibm2010Consumers } from '../audit/benchmarks/ibm-2010-consumers.ts';
import { ibm2010Executives } from '../audit/benchmarks/ibm-2010-executives.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import type { LearnedWeights } from '../reasons/keywords/keywords.ts';
import { createClassifier } from '../classify/classifier.ts';
import type { AuditReport } from '../model/audit-report.ts';
import type { Post } from '../model/post.ts';
import type { TaggedPost } from '../model/tagged-post.ts';
import type { PageSeen } from '../model/tab-audit.ts';

const classifier = createClassifier();

/** The lexicon that `tag` uses: posts tagged with another one want tagging again. */
export const LEXICON = classifier.lexiconVersion;

/** Tags one post with the reasons it serves. */
export function tag(post: Post): TaggedPost {
  return classifier.classify(post);
}

/** The measured errors of the language that most posts are in: a feed seldom has two. */
function feedErrorsOf(posts: readonly TaggedPost[]): LearnedWeights['feedErrors'] {
  const counts = new Map<string, number>();
  for (const { lang } of posts) if (lang !== null) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return LANGUAGES.find(({ lang }) => lang === most?.[0])?.learned?.feedErrors;
}

/** The audit of a feed's tagged posts against the default benchmarks; `null` without posts: no report is no finding. */
export function auditOf(page: PageSeen, posts: readonly TaggedPost[]): AuditReport | null {
  if (posts.length === 0) return null;
  return audit(posts, {
    brand: page.brand,
    platform: page.platform,
    missed: page.missed,
    consumers: ibm2010Consumers,
    executives: ibm2010Executives,
    lexicon: LEXICON,
    feedErrors: feedErrorsOf(posts),
  });
}
