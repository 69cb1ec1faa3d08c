import { handle, send } from '../browser/messages.ts';
import { gather } from '../gather/gather.ts';
import { FeedWatcher, pageInView } from './feed-watcher.ts';

/**
 * The content script: injected on the user's click, once a page. A second injection (the background could not reach
 * the first in time) must not start a second watcher.
 */
const scope = globalThis as { feedgapIsWatching?: boolean };
if (scope.feedgapIsWatching !== true) {
  scope.feedgapIsWatching = true;
  const watcher = new FeedWatcher((look) => send('posts-gathered', look));
  handle({
    // Without adapters the page is looked at once, apart from what the watcher has gathered with them.
    'read-page': ({ adapters }) =>
      Promise.resolve(adapters ? watcher.start() : gather(pageInView(), []).reading),
    'stop-reading': () => {
      watcher.stop();
      return Promise.resolve(null);
    },
  });
  void watcher.start();
}
