import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_AUDITS } from '../../src/views/popup/sample-audits.ts';
import { openView, type ViewInChromium } from './view-in-chromium.ts';

/**
 * Every screen of the popup in real Chromium, from invented audits and without the extension around it: what only a
 * browser can tell. Accessibility by axe, layout at every width, the keyboard's way.
 */
const SCREENS = Object.keys(SAMPLE_AUDITS) as (keyof typeof SAMPLE_AUDITS)[];
type Shown = 'popup' | 'page';

const PAGE_SOURCE = `
  import { render } from 'preact';
  import { createElement } from 'preact';
  import messages from './public/_locales/en/messages.json';
  import { Popup } from './src/views/popup/popup.tsx';
  import { RECENT, SAMPLE_AUDITS } from './src/views/popup/sample-audits.ts';
  import { makeSay } from './src/views/shared/say.ts';
  const say = makeSay(messages, 'en-GB');
  globalThis.show = (name) => render(createElement(Popup, {
    audit: SAMPLE_AUDITS[name], recent: RECENT, say, now: new Date('2026-11-21T13:00:00Z'),
    onReadAgain() {}, onForget() {}, onCollect() {}, onStopCollecting() {}, onShowWhatThereIs() { show('stopped'); },
  }), document.body);
`;

let view: ViewInChromium;
let page: Page;

beforeAll(async () => {
  view = await openView({ source: PAGE_SOURCE, css: 'src/views/popup/popup.css' });
  ({ page } = view);
});

afterAll(async () => {
  await view.close();
});

const show = (screen: keyof typeof SAMPLE_AUDITS, width: number, shown: Shown) =>
  view.show(screen, { width, height: 600 }, shown);
const violations = () => view.violations();

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });

  it.each(SCREENS)('%s has no barrier that axe knows', async (screen) => {
    await show(screen, 400, 'popup');
    expect(await violations()).toEqual([]);
  });

  it('has none in open panels and in the question either', async () => {
    await show('result', 400, 'popup');
    await page.click('.header .disclosure-button');
    await page.waitForSelector('.header .disclosure-panel:not([hidden])');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.chart-foot .disclosure-button');
    await page.click('.button-quiet');
    await page.waitForSelector('#forget-question');
    expect(await violations()).toEqual([]);
  });
});

describe('the space there is', () => {
  it('is enough for the whole result, by share and by rank', async () => {
    await show('result', 400, 'popup');
    expect(await overflow()).toEqual({ x: 0, y: 0 });
    await page.click('input[value=rank]');
    await page.waitForFunction(`document.body.innerText.includes('Ranked lower')`);
    expect(await overflow()).toEqual({ x: 0, y: 0 });
  });

  it('decides the width only where the popup is opened as a page', async () => {
    await show('result', 100, 'popup');
    expect(await page.evaluate('document.body.offsetWidth')).toBe(400);
  });

  // 200 px is what a window as wide as the popup has left at 200 % zoom.
  it.each([320, 200])('never needs scrolling sideways at %i px', async (width) => {
    for (const screen of SCREENS) {
      await show(screen, width, 'page');
      expect({ screen, x: (await overflow()).x }).toEqual({ screen, x: 0 });
    }
  });
});

describe('the keyboard', () => {
  it('starts at the finding and goes through every control, each with a ring', async () => {
    await show('result', 400, 'popup');
    expect(await page.evaluate('document.activeElement.className')).toContain('finding');
    const stops: unknown[] = [];
    const names = ['Share', 'IBM 2010', 'What else the feed shows', 'Forget these posts', 'Scroll for me'];
    for (let stop = 0; stop < names.length; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual(names.map((name) => ({ name, ring: 'solid 2px' })));
  });

  it('reaches what was left out, opens it and closes it by Esc', async () => {
    await show('result', 400, 'popup');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.header .disclosure-panel:not([hidden])');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.header .disclosure-panel[hidden]');
    expect(await focused()).toMatchObject({ ring: 'solid 2px' });
  });

  it('finds the way out of waiting behind Scroll for me, and lands on what there is', async () => {
    await show('reading', 400, 'popup');
    const stops: unknown[] = [];
    for (let stop = 0; stop < 2; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual(
      ['Scroll for me', 'Stop and show what there is'].map((name) => ({ name, ring: 'solid 2px' })),
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.popup-too-few');
    expect(await page.evaluate('document.activeElement.className')).toContain('finding');
  });

  it('changes the unit by arrow keys', async () => {
    await show('result', 400, 'popup');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`document.body.innerText.includes('Ranked lower than consumers rank it')`);
    expect(await page.evaluate(`document.querySelector('input[value=rank]').checked`)).toBe(true);
  });
});

it('gives a screen reader the chart as a table', async () => {
  await show('result', 400, 'popup');
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const roles = rolesIn(tree);
  expect(roles.filter((role) => role === 'table')).toHaveLength(1);
  // One row of heads, three of groups, twelve of reasons.
  expect(roles.filter((role) => role === 'row')).toHaveLength(16);
  expect(roles.filter((role) => role === 'columnheader')).toHaveLength(5);
  expect(roles.filter((role) => role === 'cell' || role === 'gridcell')).toHaveLength(12 * 4);
});

it('moves nothing for those who asked for no motion', async () => {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await show('result', 400, 'popup');
  expect(
    await page.evaluate(`getComputedStyle(document.querySelector('.strip-dot')).transitionDuration`),
  ).toBe('0s');
});

interface TreeNode {
  readonly role: string;
  readonly children?: readonly TreeNode[];
}

function rolesIn(node: TreeNode | null): string[] {
  return node === null ? [] : [node.role, ...(node.children ?? []).flatMap(rolesIn)];
}

async function overflow(): Promise<{ x: number; y: number }> {
  return (await page.evaluate(`({
    x: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    y: document.documentElement.scrollHeight - document.documentElement.clientHeight,
  })`)) as { x: number; y: number };
}

/** The control in focus by the name it shows, and the ring around it. */
async function focused(): Promise<unknown> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    const drawn = element.type === 'radio' ? element.nextElementSibling : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    return { name: drawn.textContent, ring: outlineStyle + ' ' + outlineWidth };
  })()`);
}
