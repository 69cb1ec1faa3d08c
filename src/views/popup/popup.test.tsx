// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import type { TabAudit } from '../../model/tab-audit.ts';
import { makeSay } from '../shared/say.ts';
import { Popup } from './popup.tsx';
import type { PopupProps } from './popup-props.ts';
import { milestone } from './posts-read.tsx';
import { PAGE, RECENT, RESULT_REPORT, SAMPLE_AUDITS, shortReport } from './sample-audits.ts';

const say = makeSay(en, 'en-GB');
const now = new Date('2026-11-21T13:00:00Z');

const NOTHING = {
  onReadAgain: () => undefined,
  onForget: () => undefined,
  onCollect: () => undefined,
  onStopCollecting: () => undefined,
  onShowWhatThereIs: () => undefined,
};

function show(audit: TabAudit | null, changes: Partial<PopupProps> = {}): void {
  void act(() => {
    render(<Popup {...{ audit, say, now, recent: RECENT, ...NOTHING }} {...changes} />, document.body);
  });
}

const text = () => document.body.textContent;
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
};
const button = (label: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent.includes(label));
  if (found === undefined) throw new Error(`no button says ${label}`);
  return found;
};
const press = (element: HTMLElement) =>
  void act(() => {
    element.click();
  });
const hit = (element: HTMLElement, key: string) =>
  void act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const counted = (count: number): TabAudit => ({
  ...SAMPLE_AUDITS.result,
  report: { ...RESULT_REPORT, posts: { ...RESULT_REPORT.posts, counted: count } },
});

beforeEach(() => {
  (document.activeElement as HTMLElement | null)?.blur();
});
afterEach(() => {
  render(null, document.body);
});

