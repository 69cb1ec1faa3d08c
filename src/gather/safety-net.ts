import type { Post } from '../model/post.ts';
import type { PageKind } from '../model/page-reading.ts';

/** A reader's posts with their elements, and the elements it turned down knowingly (comments, stubs). */
export interface ReaderPosts {
  readonly found: readonly { readonly post: Post; readonly element: Element }[];
  readonly refused: readonly Element[];
}

/** How many more posts than the adapter the detector must find to be believed. */
const LEAST_MORE = 3;

/**
 * Whether the feed detector reads so much more than the adapter that the site must have changed under the adapter.
 *
 * At least three posts more, and at least twice as many: less is the difference between two ways of counting. More
 * alone is no proof, since a page has other repetition than its feed; so what is more must have words and stand where
 * the adapter saw nothing (not a comment or stub that it turned down), and at least half of the adapter's own posts
 * must be among the detector's: then both look at the same feed. On a page of one post the rest are answers to it.
 */
export function readsFarMore(detector: ReaderPosts, adapter: ReaderPosts, kind: PageKind): boolean {
  const own = adapter.found.length;
  const all = detector.found.length;
  if (own === 0) return all > 0;
  if (kind === 'post' || all < own + LEAST_MORE || all < own * 2) return false;
  const posts = adapter.found.map(({ element }) => element);
  const theirs = detector.found.map(({ element }) => element);
  const shared = touching(posts, theirs).size;
  if (shared < own / 2) return false;
  const known = touching(theirs, [...posts, ...adapter.refused]);
  const more = detector.found.filter(({ post, element }) => post.text !== '' && !known.has(element)).length;
  return more >= LEAST_MORE && more >= own;
}

/** Those of `elements` that are, contain, or stand inside one of `others`. */
function touching(elements: readonly Element[], others: readonly Element[]): Set<Element> {
  const wanted = new Set(elements);
  const marks = new Set(others);
  const result = new Set<Element>();
  for (const element of elements) if (ancestors(element).some((at) => marks.has(at))) result.add(element);
  for (const other of others) for (const at of ancestors(other)) if (wanted.has(at)) result.add(at);
  return result;
}

function ancestors(element: Element): Element[] {
  const found = [element];
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument, 1);
  walker.currentNode = element;
  for (let at = walker.parentNode(); at !== null; at = walker.parentNode()) found.push(at as Element);
  return found;
}
