import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { showSavedPage } from '../browser/saved-page.ts';
import { scorePage } from '../eval-gather/score.ts';
import type { TruthPage } from '../eval-gather/truth.ts';
import { DIST, ROOT } from '../paths.ts';
import type { Readings } from './in-page.ts';
import type { Setting } from './settings.ts';

/** What each setting reads on a page, in the order of the settings. */
export interface PageTally {
  readonly page: TruthPage;
  readonly tallies: readonly Tally[];
}

export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

const UNKNOWN_URL = 'https://page.example/';

/** Opens each page once, in one real, headless Chromium, and reads it with all settings. A page that fails throws. */
export async function* readWithSettings(
  pages: readonly TruthPage[],
  settings: readonly Setting[],
): AsyncGenerator<PageTally> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/fit-feed/in-page.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]?.text ?? '';
  const browser = await launchChromium(DIST.chrome);
  try {
    for (const page of pages) {
      const { readings, readingOf } = await readOne(browser, page, script, settings);
      const scored = readings.map((posts) => {
        const score = scorePage(page, posts);
        return { found: score.found, missed: score.missed.length, wrong: score.false.length };
      });
      yield { page, tallies: readingOf.map((at) => scored[at] ?? { found: 0, missed: 0, wrong: 0 }) };
    }
  } finally {
    await browser.close();
  }
}

async function readOne(
  browser: Browser,
  page: TruthPage,
  script: string,
  settings: readonly Setting[],
): Promise<Readings> {
  const tab = await browser.newPage();
  try {
    await showSavedPage(tab, page.url || UNKNOWN_URL, await readFile(page.path, 'utf8'));
    await tab.evaluate(script);
    const constants = JSON.stringify(settings.map((setting) => setting.constants));
    return (await tab.evaluate(`feedgapReadWith(${constants})`)) as Readings;
  } finally {
    await tab.close();
  }
}
