import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, workerOf } from '../../scripts/browser/chromium.ts';
import { auditBehind, openPopup, waitForAudit } from '../../scripts/browser/popup.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { SAMPLE_POSTS } from '../../scripts/sample/posts.ts';
import { serveSample } from '../../scripts/sample/serve.ts';

/** The way a user goes: a brand's page, a click on the toolbar icon, the popup. Real Chromium, the built extension. */
describe('the popup over the sample brand’s page in Chromium', () => {
  let browser: Browser;
  let sample: Awaited<ReturnType<typeof serveSample>>;
  let page: Page;
  let popup: Page;
  let htmlBefore: string;

  beforeAll(async () => {
    await ensureBuilt();
    sample = await serveSample();
    browser = await launchChromium(DIST.chrome);
    page = await browser.newPage();
    await page.goto(sample.url);
    htmlBefore = await page.content();
    popup = await openPopup(browser, page);
  });

  afterAll(async () => {
    await browser.close();
    sample.close();
  });

  it('says whose feed it is, and reads what is there at first', async () => {
    const audit = await waitForAudit(popup, ({ report }) => (report?.posts.read ?? 0) >= 13);
    expect(audit.page?.brand?.name).toBe('Larkmoor');
    await popup.waitForFunction(() => document.body.innerText.includes('Larkmoor'));
  });

  it('changes nothing on the page and makes no request', async () => {
    expect(await page.content()).toBe(htmlBefore);
    expect(sample.requests.filter((path) => path !== '/larkmoor' && path !== '/favicon.ico')).toEqual([]);
  });

  it('grows while the user scrolls, and shows the audit', async () => {
    const before = await auditBehind(popup);
    await scrollDown(page);
    const after = await waitForAudit(
      popup,
      ({ report }) => (report?.posts.read ?? 0) >= SAMPLE_POSTS.length - 1,
    );
    expect(after.report?.posts.read).toBeGreaterThan(before.report?.posts.read ?? 0);
    expect(after.report?.posts.leftOut).toMatchObject({ repost: 3, sponsored: 1 });
    expect(after.report?.posts.cutOff).toBe(3);
    await popup.waitForFunction(() => document.querySelector('table') !== null);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Discount');
  });

  it('keeps posts that leave the document', async () => {
    const before = await auditBehind(popup);
    await page.evaluate(() => {
      for (const article of [...document.querySelectorAll('article')].slice(0, 20)) article.remove();
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await auditBehind(popup);
    expect(after.report?.posts.read).toBe(before.report?.posts.read);
  });

  it('takes the full text when the user opens a post that was cut off', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('button[data-full]')?.click();
    });
    const audit = await waitForAudit(popup, ({ report }) => report?.posts.cutOff === 2);
    expect(audit.report?.posts.read).toBeGreaterThanOrEqual(SAMPLE_POSTS.length - 1);
  });

  it('loses nothing when the service worker is killed', async () => {
    const before = await auditBehind(popup);
    await (await workerOf(browser)).close();
    const after = await auditBehind(popup);
    expect(after).toEqual(before);
  });

  it('forgets the posts when asked to, stops reading, and starts over when asked again', async () => {
    await press(popup, 'Forget these posts');
    await press(popup, 'Forget');
    expect((await waitForAudit(popup, ({ problem }) => problem === 'forgotten')).report).toBeNull();
    await page.evaluate(() => document.querySelector('[role=feed]')?.append(document.createElement('hr')));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await auditBehind(popup)).report).toBeNull();
    await press(popup, 'Read again');
    await waitForAudit(popup, ({ report }) => (report?.posts.read ?? 0) > 20);
  });
});

async function press(popup: Page, label: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`);
  await button?.click();
}

async function scrollDown(page: Page): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await page.evaluate(() => {
      scrollBy(0, innerHeight);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
