/** Where a feed is scrolled, and what the collector needs to know of it. */
export interface Scroller {
  /** Scrolls on by less than a screen; the browser does it smoothly, or at once where motion is to be reduced. */
  step(): void;
  /** Pixels above what is in view. */
  top(): number;
  /** Pixels of one screen. */
  screen(): number;
  /** Whether what is loaded ends here. */
  isAtEnd(): boolean;
}

const STEP = 0.7;
/** Without smooth movement the eye finds its place by what stays in view. */
const JUMP = 0.85;
/** Pages round, and leave a line or two. */
const END_PX = 4;

/**
 * The page's real scroller: the element around the feed that scrolls, else the document.
 * @param inFeed an element of the feed, or of the middle of the page where no post is known
 */
export function scrollerOf(inFeed: Element | null, page: Document): Scroller {
  const box = scrollBoxAround(inFeed, page) ?? page.scrollingElement ?? page.documentElement;
  const isStill = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
  return {
    step: () => {
      const part = isStill ? JUMP : STEP;
      box.scrollBy({ top: box.clientHeight * part, behavior: isStill ? 'instant' : 'smooth' });
    },
    top: () => box.scrollTop,
    screen: () => box.clientHeight,
    isAtEnd: () => box.scrollTop + box.clientHeight >= box.scrollHeight - END_PX,
  };
}

function scrollBoxAround(element: Element | null, page: Document): Element | null {
  if (element === null) return null;
  const walker = page.createTreeWalker(page.documentElement, 1);
  walker.currentNode = element;
  for (let at = walker.parentNode(); at !== null; at = walker.parentNode()) {
    const box = at as Element;
    if (box === page.body || box === page.documentElement) return null;
    const { overflowY } = getComputedStyle(box);
    if (/auto|scroll|overlay/.test(overflowY) && box.scrollHeight > box.clientHeight + END_PX) return box;
  }
  return null;
}
