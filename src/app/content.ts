import { handle, send } from '../browser/messages.ts';
import { gather } from '../gather/gather.ts';
import { collectedPage } from './collected-page.ts';
import { Collector } from './collector.ts';
import { FeedWatcher, pageInView } from './feed-watcher.ts';

/**
 * The content script: injected on the user's click, once a page. A second injection (the background could not reach
 * the first in time) must not start a second watcher.
 */
const scope = globalThis as { feedgapIsWatching?: boolean };
if (scope.feedgapIsWatching !== true) {
  scope.feedgapIsWatching = true;
  const watcher = new FeedWatcher((look) => send('posts-gathered', look));
  const collector = new Collector(collectedPage(watcher));
  handle({
    // Without adapters the page is looked at once, apart from what the watcher has gathered with them.
    'read-page': ({ adapters }) =>
      adapters ? watcher.start() : Promise.resolve(gather(pageInView(), []).reading),
    'stop-reading': () => {
      collector.stop();
      watcher.stop();
      return Promise.resolve(null);
    },
    'scroll-page': ({ until }) => {
      void collector.start(until);
      return Promise.resolve(null);
    },
    'stop-scrolling': () => {
      collector.stop();
      return Promise.resolve(null);
    },
    scrolling: () => Promise.resolve(collector.progress),
  });
  void watcher.start();
}
