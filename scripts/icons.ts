/**
 * Draws `public/icons/<size>.png` from `public/icons/icon.svg`, in Chromium. Run it after changing the drawing
 * (`node scripts/run.mjs icons`); the PNGs are committed, because building must not need a browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser/install.ts';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../public/icons/', import.meta.url);

const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${size}.png`, folder), png);
    console.log(`public/icons/${size}.png`);
  }
} finally {
  await browser.close();
}
