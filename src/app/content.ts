import { handle, send } from '../browser/messages.ts';
import { readersWith } from '../gather/learn/reader-from-pack.ts';
import { collectedPage } from './collected-page.ts';
import { Collector } from './collector.ts';
import { FeedWatcher, pageInView, readInSlices } from './feed-watcher.ts';

/**
 * The content script: injected on the user's click, once a page. A second injection (the background could not reach
 * the first in time) must not start a second watcher.
 */
const scope = globalThis as { feedgapIsWatching?: boolean };
if (scope.feedgapIsWatching !== true) {
  scope.feedgapIsWatching = true;
  // Without an answer (the extension was updated under the page) reading goes on with what is built in.
  const started = send('packs-of', { hostname: location.hostname })
    .catch(() => [])
    .then((packs) => {
      const watcher = new FeedWatcher((look) => send('posts-gathered', look), readersWith(packs));
      return { watcher, collector: new Collector(collectedPage(watcher)) };
    });
  handle({
    // Without adapters the page is looked at once, apart from what the watcher has gathered with them.
    'read-page': async ({ adapters }) =>
      adapters ? (await started).watcher.start() : readInSlices(pageInView(), []),
    'stop-reading': async () => {
      const { watcher, collector } = await started;
      collector.stop();
      watcher.stop();
      return null;
    },
    'scroll-page': async ({ until }) => {
      void (await started).collector.start(until);
      return null;
    },
    'stop-scrolling': async () => {
      (await started).collector.stop();
      return null;
    },
    scrolling: async () => (await started).collector.progress,
  });
  void started.then(({ watcher }) => watcher.start());
}
