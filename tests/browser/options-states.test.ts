import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { SAMPLE_OPTIONS } from '../../src/views/options/sample-packs.ts';
import { openView, type ViewInChromium } from './view-in-chromium.ts';

/** Every state of the options page in real Chromium, from invented packs and without the extension around it. */
type State = keyof typeof SAMPLE_OPTIONS;
const STATES = Object.keys(SAMPLE_OPTIONS) as State[];

const PAGE_SOURCE = `
  import { createElement, render } from 'preact';
  import messages from './public/_locales/en/messages.json';
  import { Options } from './src/views/options/options.tsx';
  import { SAMPLE_OPTIONS } from './src/views/options/sample-packs.ts';
  import { makeSay } from './src/views/shared/say.ts';
  const say = makeSay(messages, 'en-GB');
  globalThis.calls = [];
  globalThis.show = (name) => {
    let state = SAMPLE_OPTIONS[name];
    const draw = () => render(createElement(Options, {
      ...state, say,
      onDelete(host) {
        calls.push('delete ' + host);
        state = { ...state, packs: state.packs.filter((pack) => pack.host !== host) };
        draw();
      },
      onExport(packs) { calls.push('export ' + packs.length); },
      onImport(file) { calls.push('import ' + file.name); },
    }), document.body);
    draw();
  };
`;

let view: ViewInChromium;
let page: Page;

beforeAll(async () => {
  view = await openView({ source: PAGE_SOURCE, css: 'src/views/options/options.css' });
  ({ page } = view);
});

afterAll(async () => {
  await view.close();
});

const show = (state: State, width = 900) => view.show(state, { width, height: 700 });
const violations = () => view.violations();
const focused = () => page.evaluate(`document.activeElement.textContent`);
const calls = () => page.evaluate(`calls`);

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });

  it.each(STATES)('%s has no barrier that axe knows', async (state) => {
    await show(state);
    expect(await violations()).toEqual([]);
  });

  it('has none with open lists and the question either', async () => {
    await show('list');
    await page.click('summary');
    await page.click('.pack .button-quiet');
    await page.waitForSelector('[role=group]');
    expect(await violations()).toEqual([]);
  });
});

// 320 px is a phone; 450 px what is left of a window of 900 at 200 % zoom.
it.each([320, 450])('never needs scrolling sideways at %i px', async (width) => {
  for (const state of STATES) {
    await show(state, width);
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
    const over = await page.evaluate(
      `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
    );
    expect({ state, over }).toEqual({ state, over: 0 });
  }
});

describe('deleting', () => {
  it('asks first, with the safe answer in focus; Esc and Keep delete nothing', async () => {
    await show('list');
    for (const answer of ['Escape', 'Enter'] as const) {
      await page.focus('.pack .button-quiet');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=group]');
      expect(await focused()).toBe('Keep');
      await page.keyboard.press(answer);
      await page.waitForFunction(`!document.querySelector('[role=group]')`);
      expect(await focused()).toBe('Delete');
    }
    expect(await calls()).toEqual([]);
  });

  it('takes the one that was asked for, and the keyboard goes on from the head of the list', async () => {
    await show('list');
    await page.click('.pack:last-child .button-quiet');
    await page.waitForSelector('[role=group] .button-main');
    await page.click('[role=group] .button-main');
    await page.waitForFunction(`document.querySelectorAll('.pack').length === 1`);
    expect(await calls()).toEqual(['delete pier.example']);
    expect(await focused()).toBe('Sites you taught Feedgap to read');
  });
});

it('can be worked by keyboard alone, each stop with a ring', async () => {
  await show('list');
  const stops: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      (await page.evaluate(`(() => {
        const element = document.activeElement;
        const drawn = element.type === 'file' ? element.parentElement : element;
        return drawn.textContent + ' ' + getComputedStyle(drawn).outlineStyle;
      })()`)) as string,
    );
  }
  const pack = ['What it selects', 'Export', 'Delete'];
  const names = [...pack, ...pack, 'Import from a file', 'Export all'];
  expect(stops).toEqual(names.map((name) => expect.stringMatching(`^${name} (solid|auto)$`) as string));
});

it('gives the file that was chosen, and says what came of one', async () => {
  await show('list');
  const input = (await page.$('input[type=file]')) as unknown as {
    uploadFile: (path: string) => Promise<void>;
  };
  await input.uploadFile(`${ROOT}/package.json`);
  await page.waitForFunction(`calls.length === 1`);
  expect(await calls()).toEqual(['import package.json']);
  await show('imported');
  const said = (await page.evaluate(`document.querySelector('[role=status]').innerText`)) as string;
  expect(said).toContain('2 sites taken over from feedgap-sites.json');
  expect(said).toContain('this browser does not understand the selector “article[”');
});

it('says that something is kept which this version cannot read', async () => {
  await show('set-aside');
  expect(await page.evaluate(`document.querySelector('main').innerText`)).toContain(
    '1 site was taught to another version of Feedgap',
  );
});
