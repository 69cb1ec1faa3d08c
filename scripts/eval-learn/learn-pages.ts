import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../browser/install.ts';
import { showSavedPage } from '../browser/saved-page.ts';
import { matchPosts } from './match-posts.ts';
import { precisionRecall, scorePage } from '../eval-gather/score.ts';
import type { TruthPage } from '../eval-gather/truth.ts';
import { ROOT } from '../paths.ts';
import type { Post } from '../../src/model/post.ts';
import type { ReadAfterLearning } from './in-page.ts';

/** What one example taught: which true post it was, and how the page is read with nothing else. */
export interface LearntFrom extends ReadAfterLearning {
  readonly example: number;
  readonly f1: number;
}

export interface LearntPage {
  readonly page: TruthPage;
  readonly examples: readonly LearntFrom[];
  readonly error: string | null;
}

const UNKNOWN_URL = 'https://page.example/';

/** Learns from the first, the middle and the last true post of each page, in one real, headless Chromium. */
export async function* learnPages(pages: readonly TruthPage[], inside: boolean): AsyncGenerator<LearntPage> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/eval-learn/in-page.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]?.text ?? '';
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    for (const page of pages) {
      try {
        yield { page, examples: await learnOn(browser, page, script, inside), error: null };
      } catch (error) {
        yield { page, examples: [], error: error instanceof Error ? error.message : String(error) };
      }
    }
  } finally {
    await browser.close();
  }
}

async function learnOn(
  browser: Browser,
  truth: TruthPage,
  script: string,
  inside: boolean,
): Promise<LearntFrom[]> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await showSavedPage(tab, truth.url || UNKNOWN_URL, await readFile(truth.path, 'utf8'));
    await tab.evaluate(script);
    const read = (await tab.evaluate('measure.readAll()')) as readonly Post[];
    const known = matchPosts(truth, read);
    const chosen = new Set([0, Math.floor(known.length / 2), known.length - 1]);
    const examples: LearntFrom[] = [];
    for (const at of chosen) {
      const post = known[at];
      if (post === undefined) continue;
      const taught = (await tab.evaluate(
        `measure.learnFrom(${JSON.stringify(post.id)}, ${String(inside)})`,
      )) as ReadAfterLearning;
      const score = scorePage(truth, taught.posts);
      const { f1 } = precisionRecall(score.found, score.missed.length, score.false.length);
      examples.push({ ...taught, example: at, f1 });
    }
    return examples;
  } finally {
    await tab.close();
  }
}
