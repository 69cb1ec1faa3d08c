import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { SAMPLE_KEYWORDS } from '../../src/views/options/keywords/sample-keywords.ts';
import { openView, type ViewInChromium } from './view-in-chromium.ts';

/** The section on the user's own keywords in real Chromium, without the extension around it. */
type State = keyof typeof SAMPLE_KEYWORDS;
const STATES = Object.keys(SAMPLE_KEYWORDS) as State[];

const PAGE_SOURCE = `
  import { createElement, render } from 'preact';
  import messages from './public/_locales/en/messages.json';
  import { OwnKeywords } from './src/views/options/keywords/own-keywords.tsx';
  import { SAMPLE_KEYWORDS } from './src/views/options/keywords/sample-keywords.ts';
  import { Options } from './src/views/options/options.tsx';
  import { makeSay } from './src/views/shared/say.ts';
  const say = makeSay(messages, 'en-GB');
  globalThis.calls = [];
  globalThis.problem = null;
  globalThis.show = (name) => {
    let state = SAMPLE_KEYWORDS[name];
    const draw = () => render(createElement(Options, {
      packs: [], setAside: 0, refused: false, imported: null, say,
      onDelete() {}, onExport() {}, onImport() {},
      ownKeywords: createElement(OwnKeywords, {
        ...state, say,
        async onAdd(draft) {
          calls.push(draft);
          if (problem !== null) return problem;
          state = { ...state, keywords: [...state.keywords, { ...draft, id: 'new' }] };
          draw();
          return null;
        },
        onDelete(id) {
          calls.push('delete ' + id);
          state = { ...state, keywords: state.keywords.filter((keyword) => keyword.id !== id) };
          draw();
        },
        onSearch(words) { calls.push('search ' + words); },
        onExport() { calls.push('export'); },
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
const said = async () => (await page.evaluate(`document.querySelector('.own-keywords').innerText`)) as string;
const words = '[aria-labelledby=keyword-add] input[type=text]';

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });

  it.each(STATES)('%s has no barrier that axe knows', async (state) => {
    await show(state);
    expect(await view.violations()).toEqual([]);
  });

  it('has none while a strength is changed or something is wrong either', async () => {
    await show('found');
    await page.click('.found button');
    await page.evaluate(`problem = { kind: 'regexp', part: '' }`);
    await page.type(words, '[a-z]+');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelector('[role=alert]').textContent !== ''`);
    expect(await view.violations()).toEqual([]);
  });
});

// 320 px is a phone; 450 px what is left of a window of 900 at 200 % zoom.
it.each([320, 450])('never needs scrolling sideways at %i px', async (width) => {
  for (const state of STATES) {
    await show(state, width);
    const over = await page.evaluate(
      `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
    );
    expect({ state, over }).toEqual({ state, over: 0 });
  }
});

it('says of each entry what it does, where, how often, and with what it clashes', async () => {
  await show('list');
  const text = await said();
  for (const sentence of [
    'Yours: speaks for Events (+7).',
    'For English, @larkmoor and Instagram.',
    'Stands in 12 of 80 posts that it is for. In 3 of them it alone decides',
    'ours “join us [for] (a|an|our) .. evening” speaks for',
    'Ours, changed: speaks for',
    'Has no effect now. There is no keyword “word: kettle”',
    'It stands in more than half of these posts',
    'Counted in 240 posts',
  ])
    expect(text).toContain(sentence);
});

describe('adding', () => {
  it('gives what was typed, by keyboard alone', async () => {
    await show('empty');
    await page.focus(words);
    await page.keyboard.type(' tasting evening ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Event');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`calls.length === 1`);
    expect(await calls()).toEqual([
      {
        action: 'add',
        say: 'tasting evening',
        reason: 'event',
        weight: 3,
        lang: null,
        brand: null,
        platform: null,
      },
    ]);
    await page.waitForFunction(
      `document.querySelector('.own-keywords form [role=status]').textContent.includes('is added')`,
    );
    expect(await page.$eval(words, (input) => input.value)).toBe('');
  });

  it('takes a level by name or any number', async () => {
    await show('empty');
    await page.type(words, 'cellar');
    await page.click('.strength label:nth-of-type(3) input');
    expect(await page.$eval('.strength [type=number]', (input) => (input as HTMLInputElement).value)).toBe(
      '7',
    );
    await page.click('.strength [type=number]', { count: 3 });
    await page.keyboard.type('-2.5');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`calls.length === 1`);
    expect(await calls()).toMatchObject([{ weight: -2.5 }]);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    await show('empty');
    await page.evaluate(`problem = { kind: 'no-slot', part: '<colour>' }`);
    await page.type(words, '<colour> wine');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelector('[role=alert]').textContent !== ''`);
    expect(await said()).toContain('There is nothing called <colour>.');
    expect(await page.$eval(words, (input) => input.value)).toBe('<colour> wine');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-invalid')`)).toBe('true');
  });
});

describe('ours', () => {
  it('are searched for by words', async () => {
    await show('empty');
    await page.type('[role=search] [type=search]', '20% off');
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual(['search 20% off']);
  });

  it('can be muted, and changed where they speak for a reason', async () => {
    await show('found');
    expect(await page.$$eval('.found li:nth-child(2) button', (buttons) => buttons.length)).toBe(1);
    await page.click('.found li:nth-child(2) button');
    await page.click('.found li:nth-child(1) button');
    await page.waitForSelector('.found form');
    await page.click('.found form label:nth-of-type(1) input');
    await page.click('.found form .button-main');
    await page.waitForFunction(`calls.length === 2`);
    const scope = { lang: 'en', brand: null, platform: null };
    expect(await calls()).toEqual([
      { action: 'mute', entry: 'word: kettle', ...scope },
      { action: 'change', reason: 'discount', weight: 1.5, entry: 'discount: <percent> off', ...scope },
    ]);
  });
});

describe('deleting', () => {
  it('asks first, with the safe answer in focus; Esc and Keep delete nothing', async () => {
    await show('list');
    for (const answer of ['Escape', 'Enter'] as const) {
      await page.focus('.own-keywords .pack .button-quiet');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=group]');
      expect(await focused()).toBe('Keep');
      expect(await view.violations()).toEqual([]);
      await page.keyboard.press(answer);
      await page.waitForFunction(`!document.querySelector('[role=group]')`);
      expect(await focused()).toBe('Delete');
    }
    expect(await calls()).toEqual([]);
  });

  it('takes the one that was asked for, and the keyboard goes on from the head of the section', async () => {
    await show('list');
    await page.click('.own-keywords .pack:nth-child(2) .button-quiet');
    await page.waitForSelector('[role=group] .button-main');
    await page.click('[role=group] .button-main');
    await page.waitForFunction(`document.querySelectorAll('.own-keywords .pack').length === 3`);
    expect(await calls()).toEqual(['delete k2']);
    expect(await focused()).toBe('Your keywords');
  });
});

it('gives the file that was chosen, exports, and says what came of one', async () => {
  await show('imported');
  const input = (await page.$('.own-keywords input[type=file]')) as unknown as {
    uploadFile: (path: string) => Promise<void>;
  };
  await input.uploadFile(`${ROOT}/package.json`);
  await page.waitForFunction(`calls.length === 1`);
  await page.click('.own-keywords .file + button');
  expect(await calls()).toEqual(['import package.json', 'export']);
  const text = await said();
  expect(text).toContain('2 keywords taken over from feedgap-keywords.json.');
  expect(text).toContain('Entry 5 (“\\d+ off”) was left out. This looks like a regular expression');
  expect(text).toContain('2 keywords of yours were kept by another version');
});
