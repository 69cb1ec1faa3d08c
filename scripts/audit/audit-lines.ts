import { auditSums } from '../../src/audit/audit.ts';
import { LEXICON_NOT_STATED } from '../../src/audit/compare/not-compared.ts';
import { platformOf } from '../../src/audit/merge-reports.ts';
import { isCountedKind } from '../../src/audit/which-posts-count.ts';
import { feedErrorsOf } from '../../src/app/feed-errors.ts';
import type { AuditReport } from '../../src/model/audit-report.ts';
import type { AuditSums } from '../../src/model/audit-sums.ts';
import type { PostFilter } from '../../src/model/post-filter.ts';
import type { Survey } from '../../src/model/survey.ts';
import { filterNotes } from './filter-option.ts';
import { type PostsRead, readPosts } from './read-posts.ts';

/** Audits the tagged posts of a stream as the popup does, against a survey. What is odd about them is said. */
export async function auditLines(
  stream: NodeJS.ReadableStream,
  { brand, survey, filter }: { brand: string | undefined; survey: Survey; filter: PostFilter | undefined },
  say: (note: string) => void,
): Promise<{ report: AuditReport; allGood: boolean }> {
  const now = Date.now();
  const read = await readPosts(stream, filter ?? {}, now, say);
  for (const note of [...filterNotes(filter, now), ...notesOf(read)]) say(note);
  const [platform, ...others] = filter?.platforms ?? [];
  const report = auditSums(read.sums, {
    brand: brand === undefined ? null : { name: brand, handle: null, url: null },
    platform: platform !== undefined && others.length === 0 ? platform : platformOf(read.sums),
    missed: {},
    consumers: survey.consumers,
    executives: survey.executives,
    lexicon: lexiconOf(read),
    feedErrors: feedErrorsOf(read.sums),
    filter,
  });
  return { report, allGood: read.allGood };
}

/** The tags may come from any version of the keywords, or from people: named only if all lines name the same. */
function lexiconOf({ lexicons }: PostsRead): string {
  const [lexicon = null, ...others] = lexicons;
  return others.length === 0 && lexicon !== null ? lexicon : LEXICON_NOT_STATED;
}

function notesOf({ sums, posts, inFuture, lexicons }: PostsRead): string[] {
  const notes: string[] = [];
  if (posts === 0) notes.push('There was no post in the input: nothing to audit.');
  else if (sums.groups.length === 0)
    notes.push(`None of ${plural(posts)} passes the filter: nothing to audit.`);
  if (inFuture > 0)
    notes.push(
      `${plural(inFuture)} ${inFuture === 1 ? 'is' : 'are'} dated in the future: can the dates be trusted?`,
    );
  if (lexicons.size > 1)
    notes.push('The posts were not all tagged with the same keywords: their tags may mean different things.');
  const { scored, all } = scoredOf(sums);
  if (scored > 0 && scored < all)
    notes.push(
      `${plural(all - scored)} of ${all} came without scores: shares are those of the tags, not corrected.`,
    );
  return notes;
}

function scoredOf({ groups }: AuditSums): { scored: number; all: number } {
  const counted = groups.filter(({ kind }) => isCountedKind(kind));
  return {
    scored: counted.reduce((sum, { likely }) => sum + likely.posts, 0),
    all: counted.reduce((sum, { posts }) => sum + posts, 0),
  };
}

function plural(posts: number): string {
  return posts === 1 ? '1 post' : `${posts} posts`;
}
