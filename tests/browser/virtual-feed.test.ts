import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, workerOf } from '../../scripts/browser/chromium.ts';
import { clickToolbarIcon, launchFirefox, openExtensionPage } from '../../scripts/browser/firefox.ts';
import { openPopup } from '../../scripts/browser/popup.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { PageReading } from '../../src/model/page-reading.ts';
import { BRANDS } from './virtual-feed/page.ts';
import { serveVirtualFeed } from './virtual-feed/serve.ts';

/** Posts per brand: `FEEDGAP_VIRTUAL_POSTS=1000` scrolls the whole of it, which takes some minutes. */
const POSTS = Number(process.env['FEEDGAP_VIRTUAL_POSTS'] ?? 55);
const LONG_MS = 60_000 + POSTS * 600;
/** Posts of the first brand to scroll through before moving on to the second, which is read to its end. */
const FIRST_PART = 0.3;
/** A post that was fully rendered for so long was there for a person to see. */
const SEEN_MS = 700;

interface Driven {
  readonly browser: Browser;
  readonly page: Page;
  /** What the content script has gathered of the feed in view. */
  readonly gathered: () => Promise<PageReading>;
}

const START = {
  chromium: async (url: string): Promise<Driven> => {
    const browser = await launchChromium(DIST.chrome);
    const page = await open(browser, url);
    await openPopup(browser, page);
    const gathered = async () => {
      const worker = await workerOf(browser);
      const answer: unknown = await worker.evaluate(async () => {
        const request = { name: 'read-page', request: { adapters: true } };
        for (const { id } of await chrome.tabs.query({})) {
          const answer: unknown = await chrome.tabs.sendMessage(id ?? -1, request).catch(() => null);
          if (answer !== null) return answer;
        }
        return null;
      });
      return PageReading.parse(answer);
    };
    return { browser, page, gathered };
  },
  firefox: async (url: string): Promise<Driven> => {
    const browser = await launchFirefox(DIST.firefox);
    const page = await open(browser, url);
    await clickToolbarIcon(browser);
    // The popup asks for the tab in front, so that no other may come there before it has.
    await pause(3000);
    const gathered = async () => {
      const view = await openExtensionPage(browser, 'popup/index.html');
      const answer: unknown = await view.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        const request = { name: 'read-page', request: { adapters: true } };
        for (const { id } of await browser.tabs.query({})) {
          const answer: unknown = await browser.tabs.sendMessage(id ?? -1, request).catch(() => null);
          if (answer !== null) return answer;
        }
        return null;
      });
      await view.close();
      await page.bringToFront();
      return PageReading.parse(answer);
    };
    return { browser, page, gathered };
  },
};

describe.each(['chromium', 'firefox'] as const)('a virtualised feed in %s', (name) => {
  let site: Awaited<ReturnType<typeof serveVirtualFeed>>;
  let driven: Driven;

  beforeAll(async () => {
    await ensureBuilt();
    site = await serveVirtualFeed(POSTS);
    driven = await START[name](`${site.origin}/${BRANDS[0].handle}`);
    // What a person sees before the content script is there is not what this test is about.
    while ((await driven.gathered().catch(() => null)) === null) await pause(100);
  });

  afterAll(async () => {
    await driven.browser.close();
    site.close();
  });

  it(
    'is gathered while it is scrolled: every post that was there to see, once',
    { timeout: LONG_MS },
    async () => {
      await scroll(driven.page, FIRST_PART);
      await expectAllOnce(BRANDS[0].handle);
    },
  );

  it(
    'ends with a navigation: of the first brand nothing is in the second feed',
    { timeout: LONG_MS },
    async () => {
      const moving = driven.page.evaluate('goTo(1)');
      // The old feed is still in view, and the user still scrolls it.
      await driven.page.mouse.wheel({ deltaY: 400 });
      await moving;
      await scroll(driven.page, 1);
      const reading = await expectAllOnce(BRANDS[1].handle);
      expect(reading.brand).toMatchObject({ handle: BRANDS[1].handle });
    },
  );

  async function expectAllOnce(handle: string): Promise<PageReading> {
    await pause(900);
    const reading = await driven.gathered();
    const shown = (await driven.page.evaluate('shown()')) as Record<string, number>;
    const paths = reading.posts.map(({ permalink }) => new URL(permalink ?? site.origin).pathname);
    const ofBrand = Object.entries(shown).filter(([path]) => path.startsWith(`/${handle}/`));
    const seen = ofBrand.filter(([, ms]) => ms >= SEEN_MS).map(([path]) => path);
    console.log(`${name}, ${handle}: ${seen.length} posts shown for ${SEEN_MS} ms, ${paths.length} gathered`);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((path) => !paths.includes(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.startsWith(`/${handle}/`))).toEqual([]);
    // Each with its own words, although its nodes held another's before.
    const wrong = reading.posts.filter(
      ({ text }, at) => !text.startsWith(`Number ${90_001 - Number(paths[at]?.split('/').at(-1))} from us`),
    );
    expect(wrong.map(({ text, permalink }) => ({ text, permalink }))).toEqual([]);
    return reading;
  }
});

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Scrolls on to a part of the page as a person does: a bit, a look, a bit more, never twice the same. */
async function scroll(page: Page, part: number): Promise<void> {
  const place = () =>
    page.evaluate(() => ({
      bottom: scrollY + innerHeight,
      height: document.documentElement.scrollHeight,
      screen: innerHeight,
    }));
  await page.mouse.move(450, 450);
  for (let at = await place(); ; at = await place()) {
    if (at.bottom >= at.height * part - 2) return;
    await page.mouse.wheel({ deltaY: Math.round(at.screen * (0.5 + Math.random() * 0.4)) });
    await pause(750 + Math.random() * 250);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
