import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { openPopup } from '../../scripts/browser/popup.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DIST, ROOT } from '../../scripts/paths.ts';
import { serveSample } from '../../scripts/sample/serve.ts';
import { SAMPLE_SURVEYS } from '../../src/views/options/surveys/sample-surveys.ts';
import { SAMPLE_AUDITS } from '../../src/views/popup/sample-audits.ts';
import { openView, type ViewInChromium } from './view-in-chromium.ts';

/** Every screen of the popup and the surveys' cards in every interface language: words are longer elsewhere. */
const LOCALES = join(ROOT, 'public/_locales');
const LANGUAGES = readdirSync(LOCALES).filter((folder) => folder !== 'en');

type Told = Record<string, { message: string }>;
const TOLD = new Map(
  LANGUAGES.map((folder) => [
    folder,
    JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8')) as Told,
  ]),
);
/** `show` takes "<folder> <state>". */
const SAY = `
  const told = ${JSON.stringify(Object.fromEntries(TOLD))};
  const sayIn = (folder) => makeSay(told[folder], told[folder].locale.message);
`;

const POPUP = `
  import { createElement, render } from 'preact';
  import { Popup } from './src/views/popup/popup.tsx';
  import { RECENT, SAMPLE_AUDITS } from './src/views/popup/sample-audits.ts';
  import { makeSay } from './src/views/shared/say.ts';
  ${SAY}
  globalThis.show = (asked) => {
    const [folder, name] = asked.split(' ');
    render(createElement(Popup, {
      audit: SAMPLE_AUDITS[name], recent: RECENT, say: sayIn(folder), now: new Date('2026-11-21T13:00:00Z'),
      onReadAgain() {}, onForget() {}, onCollect() {}, onStopCollecting() {}, onShowWhatThereIs() {},
    }), document.body);
    for (const details of document.querySelectorAll('details')) details.open = true;
  };
`;
const OPTIONS = `
  import { createElement, render } from 'preact';
  import { Options } from './src/views/options/options.tsx';
  import { SAMPLE_OPTIONS } from './src/views/options/sample-packs.ts';
  import { SAMPLE_SURVEYS } from './src/views/options/surveys/sample-surveys.ts';
  import { Surveys } from './src/views/options/surveys/surveys.tsx';
  import { makeSay } from './src/views/shared/say.ts';
  ${SAY}
  globalThis.show = (asked) => {
    const [folder, name] = asked.split(' ');
    const say = sayIn(folder);
    render(createElement(Options, {
      ...Object.values(SAMPLE_OPTIONS)[0], say, onDelete() {}, onExport() {}, onImport() {},
      surveys: createElement(Surveys, {
        ...SAMPLE_SURVEYS[name], say, onChoose() {}, onDelete() {}, onExport() {}, onExample() {}, onImport() {},
      }),
    }), document.body);
    for (const details of document.querySelectorAll('details')) details.open = true;
  };
`;

const VIEWS = [
  {
    name: 'popup',
    source: POPUP,
    css: 'src/views/popup/popup.css',
    states: Object.keys(SAMPLE_AUDITS),
    widths: [400, 200],
  },
  {
    name: 'options',
    source: OPTIONS,
    css: 'src/views/options/options.css',
    states: Object.keys(SAMPLE_SURVEYS),
    widths: [900, 320],
  },
];

describe.each(VIEWS)('the $name', ({ source, css, states, widths }) => {
  let view: ViewInChromium;

  beforeAll(async () => {
    view = await openView({ source, css });
  });

  afterAll(async () => {
    await view.close();
  });

  it.each(LANGUAGES)('fits without scrolling sideways, and says every word, in %s', async (folder) => {
    for (const state of states)
      for (const width of widths) {
        await view.show(`${folder} ${state}`, { width, height: 600 }, width === 400 ? 'popup' : 'page');
        const found: unknown = await view.page.evaluate(`({
          aside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          said: document.body.innerText.trim() !== '',
          leftOver: document.body.innerText.match(/\\$[1-9]|undefined|NaN/g) ?? [],
        })`);
        expect({ state, width, found }).toEqual({
          state,
          width,
          found: { aside: 0, said: true, leftOver: [] },
        });
      }
  });
});

/** With a region and without: Chrome has names of its own for the folders. */
it.each(['de', 'pt_BR'])('the extension itself speaks it: %s', async (folder) => {
  await ensureBuilt();
  const sample = await serveSample();
  const browser = await launchChromium(DIST.chrome, { language: folder.replace('_', '-') });
  try {
    const page = await browser.newPage();
    await page.goto(sample.url);
    const popup = await openPopup(browser, page);
    const words = TOLD.get(folder)?.['nothing_leaves']?.message ?? 'no such message';
    await popup.waitForFunction((said) => document.body.innerText.includes(said), {}, words);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(folder.replace('_', '-'));
  } finally {
    await browser.close();
    sample.close();
  }
});
