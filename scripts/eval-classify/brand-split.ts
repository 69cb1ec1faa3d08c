/**
 * Which part of the labelled posts a brand belongs to. A tenth of the brands is `unseen`: nobody who writes keywords
 * or fits weights reads those posts. The hash is fixed, so that the split never moves between runs. (It was a third once;
 * half of it was opened for a second round of keywords, and of the other half 28 brands of 65 to see what unread posts go
 * wrong by. What was opened measures nothing any more.)
 */
export type Part = 'seen' | 'unseen';

/** FNV-1a, 32 bit, over UTF-16 units: enough to spread names, and the same everywhere. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** A sixth of the brands: the unread ones, and those that were opened last, for a few dozen of thousands of keywords. */
export function isLeastRead(brand: string): boolean {
  return fnv1a(brand) % 6 === 0;
}

export function partOf(brand: string): Part {
  const isOpened = fnv1a(`${brand}/look`) % 4 === 0;
  return isLeastRead(brand) && !isOpened ? 'unseen' : 'seen';
}
