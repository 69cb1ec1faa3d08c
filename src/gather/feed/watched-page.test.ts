// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { gatherInSteps } from '../gather.ts';
import { ReadingMemory } from '../reading-memory.ts';
import { inOneGo } from '../steps.ts';
import { analysisOf } from './feed-analysis.ts';

const NOW = new Date('2026-11-25T10:00:00Z');
const CHANGES = { subtree: true, childList: true, characterData: true, attributes: true };
const NODES_OF_A_POST = 20;

/** An invented brand's post on a site that nobody wrote an adapter for. */
function post(n: number): string {
  const day = new Date(Date.UTC(2026, 9, 1 + (n % 28), n % 24)).toISOString();
  return `<article><header><a href="/larkmoor"><b>Larkmoor Stoves</b></a> <a href="/larkmoor/post/${String(7000 + n)}"><time datetime="${day}">1d</time></a></header><p>Stove number ${String(n)} left the workshop and goes north by boat.</p><footer><button aria-label="4 replies">4</button><button aria-label="9 likes">9</button></footer></article>`;
}

const posts = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => post(from + at)).join('');

function elementsOf(html: string): Element[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.children];
}

let memory: ReadingMemory;
let observer: MutationObserver;
let feed: HTMLElement;

const page = () => ({ document, url: new URL('https://campfire.example/larkmoor'), now: NOW });
const begin = () => {
  memory.note(observer.takeRecords());
  return gatherInSteps(page(), [], memory);
};
const look = () => inOneGo(begin()).reading;
const fresh = () => inOneGo(gatherInSteps(page(), [])).reading;
const textsOf = (reading: { posts: readonly { text: string }[] }) => reading.posts.map(({ text }) => text);

beforeEach(() => {
  document.body.replaceChildren(...elementsOf('<main><h1>Larkmoor Stoves</h1><div id="feed"></div></main>'));
  feed = document.getElementById('feed') as HTMLElement;
  feed.append(...elementsOf(posts(0, 60)));
  memory = new ReadingMemory();
  observer = new MutationObserver(() => undefined);
  observer.observe(document, CHANGES);
});

describe('the next look at a page that is watched', () => {
  it('visits what is new, and of the rest no more than its outermost elements', () => {
    look();
    const all = analysisOf(page()).index.visited;
    feed.append(...elementsOf(posts(60, 70)));
    const reading = look();
    const again = analysisOf(page()).index.visited;
    expect(all).toBeGreaterThan(60 * 10);
    expect(again).toBeLessThan(70 + 10 * NODES_OF_A_POST);
    expect(reading).toEqual(fresh());
  });

  it('reads the same as a first look, whatever changed', () => {
    look();
    feed.children[3]?.remove();
    feed.prepend(...elementsOf(posts(200, 202)));
    (feed.children[7]?.querySelector('p') as Element).textContent =
      'Now it says something about the new kiln.';
    feed.children[9]?.querySelector('a')?.setAttribute('href', '/fell');
    feed.append(feed.children[0] as Element);
    feed.children[12]?.setAttribute('style', 'display: none');
    const wrapper = document.createElement('div');
    feed.replaceWith(wrapper);
    wrapper.append(feed);
    expect(look()).toEqual(fresh());
  });

  it('begins anew after a time in which nobody watched', () => {
    look();
    memory.forgetAll();
    (feed.children[5]?.querySelector('p') as Element).textContent = 'Nobody saw how these words came here.';
    observer.takeRecords();
    expect(textsOf(look())).toContain('Nobody saw how these words came here.');
  });
});

describe('a page that changes during the look', () => {
  it('is read without an error wherever the look was, and as it is by the next one', () => {
    feed.replaceChildren(...elementsOf(posts(0, 30)));
    const steps = [...begin()].length;
    expect(steps).toBeGreaterThan(10);
    for (let stop = 1; stop < steps; stop += Math.ceil(steps / 12)) {
      memory = new ReadingMemory();
      const work = begin();
      for (let i = 0; i < stop; i++) work.next();
      feed.children[stop % 30]?.remove();
      feed.append(...elementsOf(posts(1000 + stop, 1002 + stop)));
      feed.insertBefore(feed.children[25] as Element, feed.children[10] as Element);
      memory.note(observer.takeRecords());
      inOneGo(work);
      expect(look()).toEqual(fresh());
    }
  });

  it('gives no post that is half of one and half of the next', () => {
    const work = begin();
    const known = new Set(textsOf(fresh()));
    // A place in the look where some posts are read and others are not.
    const steps = [...gatherInSteps(page(), [], new ReadingMemory())].length;
    for (let i = 0; i < steps - 20; i++) work.next();
    const [recycled] = [...feed.children].slice(-1) as [Element];
    (recycled.querySelector('p') as Element).textContent = 'Another post in the same place.';
    recycled.querySelector('header a + a')?.setAttribute('href', '/larkmoor/post/9999');
    memory.note(observer.takeRecords());
    const { reading } = inOneGo(work);
    expect(textsOf(reading).every((text) => known.has(text))).toBe(true);
    expect(textsOf(look())).toContain('Another post in the same place.');
  });
});
