import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { PageReading } from '../../src/model/page-reading.ts';
import { launchChromium, openCopyOf, workerOf } from '../browser/chromium.ts';
import { showSavedPage } from '../browser/saved-page.ts';

/**
 * A saved page: its name as it was given, where it lies, and the address it is to be read as ("" if not known). With
 * `html` this is read instead of the file: pages made in memory.
 */
export interface SavedPage {
  readonly file: string;
  readonly path: string;
  readonly url: string;
  readonly html?: string;
}

export type ReadResult = { readonly page: SavedPage } & (
  { readonly reading: PageReading } | { readonly error: string }
);

export interface ReadOptions {
  /** Off: only the generic feed detector reads. */
  readonly adapters: boolean;
  readonly dist: string;
  /** Called with each page after it was read, while it is still open in the browser. */
  readonly whileOpen?: (page: Page, saved: SavedPage) => Promise<void>;
}

/** An address for pages whose own is not known: an ordinary site without an adapter. */
const UNKNOWN_URL = 'https://page.example/';

/**
 * Reads saved pages with the built content script in one real, headless Chromium, in order. A page that cannot be read
 * gives an error and the rest goes on.
 */
export async function* readPages(
  pages: Iterable<SavedPage> | AsyncIterable<SavedPage>,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const copy = await openCopyOf(options.dist);
  const browser = await launchChromium(copy.path);
  try {
    for await (const page of pages) yield { page, ...(await readOne(browser, page, options)) };
  } finally {
    await browser.close();
    await copy.remove();
  }
}

async function readOne(
  browser: Browser,
  saved: SavedPage,
  { adapters, whileOpen }: ReadOptions,
): Promise<{ reading: PageReading } | { error: string }> {
  let page: Page | undefined;
  try {
    const html = saved.html ?? (await readFile(saved.path, 'utf8'));
    page = await browser.newPage();
    await showSavedPage(page, saved.url || UNKNOWN_URL, html);
    const worker = await workerOf(browser);
    const answer: unknown = await worker.evaluate(
      async (request) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const tabId = tab?.id ?? -1;
        await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
        return (await chrome.tabs.sendMessage(tabId, { name: 'read-page', request })) as unknown;
      },
      { adapters },
    );
    await whileOpen?.(page, saved);
    return { reading: PageReading.parse(answer) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page?.close().catch(() => undefined);
  }
}
