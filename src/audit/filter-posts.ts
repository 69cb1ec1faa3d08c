import type { AuditedPost } from '../model/audited-post.ts';
import type { PostFilter } from '../model/post-filter.ts';

/** The posts that pass, in their order. A filter that nothing passes gives an empty list, never all. */
export function filterPosts<Post extends AuditedPost>(posts: readonly Post[], filter: PostFilter): Post[] {
  const { last } = filter;
  const passing = posts.filter((post) => passes(post, filter));
  if (last === undefined || passing.length <= last) return passing;
  const latest = new Set([...passing].sort(newestFirst).slice(0, last));
  return passing.filter((post) => latest.has(post));
}

/** Whether a post passes by itself: all of the filter but `last`, which takes the other posts. */
export function passes(post: AuditedPost, { from, to, kinds, languages, platforms }: PostFilter): boolean {
  const at = Date.parse(post.time ?? '');
  // A comparison with a time that is not known is false: such a post is in no window.
  if (from !== undefined && !(at >= Date.parse(from))) return false;
  if (to !== undefined && !(at <= Date.parse(to))) return false;
  if (isNarrow(kinds) && !kinds.includes(post.kind)) return false;
  if (isNarrow(languages) && !languages.includes(post.lang ?? '')) return false;
  return !isNarrow(platforms) || platforms.includes(post.platform ?? '');
}

function isNarrow<Item>(list: readonly Item[] | undefined): list is readonly Item[] {
  return list !== undefined && list.length > 0;
}

/** Posts without a time come last; equal times are settled by id, so that the order of reading plays no part. */
function newestFirst(a: AuditedPost, b: AuditedPost): number {
  const [at, other] = [a, b].map(({ time }) => Date.parse(time ?? '') || -Infinity) as [number, number];
  if (at !== other) return at > other ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
