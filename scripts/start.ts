import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { auditTable } from './audit-table.ts';
import { launchChromium } from './browser/chromium.ts';
import { ensureBrowser } from './browser/install.ts';
import { openPopup, waitUntilSettled } from './browser/popup.ts';
import { build } from './build/build.ts';
import { DIST, ROOT } from './paths.ts';
import { SAMPLE_BRAND, SAMPLE_POSTS } from './sample/posts.ts';
import { serveSample } from './sample/serve.ts';

/**
 * Shows Feedgap at work: builds it, opens a real browser with it on the sample brand's page, scrolls the feed and opens
 * the popup. Without a display it does the same headless, prints the audit and writes a picture of the popup.
 */
const headless = process.argv.includes('--headless') || !hasDisplay();
try {
  ensureBrowser('chromium');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await build();
const sample = await serveSample();
// Who sees the browser sees it in their own language.
const { locale } = Intl.DateTimeFormat().resolvedOptions();
const browser = await launchChromium(DIST.chrome, { headless, ...(!headless && { language: locale }) });
const [page = await browser.newPage()] = await browser.pages();
await page.goto(sample.url);
const popup = await openPopup(browser, page);
await scrollToEnd(page);
// The feed has an item more than distinct kinds of content: what counts is that nothing new comes any more.
const audit = await waitUntilSettled(popup, 40_000);

if (audit.report === null) {
  console.error(
    `No post of ${SAMPLE_BRAND.name}'s sample page was read. That is a fault of Feedgap: please report it.`,
  );
  process.exitCode = 1;
} else {
  console.log(auditTable(audit.report));
}
if (headless) {
  const picture = join(ROOT, 'out', 'popup.png');
  await mkdir(join(ROOT, 'out'), { recursive: true });
  await popup.screenshot({ path: picture });
  console.log(`\nThere is no display, so this ran headless. The popup: ${picture}`);
  await browser.close();
  sample.close();
} else {
  console.log(
    `\nThe browser stays open: ${SAMPLE_POSTS.length} invented posts at ${sample.url}. Close it to end.`,
  );
  browser.on('disconnected', () => {
    sample.close();
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Scrolls as a person would, so that the feed loads to its end and the popup is seen growing. */
async function scrollToEnd(feed: Page): Promise<void> {
  for (let still = 0; still < 3;) {
    const moved = await feed.evaluate(() => {
      const before = scrollY;
      scrollBy(0, innerHeight * 0.8);
      return scrollY - before;
    });
    still = moved < 1 ? still + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
