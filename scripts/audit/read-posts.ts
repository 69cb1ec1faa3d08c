import { filterPosts, passes } from '../../src/audit/filter-posts.ts';
import { RunningSums, sumsOf } from '../../src/audit/sums/sums.ts';
import type { AuditedPost } from '../../src/model/audited-post.ts';
import type { AuditSums } from '../../src/model/audit-sums.ts';
import type { PostFilter } from '../../src/model/post-filter.ts';
import { linesOf } from '../lines-of.ts';
import { readTaggedLine } from './tagged-line.ts';

/** What was read from lines of tagged posts. */
export interface PostsRead {
  /** Of the posts that pass the filter. */
  readonly sums: AuditSums;
  /** All that were read, passing or not. */
  readonly posts: number;
  /** Dated later than `now`. */
  readonly inFuture: number;
  /** The keywords that tagged the passing posts: none where no line says so, `null` among them for lines that do not. */
  readonly lexicons: ReadonlySet<string | null>;
  readonly allGood: boolean;
}

/** Lines of clocks that run a little fast, and of time zones, are not of the future. */
const DAY_MS = 86_400_000;
/** More lexicons than this need not be told apart to say that they differ. */
const MANY_LEXICONS = 4;

/**
 * Reads tagged posts line by line into sums, so that a feed of any size fits in memory; with `last`, no more than twice so
 * many posts and some are held. With a filter of one platform, lines that name none are taken to be from there.
 * @param say told, line by line, what is wrong.
 */
export async function readPosts(
  stream: NodeJS.ReadableStream,
  filter: PostFilter,
  now: number,
  say: (problem: string) => void,
): Promise<PostsRead> {
  const running = new RunningSums();
  let latest: AuditedPost[] = [];
  const lexicons = new Set<string | null>();
  let [lineNumber, posts, inFuture, allGood] = [0, 0, 0, true];
  const wrong = (problem: string) => {
    allGood = false;
    say(`line ${lineNumber}: ${problem}`);
  };
  const [platform, ...others] = filter.platforms ?? [];
  const from = platform !== undefined && others.length === 0 ? { platform } : {};
  for await (const line of linesOf(stream)) {
    lineNumber++;
    if (line.trim() === '') continue;
    const found = readTaggedLine(line);
    if (typeof found === 'string') {
      wrong(`${found}; left out`);
      continue;
    }
    for (const fact of found.wrong) wrong(`"${fact}" is not what it should be; counted without it`);
    const post = { ...from, ...found.post };
    posts++;
    if (Date.parse(post.time ?? '') > now + DAY_MS) inFuture++;
    if (!passes(post, filter)) continue;
    if (lexicons.size < MANY_LEXICONS) lexicons.add(found.lexicon);
    if (filter.last === undefined) running.add(post);
    else latest.push(post);
    if (filter.last !== undefined && latest.length > 2 * filter.last + 1000)
      latest = filterPosts(latest, { last: filter.last });
  }
  const { last } = filter;
  const sums = last === undefined ? running.sums() : sumsOf(filterPosts(latest, { last }));
  return { sums, posts, inFuture, lexicons, allGood };
}
