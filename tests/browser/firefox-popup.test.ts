import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbarIcon, launchFirefox, openExtensionPage } from '../../scripts/browser/firefox.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { serveSample } from '../../scripts/sample/serve.ts';

describe('the popup over the sample brand’s page in Firefox', () => {
  let browser: Browser;
  let sample: Awaited<ReturnType<typeof serveSample>>;

  beforeAll(async () => {
    await ensureBuilt();
    sample = await serveSample();
    browser = await launchFirefox(DIST.firefox);
  });

  afterAll(async () => {
    await browser.close();
    sample.close();
  });

  it('reads the page after a click on the toolbar icon, and shows the audit', async () => {
    const page = await browser.newPage();
    await page.goto(sample.url);
    await page.bringToFront();
    await clickToolbarIcon(browser);
    await scrollToEnd(page);
    const tabId = await idOfTab(await openExtensionPage(browser, 'popup/index.html'), sample.url);
    const popup = await openExtensionPage(browser, `popup/index.html?tab=${tabId}`);
    await popup.waitForFunction(() => document.querySelectorAll('table tr').length >= 12, {
      timeout: 20_000,
    });
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Larkmoor');
  });
});

/** The id of the tab that shows `url`: the toolbar click lets the extension see that one address. */
function idOfTab(popup: Page, url: string): Promise<number> {
  return popup.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    return (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
}

async function scrollToEnd(page: Page): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await page.evaluate(() => {
      scrollBy(0, innerHeight);
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
