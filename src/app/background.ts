import { handle, send, sendToTab } from '../browser/messages.ts';
import { changeTabState, forgetTab, setTabState, tabState } from '../browser/tab-state.ts';
import { injectContentScript, onTabClosed, showCount } from '../browser/tabs.ts';
import type { Collecting } from '../model/collecting.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { RecentAudit, TabAudit } from '../model/tab-audit.ts';
import type { Database } from '../store/database.ts';
import { heardLanguage } from '../browser/language.ts';
import { feedIdOf, forgetFeed, keepPosts, recentFeeds } from '../store/feeds.ts';
import { allPacks, deletePack, keepPacks, packsOf } from '../store/site-packs.ts';
import { allKeywords, deleteKeyword } from '../store/user-keywords.ts';
import { deleteSurvey } from '../store/user-surveys.ts';
import { addKeywords, entriesOfOurs, keywordsOfUser, useOfKeywords } from './own-keywords.ts';
import { classifierFor, inLanguage } from './pipeline.ts';
import { reportOf } from './feed-report.ts';
import { addSurveys, chooseAmong, surveysInReach } from './surveys.ts';
import { withDatabase } from './with-database.ts';

/**
 * The background: injects the content script on the user's click, keeps what it reads, and answers the views. It may be
 * killed between any two messages and holds no state of its own: the posts are in IndexedDB before a batch is
 * acknowledged, and what belongs to a tab is in session storage.
 */
handle({
  'read-tab': async ({ tabId }) => {
    await readTab(tabId);
    return null;
  },
  'tab-audit': ({ tabId }) => tabAudit(tabId),
  'forget-feed': async ({ tabId }) => {
    await forgetPostsOf(tabId);
    return null;
  },
  // Where no content script answers nothing is read, and the popup says so.
  'collect-more': async ({ tabId, until }) => {
    await changeTabState(tabId, (state) => ({ ...state, stopped: false }));
    await sendToTab(tabId, 'scroll-page', { until }).catch(() => undefined);
    await announce(tabId);
    return null;
  },
  'stop-collecting': async ({ tabId }) => {
    await sendToTab(tabId, 'stop-scrolling', null).catch(() => undefined);
    await announce(tabId);
    return null;
  },
  'show-what-there-is': async ({ tabId }) => {
    await changeTabState(tabId, (state) => ({ ...state, stopped: true }));
    await sendToTab(tabId, 'stop-scrolling', null).catch(() => undefined);
    await announce(tabId);
    return null;
  },
  // A list of old audits is no reason to withhold the one in view.
  'recent-audits': () => withDatabase(recentAudits).catch(() => []),
  'posts-gathered': async ({ reading, settled }, { tabId }) => {
    if (tabId !== undefined) await keepReading(tabId, reading, settled);
    return null;
  },
});

handle({
  // Without the store a page is read as if nothing had been learnt.
  'packs-of': ({ hostname }) => withDatabase((database) => packsOf(database, hostname)).catch(() => []),
  'all-packs': async () => {
    const { records, setAside } = await withDatabase(allPacks);
    return { packs: records, setAside };
  },
  'keep-packs': async ({ packs }) => {
    await withDatabase((database) => keepPacks(database, packs));
    return null;
  },
  'delete-pack': async ({ host }) => {
    await withDatabase((database) => deletePack(database, host));
    return null;
  },
});

handle({
  'own-keywords': () => withDatabase(keywordsOfUser),
  'keep-keywords': ({ keywords }) => withDatabase((database) => addKeywords(database, keywords)),
  'delete-keyword': async ({ id }) => {
    await withDatabase((database) => deleteKeyword(database, id));
    return null;
  },
  'keyword-use': () => withDatabase(useOfKeywords),
  'search-entries': ({ words, lang }) => Promise.resolve(entriesOfOurs(words, lang)),
});

