import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { SAMPLE_SURVEYS } from '../../src/views/options/surveys/sample-surveys.ts';
import { openView, type ViewInChromium } from './view-in-chromium.ts';

/** The section on surveys in real Chromium, without the extension around it. */
type State = keyof typeof SAMPLE_SURVEYS;
const STATES = Object.keys(SAMPLE_SURVEYS) as State[];

const PAGE_SOURCE = `
  import { createElement, render } from 'preact';
  import messages from './public/_locales/en/messages.json';
  import { Options } from './src/views/options/options.tsx';
  import { SAMPLE_SURVEYS } from './src/views/options/surveys/sample-surveys.ts';
  import { Surveys } from './src/views/options/surveys/surveys.tsx';
  import { makeSay } from './src/views/shared/say.ts';
  const say = makeSay(messages, 'en-GB');
  globalThis.calls = [];
  globalThis.show = (name) => {
    let state = SAMPLE_SURVEYS[name];
    const set = (change) => { state = { ...state, ...change }; draw(); };
    const draw = () => render(createElement(Options, {
      packs: [], setAside: 0, refused: false, imported: null, say,
      onDelete() {}, onExport() {}, onImport() {},
      surveys: createElement(Surveys, {
        ...state, say,
        onChoose(id) { calls.push('choose ' + id); set({ chosen: id }); },
        onDelete(id) {
          calls.push('delete ' + id);
          set({ surveys: state.surveys.filter((survey) => survey.id !== 'own-' + id), chosen: 'pier-2010' });
        },
        onExport(survey) { calls.push('export ' + survey.id); },
        onExample() { calls.push('example'); },
        onImport(file) { calls.push('import ' + file.name); },
      }),
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
const calls = () => page.evaluate(`calls`);
const focused = () => page.evaluate(`document.activeElement.textContent`);
const said = async (selector = '.surveys') =>
  (await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`)) as string;
const openAll = () =>
  page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
const tab = async (times: number) => {
  for (let stop = 0; stop < times; stop += 1) await page.keyboard.press('Tab');
};

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });

  it.each(STATES)('%s has no barrier that axe knows, details open', async (state) => {
    await show(state);
    await openAll();
    expect(await view.violations()).toEqual([]);
  });
});

// 320 px is a phone; 450 px what is left of a window of 900 at 200 % zoom.
it.each([320, 450])('never needs scrolling sideways at %i px', async (width) => {
  for (const state of STATES) {
    await show(state, width);
    await openAll();
    const over = await page.evaluate(
      `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
    );
    expect({ state, over }).toEqual({ state, over: 0 });
  }
});

it('shows the limits of each survey before it is chosen: people, reasons, reading, cautions', async () => {
  await show('list');
  const cards = (await page.evaluate(
    `[...document.querySelectorAll('.survey')].map((card) => card.innerText)`,
  )) as string[];
  const expected = [
    [
      'in use',
      '1,234 consumers',
      '87 executives',
      'Asked about all 12 reasons.',
      '2 of its 4 figures',
      'rainy day',
      'They rated all alike.',
    ],
    [
      'an unknown number of consumers, 2010',
      'nothing says how far chance',
      'about 4 of the 12',
      'publisher’s own pages',
      'no match with executives',
    ],
    [
      '412 consumers',
      '19 executives',
      'consumers and executives about 5 of the 12',
      'Feedgap cannot check it',
    ],
    ['0% for one reason (Customer service)', 'an unknown number of consumers'],
  ];
  expect(cards).toHaveLength(expected.length);
  expected.forEach((parts, index) => {
    for (const part of parts) expect(cards[index]).toContain(part);
  });
  expect(cards[1]).not.toContain('in use');
});

it('draws a bar for each reason asked, a line for executives, and a dot where none was', async () => {
  await show('list');
  const marks = await page.evaluate(`[...document.querySelectorAll('.survey')].map((card) =>
    ['bar', 'tick', 'none'].map((kind) => card.querySelectorAll('.survey-' + kind).length))`);
  expect(marks).toEqual([
    [12, 12, 0],
    [4, 0, 8],
    [5, 5, 7],
    [4, 0, 8],
  ]);
});

it('has every figure as text, what it stands for, and what was not counted', async () => {
  await show('list');
  await page.click('.survey summary');
  const text = await said('.survey');
  for (const part of [
    '61%',
    '“Cheap tickets”: the same meaning',
    '“Prize draws, tickets”: overlaps. Draws are named first.',
    '“The sea air” (80%): none of the twelve reasons.',
    '“Very cheap tickets” (12%): a larger number stands for the same reason',
    'May 2010, online',
  ])
    expect(text).toContain(part);
  await openAll();
  expect(await said('.survey:nth-child(2) table')).not.toContain('Service');
});

describe('by keyboard alone', () => {
  it('arrows choose; one stop leads into the list and each stop has a ring', async () => {
    await show('list');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('survey-pier-2010');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(`document.activeElement.id === 'survey-fell-2019'`);
    expect(await calls()).toEqual(['choose fell-2019']);
    expect(await said('.survey:nth-child(2) h3')).toContain('in use');
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
  });

  it('asks before it deletes, with the safe answer in focus; the one in use says what follows', async () => {
    await show('list');
    await page.click('#survey-own-larkmoor-2026');
    // Its details, Export, Delete.
    await tab(3);
    for (const answer of ['Escape', 'Enter'] as const) {
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=group]');
      expect(await focused()).toBe('Keep');
      expect(await said('[role=group]')).toContain('would go back to Pier 2010');
      await page.keyboard.press(answer);
      await page.waitForFunction(`!document.querySelector('[role=group]')`);
      expect(await focused()).toBe('Delete');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=group]');
    expect(await view.violations()).toEqual([]);
    await tab(1);
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelectorAll('.survey').length === 3`);
    expect(await calls()).toEqual(['choose own-larkmoor-2026', 'delete larkmoor-2026']);
    expect(await focused()).toBe('Surveys');
  });
});

it('gives the file that was chosen, an example and an export, and says what came of a file', async () => {
  await show('imported');
  const input = (await page.$('.surveys input[type=file]')) as unknown as {
    uploadFile: (path: string) => Promise<void>;
  };
  await input.uploadFile(`${ROOT}/package.json`);
  await page.waitForFunction(`calls.length === 1`);
  await page.click('.surveys .file + button');
  await page.click('.survey:last-child .actions .button');
  expect(await calls()).toEqual(['import package.json', 'example', 'export short']);
  const text = await said('.surveys [role=status]');
  for (const sentence of [
    '1 survey taken over from surveys.json. It is not in use until you choose it.',
    'Survey 2 (no name) was left out. Its “year” is missing',
    '“consumers.entertainment” is none of the twelve reasons',
    'Use the nearest of these or leave it out: discount, purchase, reviews,',
    '“executives.event” is -4, and no share of people is below zero.',
    'It has consumers’ numbers for 3 of the twelve reasons',
    'You have another survey with the id “larkmoor-2026”, which stays as it is.',
  ])
    expect(text).toContain(sentence);
});

it('says that the chosen one is gone, and that others cannot be read', async () => {
  await show('lost');
  const text = await said();
  expect(text).toContain('cannot be found any more. Audits use Pier 2010');
  expect(text).toContain('2 surveys of yours were kept by another version');
});
