import { browser } from './api.ts';

/**
 * Runs the content script in a tab. The user's click on the toolbar icon is what permits it.
 * @throws if the browser keeps extensions out of the page, or the click was for another page
 */
export async function injectContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

/** Shows how many posts were read on the toolbar icon while this tab is in front; nothing at 0. */
export async function showCount(tabId: number, posts: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: posts === 0 ? '' : String(posts) });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
