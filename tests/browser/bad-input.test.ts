import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { openPopup, waitForAudit, waitUntilSettled } from '../../scripts/browser/popup.ts';
import { showSavedPage } from '../../scripts/browser/saved-page.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { samplePage } from '../../scripts/sample/page.ts';

const URL = 'https://campfire.example/larkmoor';

describe('pages that are hard on a reader', () => {
  let browser: Browser;

  beforeAll(async () => {
    await ensureBuilt();
    browser = await launchChromium(DIST.chrome);
  });

  afterAll(async () => {
    await browser.close();
  });

  async function audit(html: string, url = URL) {
    const page = await browser.newPage();
    await showSavedPage(page, url, html);
    const popup = await openPopup(browser, page);
    const result = await waitUntilSettled(popup, 25_000);
    await popup.waitForFunction(() => document.body.innerText.length > 40);
    const text = await popup.evaluate(() => document.body.innerText);
    await page.close();
    return { ...result, text };
  }

  it('says that an article is no feed, and claims nothing', async () => {
    const paragraphs = '<p>The harbour was closed on Monday, and nobody was surprised by it.</p>'.repeat(20);
    const { report, page, text } = await audit(
      `<main><h1>Harbour closed</h1>${paragraphs}</main>`,
      'https://ledger.example/a',
    );
    expect(report).toBeNull();
    expect(page?.reader).toBeNull();
    expect(text).not.toMatch(/\d+ ?%/);
  });

  it('says that a known platform’s page without posts is a problem of the reading', async () => {
    const { report, text } = await audit('<main><h1>Sign in</h1></main>', 'https://x.com/larkmoor');
    expect(report).toBeNull();
    expect(text).toMatch(/no posts/i);
  });

  it('says that it may not read the browser’s own pages', async () => {
    const page = await browser.newPage();
    await page.goto('chrome://version');
    const popup = await openPopup(browser, page);
    const { problem } = await waitForAudit(popup, (known) => known.problem !== null);
    expect(problem).toBe('no-access');
    await page.close();
  });

  it('reads a feed in a page of 50,000 nodes', async () => {
    const clutter = '<div><span>a</span><i>b</i></div>'.repeat(10_000);
    const { report } = await audit(samplePage().replace('</main>', `</main><aside>${clutter}</aside>`));
    expect(report?.posts.read).toBeGreaterThanOrEqual(13);
  });

  it('reads a post of 200,000 characters', async () => {
    const long = 'We mend stoves, and then we mend some more of them. '.repeat(4000);
    const { report } = await audit(samplePage().replace('Wind, rain, and a pot of soup', long));
    expect(report?.posts.read).toBeGreaterThanOrEqual(13);
  });
});
