import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, openExtensionPage } from '../../scripts/browser/firefox.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { packFileOf, readPackFile } from '../../src/views/options/read-pack-file.ts';
import { SAMPLE_OPTIONS } from '../../src/views/options/sample-packs.ts';

describe('the options page in Firefox', () => {
  const packs = SAMPLE_OPTIONS.list.packs;
  const hosts = packs.map(({ host }) => host).sort();
  let browser: Browser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    await ensureBuilt();
    folder = await mkdtemp(join(tmpdir(), 'feedgap-options-'));
    await writeFile(join(folder, 'packs.json'), packFileOf(packs));
    browser = await launchFirefox(DIST.firefox);
    page = await openExtensionPage(browser, 'options/index.html');
    await page.waitForSelector('.nothing', { timeout: 20_000 });
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const shown = () => page.$$eval('.pack h3', (heads) => heads.map((head) => head.textContent).sort());

  it('takes packs over from a file and keeps them', async () => {
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'packs.json'));
    await page.waitForSelector('.pack');
    expect(await shown()).toEqual(hosts);
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toContain(
      '2 sites taken over from packs.json',
    );
    await page.close();
    page = await openExtensionPage(browser, 'options/index.html');
    await page.waitForSelector('.pack', { timeout: 20_000 });
    expect(await shown()).toEqual(hosts);
  });

  it('exports a file that can be imported again', async () => {
    const text = await exported(page, '[aria-labelledby=files] .actions button');
    expect(readPackFile(text, () => true).packs).toEqual(
      [...packs].sort((a, b) => (a.host < b.host ? -1 : 1)),
    );
  });

  it('deletes one after asking, and no other', async () => {
    await page.click('.pack:first-child .button-quiet');
    await page.waitForSelector('[role=group]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await page.click('[role=group] .button-main');
    await page.waitForFunction(() => document.querySelectorAll('.pack').length === 1);
    expect(await shown()).toEqual(hosts.slice(1));
  });
});

/** What the export would save: the blob behind the link that the page presses, since a download leaves no page. */
async function exported(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { saved?: Promise<string> };
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      scope.saved = blob.text();
      return real(blob);
    };
  });
  await page.click(button);
  return page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
}
