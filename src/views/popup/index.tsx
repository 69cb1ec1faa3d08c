/**
 * The popup's entry, and the only file of it that talks to the browser: asks about the tab in view, draws the answer,
 * and draws again when the background says that it changed. `?tab=<id>` chooses another tab: for tests, and where the
 * popup is opened as a page.
 */
import { render } from 'preact';
import { browser } from '../../browser/api.ts';
import { handle, send } from '../../browser/messages.ts';
import type { RecentAudit, TabAudit } from '../../model/tab-audit.ts';
import { browserSay } from '../shared/browser-say.ts';
import { Popup } from './popup.tsx';

/** A message may be lost when the background restarts; the popup is open for seconds, so asking again is cheap. */
const REFRESH_MS = 1000;
/** Unanswered questions after which the popup says so. */
const MOST_FAILURES = 5;

const NOTHING_KNOWN: TabAudit = {
  problem: null,
  settled: true,
  page: null,
  report: null,
  collecting: null,
  stopped: false,
  setAside: 0,
};

async function open(): Promise<void> {
  const say = browserSay();
  document.documentElement.lang = say.locale;
  document.title = say('extName');
  const tabId = await tabToShow();
  let audit: TabAudit | null = tabId === undefined ? { ...NOTHING_KNOWN, problem: 'no-access' } : null;
  let recent: readonly RecentAudit[] = [];
  let failures = 0;
  let refreshing = false;

  const draw = () => {
    render(
      <Popup
        {...{ audit, recent, say }}
        now={new Date()}
        onReadAgain={() => void read()}
        onForget={() => void act((tabId) => send('forget-feed', { tabId }))}
        onCollect={(posts) =>
          void act((tabId) => send('collect-more', { tabId, until: { kind: 'posts', posts } }))
        }
        onStopCollecting={() => void act((tabId) => send('stop-collecting', { tabId }))}
        onShowWhatThereIs={() => void act((tabId) => send('show-what-there-is', { tabId }))}
      />,
      document.body,
    );
  };
  const refresh = async () => {
    // One question at a time: a slow answer must not overwrite a newer one.
    if (tabId === undefined || refreshing) return;
    refreshing = true;
    try {
      audit = await send('tab-audit', { tabId });
      failures = 0;
    } catch {
      failures += 1;
      if (failures >= MOST_FAILURES) {
        audit = { ...(audit ?? NOTHING_KNOWN), problem: 'lost' };
      }
    } finally {
      refreshing = false;
    }
    draw();
  };
  /** A failure shows in the next answer, or as unanswered questions. */
  const act = async (ask: (tabId: number) => Promise<null>) => {
    if (tabId === undefined) return;
    await ask(tabId).catch(() => undefined);
    await refresh();
  };
  const read = () => act((tabId) => send('read-tab', { tabId }));

  draw();
  handle({
    'tab-audit-changed': async (changed) => {
      if (changed.tabId === tabId) await refresh();
      return null;
    },
  });
  setInterval(() => void refresh(), REFRESH_MS);
  // A convenience for pages that cannot be audited: without it the rest still stands.
  recent = await send('recent-audits', null).catch(() => []);
  draw();
  await read();
}

async function tabToShow(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) {
    // Opened as a page, the window gives the width; a popup gets its width from its content.
    document.documentElement.dataset['shown'] = 'page';
    return Number(asked);
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

void open();
