import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { auditBehind, openPopup, waitForAudit, waitUntilSettled } from '../../scripts/browser/popup.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { serveSample } from '../../scripts/sample/serve.ts';

/** "Scroll for me" as a user meets it: over the sample page, by the popup's button. */
describe('scroll for me in Chromium', () => {
  let browser: Browser;
  let sample: Awaited<ReturnType<typeof serveSample>>;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    await ensureBuilt();
    sample = await serveSample();
    browser = await launchChromium(DIST.chrome);
    page = await browser.newPage();
    await page.goto(sample.url);
    popup = await openPopup(browser, page);
    await waitForAudit(popup, ({ report }) => (report?.posts.read ?? 0) >= 13);
  });

  afterAll(async () => {
    await browser.close();
    sample.close();
  });

  const place = () => page.evaluate(() => scrollY);

  it('does not scroll unless asked', async () => {
    await pause(1500);
    expect(await place()).toBe(0);
    expect((await auditBehind(popup)).collecting).toBeNull();
  });

  it('scrolls on a press, less than a screen at a time, and says how far it is', async () => {
    await press('Scroll for me');
    await popup.waitForSelector('.scroll-button::-p-text(Stop)');
    expect((await auditBehind(popup)).collecting).toMatchObject({ target: 60 });
    const places: number[] = [];
    for (let look = 0; look < 20; look++) {
      places.push(await place());
      await pause(150);
    }
    const steps = places.slice(1).map((at, before) => at - (places[before] ?? 0));
    expect(Math.max(...places)).toBeGreaterThan(600);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThan(900);
  });

  it('stops when the user scrolls', async () => {
    await page.mouse.move(400, 400);
    await page.mouse.wheel({ deltaY: 50 });
    await waitForAudit(popup, ({ collecting }) => collecting === null, 3000);
    await pause(500);
    const before = await place();
    await pause(2000);
    expect(await place()).toBe(before);
    // The popup closes when the page takes the focus, or says that it stopped.
    if (!popup.isClosed()) await popup.waitForSelector('.scroll-button::-p-text(Scroll for me)');
  });

  it('stops by the same button', async () => {
    if (popup.isClosed()) popup = await openPopup(browser, page);
    await press('Scroll for me');
    await waitForAudit(popup, ({ collecting }) => collecting !== null);
    await press('Stop');
    await waitForAudit(popup, ({ collecting }) => collecting === null, 3000);
  });

  it('reads the whole feed and stops at its end', async () => {
    await press('Scroll for me');
    await waitForAudit(popup, ({ collecting }) => collecting !== null);
    const audit = await waitForAudit(popup, ({ collecting }) => collecting === null, 90_000);
    expect(audit.report?.posts.read).toBeGreaterThan(40);
    const isAtEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 5,
    );
    const reached = (audit.report?.posts.counted ?? 0) >= 60;
    expect(isAtEnd || reached).toBe(true);
  }, 120_000);

  async function press(label: string): Promise<void> {
    // The button moves to another screen once the page has been quiet: a press at that very moment meets nothing.
    if (label === 'Scroll for me') await waitUntilSettled(popup);
    await popup.locator(`.scroll-button::-p-text(${label})`).click();
  }
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
