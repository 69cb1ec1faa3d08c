import { COMMENTS } from './selectors.ts';

/** The matches inside a post that are not in a comment below it, in document order. */
export function ownElements(post: Element, selector: string): Element[] {
  const all = [...post.querySelectorAll(selector)];
  // Asked once for all comments, since most posts in view have none or few.
  const comments = [...post.querySelectorAll(COMMENTS)];
  if (comments.length === 0) return all;
  return all.filter((element) => !comments.some((comment) => comment.contains(element)));
}
