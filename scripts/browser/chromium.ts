import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Extension, type WebWorker } from 'puppeteer-core';
import { ensureBrowser } from './install.ts';

export interface ChromiumOptions {
  readonly headless?: boolean;
  /** Interface language, e.g. "de"; English unless told, whatever the machine's is: tests and pictures read alike everywhere. */
  readonly language?: string;
  readonly window?: { readonly width: number; readonly height: number };
}

/**
 * Starts Chromium with the extension of the folder `dist` loaded. Every host name resolves to nothing (`MAP *`), so
 * that neither the browser nor a page reaches the network; pages come from request interception.
 */
export async function launchChromium(dist: string, options: ChromiumOptions = {}): Promise<Browser> {
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const language = options.language ?? 'en-US';
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [dist],
    defaultViewport: options.headless === false ? null : { width, height },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Headless screens are 800 × 600 unless told: too low for a whole popup.
      '--screen-info={1600x1200}',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      `--window-size=${width},${height}`,
      `--lang=${language}`,
    ],
    env: { ...process.env, LANGUAGE: language },
    protocolTimeout: 120_000,
  });
}

/** A worker that is being started answers before the extension's API is there. */
const READY_WITHIN_MS = 10_000;

/** The extension's service worker, woken if it sleeps, with the extension's API ready in it. */
export async function workerOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.type() === TargetType.SERVICE_WORKER && candidate.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no service worker');
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until;) {
    if (await worker.evaluate(() => typeof chrome !== 'undefined' && 'scripting' in chrome)) return worker;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the extension’s service worker did not start');
}

/** The loaded extension, for `page.triggerExtensionAction`: a real click on the toolbar icon. */
export async function extensionOf(browser: Browser): Promise<Extension> {
  const id = new URL((await workerOf(browser)).url()).host;
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not loaded');
  return extension;
}

/**
 * A copy of the built extension that may read every site without a click; `remove` it when the browser is closed. Only
 * the manifest differs from what users get: it serves reading saved pages in bulk, where nobody is there to click.
 */
export async function openCopyOf(dist: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'feedgap-'));
  await cp(dist, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
