import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ROOT } from '../../scripts/paths.ts';

export interface ViewInChromium {
  readonly page: Page;
  /**
   * A fresh document, so that focus and open panels of the state before do not help this one, with the view's style and
   * its state drawn by the source's `show(state)`. `shown` is what the popup says of where it is open.
   */
  show(state: string, size: { width: number; height: number }, shown?: 'popup' | 'page'): Promise<void>;
  /** What axe knows to be a barrier, one line each. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * A view in real Chromium without the extension around it. `source` is a module that sets `globalThis.show`, a function
 * that draws one state by its name; `css` the view's style sheet. Both lie, or import, relative to the checkout.
 */
export async function openView({ source, css }: { source: string; css: string }): Promise<ViewInChromium> {
  const shared = { bundle: true, write: false, absWorkingDir: ROOT, logLevel: 'warning' } as const;
  const [script, style] = await Promise.all([
    build({
      ...shared,
      stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({ ...shared, entryPoints: [css] }),
  ]);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  return {
    page,
    async show(state, size, shown = 'page') {
      await page.setViewport(size);
      await page.goto('about:blank');
      await page.setContent(
        `<!doctype html><html lang="en" data-shown="${shown}"><head><title>Feedgap</title><style>${style.outputFiles[0]?.text ?? ''}</style></head><body></body></html>`,
      );
      await page.evaluate(script.outputFiles[0]?.text ?? '');
      await page.evaluate(`show(${JSON.stringify(state)})`);
    },
    async violations() {
      await page.evaluate(axe);
      return (await page.evaluate(
        `axe.run().then(({ violations }) => violations.map((found) =>
          found.id + ': ' + found.nodes.map((node) => node.html).join(' | ')))`,
      )) as string[];
    },
    close: () => browser.close(),
  };
}
