import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../build/manifest.ts';
import { ensureBrowser } from './install.ts';

/** The address that Firefox gives the extension in tests; chosen by us, as any installation has its own. */
const UUID = '7f3c2b1e-5a94-4e0d-9c6b-2f8d1a40b7c5';

/** Starts headless Firefox with the built extension of the folder `dist` installed for this run. */
export async function launchFirefox(dist: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    // Lets BiDi reach Firefox's own windows: the only way to click a toolbar button.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(dist);
  return browser;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Clicks the toolbar icon over the tab in front, which grants activeTab and opens the real popup. WebDriver cannot
 * reach a popup or a toolbar, so this runs in Firefox's own window; it leans on a Firefox internal
 * (`browserActionFor`) that a new version may rename.
 */
export async function clickToolbarIcon(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox has no window');
  const expression = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success')
    throw new Error(`the toolbar icon could not be clicked: ${exceptionDetails?.text ?? type}`);
}

/**
 * A page of the extension in a tab of its own. WebDriver does not see the popup itself; the popup's page with `?tab=`
 * shows the same audit.
 */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Extension pages fire no load event that BiDi sees; waiting for it would hang.
  await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
  return page;
}