describe('the screens', () => {
  it.each([
    ['result', 'Norrbeck’s feed is closer to what executives believe'],
    ['looking', 'Looking for posts on this page.'],
    ['reading', '14 posts read so far, back to 9 Nov'],
    ['too-few', 'Six posts are too few to tell.'],
    ['stopped', '14 posts are too few to tell.'],
    ['set-aside', 'Norrbeck’s feed is closer to what executives believe'],
    ['none-counted', 'None of the 7 posts read here could be counted.'],
    ['no-posts', 'No posts found on this page.'],
    ['not-a-feed', 'This page does not look like a feed.'],
    ['no-access', 'This page is closed to extensions.'],
    ['lost', 'The page went away while it was read.'],
    ['no-storage', 'The browser refused to keep the posts.'],
  ] as const)('%s', (name, headline) => {
    show(SAMPLE_AUDITS[name]);
    expect(one('h2').textContent).toContain(headline);
    expect(document.activeElement).toBe(one('[data-first-focus]'));
  });

  it('shows reading before the first answer', () => {
    show(null);
    expect(one('h2').textContent).toBe('Looking for posts on this page.');
  });

  it.each(['reading', 'too-few', 'none-counted'] as const)('says no percentage of the feed on %s', (name) => {
    show(SAMPLE_AUDITS[name]);
    // The surveys' own percentages stand in the chart; the feed has none.
    document.querySelectorAll('.gap-chart').forEach((chart) => {
      expect(chart.querySelector('.strip-dot')).toBeNull();
      chart.remove();
    });
    expect(text()).not.toMatch(/%|\bof 100\b|percent/);
  });

  it('draws a square per post while there are too few', () => {
    show(SAMPLE_AUDITS['too-few']);
    expect(document.querySelectorAll('.tally-line:first-child i')).toHaveLength(3);
    expect(text()).toContain('14 more give the first figures.');
  });

  it('keeps what was read when a problem comes later, and says so', () => {
    show({ ...SAMPLE_AUDITS.result, problem: 'lost' });
    expect(text()).toContain('These are the posts read before.');
    expect(document.querySelector('table')).not.toBeNull();
  });

  it('says what was tried where no post was found', () => {
    show(SAMPLE_AUDITS['no-posts']);
    expect(text()).toContain('The Facebook reader knew the page');
    expect(text()).toContain('not a result about Norrbeck');
    expect(one('[aria-live=assertive]').textContent).toBe('No posts found on this page.');
  });

  it('never makes a link of an address that is not the web’s', () => {
    const recent = RECENT.map((audit) => ({ ...audit, url: 'javascript:alert(1)' }));
    show(SAMPLE_AUDITS['not-a-feed'], { recent });
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect(text()).toContain('Norrbeck');
  });

  it('shows words from a page as words', () => {
    const brand = { name: '<img src=x onerror=alert(1)>', handle: null, url: null };
    show({ ...SAMPLE_AUDITS.result, report: { ...RESULT_REPORT, brand } });
    expect(one('h1').textContent).toBe(brand.name);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the chart', () => {
  it('is a table that says every figure', () => {
    show(SAMPLE_AUDITS.result);
    const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads).toEqual(['Reason', 'Norrbeck', 'Consumers', 'Executives', 'Gap to consumers, in points']);
    const row = [...document.querySelectorAll('tbody tr.gap-row')][0];
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(['Discount', '2.3% (likely range 0.8–6.5%)', '11.5%', '7.7%', '−9']);
    expect(row?.querySelector('th')?.getAttribute('scope')).toBe('row');
    expect(one('caption').textContent).toContain('IBM 2010');
    expect([...document.querySelectorAll('svg')].every((svg) => svg.closest('[aria-hidden=true]'))).toBe(
      true,
    );
  });

  it('changes to ranks, and says how little they may mean', () => {
    show(SAMPLE_AUDITS.result);
    press(one('input[value=rank]'));
    expect(text()).toContain('Ranked lower than consumers rank it');
    expect(text()).toContain('executives rated all 60–73%');
    const row = [...document.querySelectorAll('tbody tr.gap-row')][0];
    expect(row?.textContent).toContain('10.5 (likely range 7–12)');
  });

  it('leaves out executives that no survey asked, and says what consumers were not asked', () => {
    const reasons = RESULT_REPORT.reasons.map((figures) => ({
      ...figures,
      executives: null,
      ...(figures.reason === 'event' ? { consumers: null, shareGap: null, shareClaim: null } : {}),
    }));
    const match = { ...RESULT_REPORT.match, executives: null, difference: null, anchor: null };
    const benchmarks = { ...RESULT_REPORT.benchmarks, executives: null };
    show({ ...SAMPLE_AUDITS.result, report: { ...RESULT_REPORT, reasons, match, benchmarks } });
    expect(document.querySelectorAll('thead th')).toHaveLength(4);
    expect(document.querySelectorAll('.match')).toHaveLength(1);
    const last = [...document.querySelectorAll('tbody')].at(-1);
    expect(last?.textContent).toContain('Not asked in this survey');
    expect(last?.querySelector('.gap-row')?.textContent).toContain('not asked');
  });
});

describe('what was left out', () => {
  it('opens, closes by Esc and hands the focus back', () => {
    show(SAMPLE_AUDITS.result);
    const disclosure = button('3 cut off by “See more”, 7 reposts and ads left out');
    const panel = one(`[id="${disclosure.getAttribute('aria-controls') ?? ''}"]`);
    expect(panel.hidden).toBe(true);
    press(disclosure);
    expect(panel.hidden).toBe(false);
    expect(panel.textContent).toContain('5 reposts and 2 ads. Seen, not counted.');
    expect(panel.textContent).toContain('12 posts with no reason found.');
    hit(panel, 'Escape');
    expect(panel.hidden).toBe(true);
    expect(document.activeElement).toBe(disclosure);
  });

  it('names languages without keywords', () => {
    const posts = { ...RESULT_REPORT.posts, unreadable: 4, unreadableLanguages: ['fi', 'not a tag'] };
    show({ ...SAMPLE_AUDITS.result, report: { ...RESULT_REPORT, posts } });
    expect(text()).toContain('no keywords yet: Finnish and not a tag.');
  });
});

describe('while the user scrolls', () => {
  it('keeps focus, open panels and the chosen unit', () => {
    show(counted(96));
    const disclosure = button('3 cut off');
    press(disclosure);
    press(one('input[value=rank]'));
    disclosure.focus();
    show(counted(97));
    expect(text()).toContain('97 posts');
    expect(button('3 cut off')).toBe(disclosure);
    expect(disclosure.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(disclosure);
    expect(text()).toContain('Ranked lower');
  });

  it('moves the focus along when the screen it was on is replaced', () => {
    show(SAMPLE_AUDITS.reading);
    show(SAMPLE_AUDITS.result);
    expect(document.activeElement).toBe(one('.finding-result'));
  });

  it('tells the count at 20, 60, then every 50, and nothing on opening', () => {
    expect([0, 19, 20, 59, 60, 109, 110, 160].map(milestone)).toEqual([0, 0, 20, 20, 60, 60, 110, 160]);
    show({ ...SAMPLE_AUDITS.reading, report: shortReport(14) });
    expect(one('[role=status]').textContent).toBe('');
    show(counted(24));
    expect(one('[role=status]').textContent).toBe('20 posts read.');
    show(counted(50));
    expect(one('[role=status]').textContent).toBe('20 posts read.');
    show(counted(61));
    expect(one('[role=status]').textContent).toBe('60 posts read.');
  });
});

describe('the footer', () => {
  it('reads again', () => {
    const onReadAgain = vi.fn();
    show(SAMPLE_AUDITS['no-posts'], { onReadAgain });
    press(button('Read again'));
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  it('forgets only after asking, and keeps by default', () => {
    const onForget = vi.fn();
    show(SAMPLE_AUDITS.result, { onForget });
    press(button('Forget these posts'));
    expect(text()).toContain('Norrbeck: forget all 103 posts?');
    expect(document.activeElement).toBe(button('Keep'));
    hit(button('Keep'), 'Escape');
    expect(document.activeElement).toBe(button('Forget these posts'));
    expect(onForget).not.toHaveBeenCalled();
    press(button('Forget these posts'));
    press(button('Forget'));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('offers nothing that cannot work', () => {
    show(SAMPLE_AUDITS['no-access']);
    expect(document.querySelectorAll('button')).toHaveLength(0);
    show({ ...SAMPLE_AUDITS['no-posts'], page: PAGE });
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['Read again']);
  });
});

describe('Scroll for me', () => {
  it.each([
    ['reading', 60],
    ['too-few', 60],
    ['result', 196],
  ] as const)('asks for more posts on the screen %s', (screen, posts) => {
    const onCollect = vi.fn();
    show(SAMPLE_AUDITS[screen], { onCollect });
    press(button('Scroll for me'));
    expect(onCollect.mock.calls).toEqual([[posts]]);
  });

  it('turns into a stop with the count, keeps the focus, and says so to the ear', () => {
    const onStopCollecting = vi.fn();
    show(SAMPLE_AUDITS.reading);
    button('Scroll for me').focus();
    show(SAMPLE_AUDITS.collecting, { onStopCollecting });
    const stop = button('Stop (14 of 60)');
    expect(document.activeElement).toBe(stop);
    expect(text()).toContain('The page is being scrolled.');
    press(stop);
    expect(onStopCollecting).toHaveBeenCalledOnce();
    show(SAMPLE_AUDITS.reading);
    expect(text()).toContain('Scrolling has stopped.');
  });

  it('shows no goal where there is none', () => {
    show({ ...SAMPLE_AUDITS.collecting, collecting: { posts: 31, target: null } });
    expect(button('Stop (31)')).toBeDefined();
  });

  it.each(['no-posts', 'not-a-feed', 'no-access', 'lost'] as const)('is not offered on %s', (screen) => {
    show(SAMPLE_AUDITS[screen]);
    expect(document.querySelector('.scroll-button')).toBeNull();
  });
});

describe('Stop and show what there is', () => {
  const LABEL = 'Stop and show what there is';

  it('ends the waiting, also while the page is being scrolled', () => {
    const onShowWhatThereIs = vi.fn();
    for (const screen of ['reading', 'collecting'] as const) {
      show(SAMPLE_AUDITS[screen], { onShowWhatThereIs });
      press(button(LABEL));
    }
    expect(onShowWhatThereIs).toHaveBeenCalledTimes(2);
  });

  it('leaves the focus on what there is, and the way to more posts', () => {
    show(SAMPLE_AUDITS.reading);
    button(LABEL).focus();
    show(SAMPLE_AUDITS.stopped);
    expect(document.activeElement).toBe(one('[data-first-focus]'));
    expect(document.querySelectorAll('.tally-line').length).toBeGreaterThan(1);
    expect(button('Scroll for me')).toBeDefined();
  });

  it('is not offered where there is nothing to show yet, and shows no feed as empty', () => {
    show(SAMPLE_AUDITS.looking);
    expect(text()).not.toContain(LABEL);
    show({ ...SAMPLE_AUDITS.looking, page: PAGE, stopped: true });
    expect(one('h2').textContent).toBe('Looking for posts on this page.');
  });

  it('is over when more posts came than are too few', () => {
    show({ ...SAMPLE_AUDITS.result, settled: false, stopped: true });
    expect(one('.finding-result')).toBeDefined();
  });
});

it('says how many kept posts cannot be read, and nothing where all can', () => {
  show(SAMPLE_AUDITS['set-aside']);
  expect(one('.set-aside').textContent).toMatch(/^3 posts that another version .* not counted/);
  show(SAMPLE_AUDITS.result);
  expect(document.querySelector('.set-aside')).toBeNull();
});
