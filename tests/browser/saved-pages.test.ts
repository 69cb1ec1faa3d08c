import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { openPopup, waitUntilSettled } from '../../scripts/browser/popup.ts';
import { showSavedPage } from '../../scripts/browser/saved-page.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { findTruthPages } from '../../scripts/eval-gather/truth.ts';
import { DIST, SHARED } from '../../scripts/paths.ts';

const PLATFORMS = ['x', 'facebook', 'instagram', 'linkedin', 'bluesky', 'mastodon'];

/** Real pages at their own addresses, through the toolbar: the popup must show the brand's posts, not an excuse. */
describe.skipIf(!existsSync(SHARED))('the popup over real pages', () => {
  let browser: Browser;

  beforeAll(async () => {
    await ensureBuilt();
    browser = await launchChromium(DIST.chrome);
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(PLATFORMS)('shows the audit of a page of %s', async (platform) => {
    // The page with the most posts to find: a brand's profile rather than a single post.
    const [fullest] = findTruthPages([join(SHARED, 'pages'), join(SHARED, 'frontends')])
      .filter((page) => page.platform === platform)
      .sort((a, b) => b.posts.length - a.posts.length);
    if (fullest === undefined) throw new Error(`no saved page of ${platform}`);
    const page = await browser.newPage();
    await showSavedPage(page, fullest.url, readFileSync(fullest.file, 'utf8'));
    const popup = await openPopup(browser, page);
    const { report } = await waitUntilSettled(popup);
    expect(report?.posts.read).toBeGreaterThanOrEqual(0.85 * fullest.posts.length);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).not.toMatch(/no posts found|does not look like a feed/i);
    // A chart from 20 counted posts on; below that the posts one by one, and how many could not be read.
    expect(text).toMatch(/what consumers|too few to tell|could be counted|matches the survey is not shown/i);
    await page.close();
  });
});
