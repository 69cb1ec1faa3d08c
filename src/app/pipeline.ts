import { auditSums } from '../audit/audit.ts';
import { sumsOf } from '../audit/sums/sums.ts';
import { type Classifier, createClassifier } from '../classify/classifier.ts';
import { type FeedScope, isInForce } from '../classify/user-keywords/scope.ts';
import type { AuditReport } from '../model/audit-report.ts';
import type { AuditedPost } from '../model/audited-post.ts';
import type { Survey } from '../model/survey.ts';
import type { Post } from '../model/post.ts';
import type { PageSeen } from '../model/tab-audit.ts';
import type { UserKeyword } from '../model/user-keyword.ts';
import { feedErrorsOf } from './feed-errors.ts';

/** The classifier as it comes, without anything of the user's. */
export const OURS = createClassifier();

/** The one made last: every message about a feed asks for the same, and hundreds of keywords take a moment to lay over. */
let latest = { key: '[]', classifier: OURS };

/** The classifier for a feed: ours, under those of the user's keywords that are for it. */
export function classifierFor(keywords: readonly UserKeyword[], feed: FeedScope): Classifier {
  const inForce = keywords.filter((keyword) => isInForce(keyword, feed));
  if (inForce.length === 0) return OURS;
  const key = JSON.stringify(inForce);
  if (latest.key !== key) latest = { key, classifier: OURS.withUserKeywords(inForce) };
  return latest.classifier;
}

/** The audit of a feed's posts, tagged with this lexicon, against a survey; `null` without posts: no report is no finding. */
export function auditOf(
  page: PageSeen,
  posts: readonly AuditedPost[],
  lexicon: string,
  { consumers, executives }: Pick<Survey, 'consumers' | 'executives'>,
): AuditReport | null {
  if (posts.length === 0) return null;
  const sums = sumsOf(posts);
  return auditSums(sums, {
    brand: page.brand,
    platform: page.platform,
    missed: page.missed,
    consumers,
    executives,
    lexicon,
    feedErrors: feedErrorsOf(sums),
  });
}

/** The post as it is classified: in the language that its page names, else in the one that the browser heard. */
export function inLanguage(post: Post, heardLang: string | null | undefined): Post {
  return post.lang === null && heardLang != null ? { ...post, lang: heardLang } : post;
}
