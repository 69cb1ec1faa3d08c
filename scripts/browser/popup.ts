import type { Browser, Page } from 'puppeteer-core';
import { TabAudit } from '../../src/model/tab-audit.ts';
import { extensionOf } from './chromium.ts';

/** Clicks the toolbar icon over `page`, which grants activeTab as a person's click does, and gives the popup. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = await extensionOf(browser);
  const popup = browser.waitForTarget((target) => target.url().endsWith('/popup/index.html'), {
    timeout: 20_000,
  });
  await page.triggerExtensionAction(extension);
  return (await popup).asPage();
}

/** What the background knows of the tab that the popup was opened over. */
export async function auditBehind(popup: Page): Promise<TabAudit> {
  const answer: unknown = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return (await chrome.runtime.sendMessage({
      name: 'tab-audit',
      request: { tabId: tab?.id ?? -1 },
    })) as unknown;
  });
  return TabAudit.parse(answer);
}

/**
 * Waits until the audit is what `isReady` wants, asking again ten times a second.
 * @throws after `timeoutMs` with what is known by then
 */
export async function waitForAudit(
  popup: Page,
  isReady: (audit: TabAudit) => boolean,
  timeoutMs = 20_000,
): Promise<TabAudit> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const audit = await auditBehind(popup);
    if (isReady(audit)) return audit;
    if (Date.now() > until)
      throw new Error(`still waiting after ${timeoutMs} ms: ${JSON.stringify(audit).slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Waits until the page has been quiet for long enough to be judged and the popup shows it: it asks for itself, and may draw a
 * moment after the background knows.
 * @throws after `timeoutMs`
 */
export async function waitUntilSettled(popup: Page, timeoutMs = 20_000): Promise<TabAudit> {
  const audit = await waitForAudit(popup, ({ settled }) => settled, timeoutMs);
  await popup.waitForFunction(() => !/reading the posts on this page/i.test(document.body.innerText), {
    timeout: timeoutMs,
  });
  return audit;
}
