import { COMMENTS } from './selectors.ts';

/** The matches inside a post that are not in a comment below it, in document order. */
export function ownElements(post: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter((element) => !isInComment(element, post));
}

/** Whether the element stands in a comment below the post. */
export function isInComment(element: Element, post: Element): boolean {
  const comment = element.closest(COMMENTS);
  return comment !== null && comment !== post && post.contains(comment);
}