handle({
  surveys: () => withDatabase(surveysInReach),
  'keep-surveys': ({ surveys }) => withDatabase((database) => addSurveys(database, surveys)),
  'delete-survey': async ({ id }) => {
    await withDatabase((database) => deleteSurvey(database, id));
    return null;
  },
  'choose-survey': async ({ id }) => {
    await withDatabase((database) => chooseAmong(database, id));
    return null;
  },
});

onTabClosed((tabId) => {
  void forgetTab(tabId);
});

async function readTab(tabId: number): Promise<void> {
  try {
    const reading = await sendToTab(tabId, 'read-page', { adapters: true });
    await keepReading(tabId, reading, (await tabState(tabId)).settled);
  } catch {
    // No content script answers: the page is new to us, or was loaded anew.
    await setTabState(tabId, {});
    try {
      await injectContentScript(tabId);
    } catch {
      await setTabState(tabId, { problem: 'no-access', settled: true });
    }
  }
  await announce(tabId);
}

async function forgetPostsOf(tabId: number): Promise<void> {
  // Without a content script there is nobody to stop.
  await sendToTab(tabId, 'stop-reading', null).catch(() => undefined);
  const { page } = await tabState(tabId);
  if (page !== null) await withDatabase((database) => forgetFeed(database, feedIdOf(page)));
  await setTabState(tabId, { problem: 'forgotten', settled: true });
  await showCount(tabId, 0);
  await announce(tabId);
}

async function keepReading(tabId: number, reading: PageReading, settled: boolean): Promise<void> {
  const { posts, ...page } = reading;
  try {
    const heard = await Promise.all(
      posts.map(async (post) => (post.lang === null && post.text !== '' ? heardLanguage(post.text) : null)),
    );
    const kept = await withDatabase(async (database) => {
      const { classify, lexiconVersion } = classifierFor((await allKeywords(database)).records, page);
      const records = posts.map((post, n) => ({
        id: post.id,
        post,
        tagged: classify(inLanguage(post, heard[n])),
        lexicon: lexiconVersion,
        heardLang: heard[n] ?? null,
      }));
      return keepPosts(database, page, records, new Date());
    });
    await changeTabState(tabId, (before) => ({
      page,
      settled,
      // Who would not wait for one feed may want to see the next one being read.
      stopped: before.stopped && before.page !== null && feedIdOf(before.page) === feedIdOf(page),
    }));
    await showCount(tabId, kept);
  } catch (error) {
    console.error('Feedgap could not keep the posts it read:', error);
    await setTabState(tabId, { page, settled: true, problem: 'no-storage' });
  }
  await announce(tabId);
}

async function tabAudit(tabId: number): Promise<TabAudit> {
  const state = await tabState(tabId);
  const { page } = state;
  if (page === null) return { ...state, report: null, collecting: null, setAside: 0 };
  const collecting = await collectingIn(tabId);
  try {
    const { report, setAside } = await withDatabase((database) => reportOf(database, page));
    return { ...state, report, collecting, setAside };
  } catch (error) {
    console.error('Feedgap could not look up the posts it kept:', error);
    return { ...state, settled: true, problem: 'no-storage', report: null, collecting, setAside: 0 };
  }
}

/** A page that shows a dialog answers nothing until it is closed: the audit does not wait for it. */
const ANSWER_MS = 500;

/** The page itself is asked, so that nothing is said of scrolling that ended with its page. */
async function collectingIn(tabId: number): Promise<Collecting | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, ANSWER_MS, null);
  });
  return Promise.race([sendToTab(tabId, 'scrolling', null).catch(() => null), late]);
}

async function recentAudits(database: Database): Promise<RecentAudit[]> {
  const feeds = await recentFeeds(database, 4);
  return feeds.map(({ page, posts, updated }) => ({
    name: page.brand?.name ?? new URL(page.url).hostname,
    platform: page.platform,
    url: page.brand?.url ?? page.url,
    posts,
    updated,
  }));
}

/** Tells open views to look again. There may be none: that is no error. */
async function announce(tabId: number): Promise<void> {
  await send('tab-audit-changed', { tabId }).catch(() => undefined);
}
