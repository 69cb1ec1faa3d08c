import type { HTTPRequest, Page } from 'puppeteer-core';

/**
 * Shows `html` in the tab as if the site at `url` had served it, with nothing else reachable: sub-resources and
 * further navigation are refused, and the page's own scripts do not run (a saved page is what the user saw; its
 * scripts would tear it down looking for their server).
 */
export async function showSavedPage(page: Page, url: string, html: string): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request: HTTPRequest) => {
    const first = !served && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!first) {
      void request.abort('blockedbyclient').catch(() => undefined);
      return;
    }
    served = true;
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: html,
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}
