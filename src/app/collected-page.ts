import type { CollectedPage } from './collector.ts';
import type { FeedWatcher } from './feed-watcher.ts';
import { scrollerOf } from './scroller.ts';

const USER = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
const LISTEN = { passive: true, capture: true };

/** The page in view, for the collector. */
export function collectedPage(watcher: FeedWatcher): CollectedPage {
  return {
    posts: () => watcher.posts,
    scroller: () => scrollerOf(lastShown(watcher) ?? middleOfView(), document),
    hasPostsBelow: () => {
      const last = lastShown(watcher);
      return last !== null && last.getBoundingClientRect().top > innerHeight;
    },
    isHidden: () => document.hidden,
    onUser: (takeOver) => {
      // A site that scrolls or presses by script is not the user.
      const onEvent = (event: Event) => {
        if (event.isTrusted) takeOver();
      };
      const onHidden = () => {
        if (document.hidden) takeOver();
      };
      for (const type of USER) addEventListener(type, onEvent, LISTEN);
      document.addEventListener('visibilitychange', onHidden);
      return () => {
        for (const type of USER) removeEventListener(type, onEvent, LISTEN);
        document.removeEventListener('visibilitychange', onHidden);
      };
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

function lastShown(watcher: FeedWatcher): Element | null {
  return [...watcher.elements].findLast((element) => element.isConnected) ?? null;
}

function middleOfView(): Element | null {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2);
}
