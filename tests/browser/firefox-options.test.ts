import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, openExtensionPage } from '../../scripts/browser/firefox.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { readSurveyFile } from '../../src/model/survey-file.ts';
import { packFileOf, readPackFile } from '../../src/views/options/read-pack-file.ts';
import { SAMPLE_OPTIONS } from '../../src/views/options/sample-packs.ts';
import { EXAMPLE_SURVEY } from '../../src/views/options/surveys/example-survey.ts';

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
    await saveInto(browser, folder);
    page = await openExtensionPage(browser, 'options/index.html');
    await page.waitForSelector('.nothing', { timeout: 20_000 });
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const shown = () => page.$$eval('.pack h3', (heads) => heads.map((head) => head.textContent).sort());

  it('takes packs over from a file and keeps them', async () => {
    const input = (await page.waitForSelector(
      '[aria-labelledby=files] input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'packs.json'));
    await page.waitForSelector('.pack');
    expect(await shown()).toEqual(hosts);
    expect(
      await page.$eval('[aria-labelledby=files] [role=status]', (status) => status.textContent),
    ).toContain('2 sites taken over from packs.json');
    await page.close();
    page = await openExtensionPage(browser, 'options/index.html');
    await page.waitForSelector('.pack', { timeout: 20_000 });
    expect(await shown()).toEqual(hosts);
  });

  it('exports a file that can be imported again', async () => {
    await page.click('[aria-labelledby=files] .actions button');
    const text = await savedText(join(folder, 'feedgap-sites.json'));
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

  const inUse = () => page.$eval('.survey:has(:checked) h3 label', (name) => name.textContent);

  it('gives an example of a survey, takes it over, and keeps the choice of it until it is deleted', async () => {
    await page.waitForSelector('.survey');
    expect(await inUse()).toBe('IBM 2010');
    await page.click('.surveys .file + button');
    const example = join(folder, 'feedgap-survey-example.json');
    expect(readSurveyFile(await savedText(example)).surveys).toEqual([{ at: 1, survey: EXAMPLE_SURVEY }]);
    const input = (await page.$('.surveys input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(example);
    const radio = `#survey-own-${EXAMPLE_SURVEY.id}`;
    await page.waitForSelector(radio);
    expect(await inUse()).toBe('IBM 2010');
    await page.click(radio);
    await page.waitForFunction((id) => document.querySelector(id)?.matches(':checked'), {}, radio);
    await page.close();
    page = await openExtensionPage(browser, 'options/index.html');
    await page.waitForSelector(radio, { timeout: 20_000 });
    expect(await inUse()).toBe(EXAMPLE_SURVEY.name);
    await page.click('.survey .button-quiet');
    await page.waitForSelector('[role=group]');
    await page.click('[role=group] .button-main');
    await page.waitForFunction((id) => document.querySelector(id) === null, {}, radio);
    expect(await inUse()).toBe('IBM 2010');
  });

  const words = '[aria-labelledby=keyword-add] input[type=text]';
  const keywords = () =>
    page.$$eval('.own-keywords .pack h4', (heads) => heads.map((head) => head.textContent));

  it('keeps a keyword of the user’s, and counts it', async () => {
    await page.type(words, 'tasting evening*');
    await page.click('[aria-labelledby=keyword-add] [type=submit]');
    await page.waitForSelector('.own-keywords .pack');
    await page.waitForFunction(() =>
      document.querySelector('.own-keywords .pack')?.textContent.includes('None of the posts'),
    );
    await page.close();
    page = await openExtensionPage(browser, 'options/index.html');
    await page.waitForSelector('.own-keywords .pack', { timeout: 20_000 });
    expect(await keywords()).toEqual(['tasting evening*']);
  });

  it('refuses a regular expression, and says why', async () => {
    await page.type(words, '/\\bfoo.*bar/i');
    await page.click('[aria-labelledby=keyword-add] [type=submit]');
    await page.waitForFunction(() =>
      document.querySelector('.own-keywords [role=alert]')?.textContent.includes('regular expression'),
    );
    expect(await keywords()).toHaveLength(1);
  });

  it('finds one of ours by words of a post, and mutes it', async () => {
    await page.type('[role=search] [type=search]', '20% off');
    await page.click('[role=search] [type=submit]');
    await page.waitForSelector('.found li', { timeout: 20_000 });
    await page.click('.found li .button:last-of-type');
    await page.waitForFunction(() => document.querySelectorAll('.own-keywords .pack').length === 2);
    expect((await keywords()).some((keyword) => keyword.includes('<percent>'))).toBe(true);
  });
});

interface BidiConnection {
  send(method: string, params: object): Promise<unknown>;
}

/** Lets Firefox save files, into the folder. */
async function saveInto(browser: Browser, destinationFolder: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const downloadBehavior = { type: 'allowed', destinationFolder };
  await connection.send('browser.setDownloadBehavior', { downloadBehavior });
}

const WITHIN_MS = 10_000;

/** The text of a file, once it is there and whole. */
async function savedText(path: string): Promise<string> {
  for (const until = Date.now() + WITHIN_MS; Date.now() < until;) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.trim().endsWith('}')) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing was saved as ${path}`);
}
