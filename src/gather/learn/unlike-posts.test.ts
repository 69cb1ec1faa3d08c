// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageInView } from '../page-in-view.ts';
import { learnPack } from './learn-pack.ts';
import { readerFromPack } from './reader-from-pack.ts';

// Pages and brands are invented.
const URL_OF_PAGE = 'https://www.quay.example/wall';

function pageOf(html: string): PageInView {
  const document = new DOMParser().parseFromString(`<base href="${URL_OF_PAGE}">${html}`, 'text/html');
  return { document, url: new URL(URL_OF_PAGE), now: new Date('2026-03-09T12:00:00Z') };
}

function learnt(page: PageInView, selector: string) {
  const pointed = page.document.querySelector(selector);
  if (pointed === null) throw new Error(`no ${selector}`);
  const result = learnPack(pointed, page);
  if ('problem' in result) throw new Error(result.problem);
  const reader = readerFromPack(result.pack);
  const posts = reader.findPosts(page).map((element) => reader.readPost(element, page));
  return { pack: result.pack, texts: posts.map((post) => (typeof post === 'string' ? post : post.text)) };
}

const WORDS = [
  'The herring boats are in and the smoke house is lit again.',
  'A gull has taken the harbour master’s sandwich, third time this week.',
  'Ropes are half price until the tide turns on Sunday.',
  'We painted the old crane. It is very yellow now.',
];
const head = (n: number) =>
  `<a href="/@quay">Quay Supplies</a> <a href="/@quay/status/7700${n}"><time datetime="2026-03-0${n + 1}T08:00:00Z">${n + 1} March</time></a>`;
const buttons = '<div><button>Like</button><button>Reply</button><button>Share</button></div>';
const post = (n: number) => `${head(n)}<p class="w${n}">${WORDS[n] ?? ''}</p>${buttons}`;

describe('posts that are built differently', () => {
  it('are found one and all from the main post of a thread, and from an answer', () => {
    const page = pageOf(
      `<main><div class="list"><div><div class="big"><header>${head(0)}</header><section><p class="w0">${WORDS[0] ?? ''}</p></section>${buttons}</div></div>` +
        [1, 2, 3].map((n) => `<div><div class="small">${post(n)}</div></div>`).join('') +
        '</div></main>',
    );
    expect(learnt(page, '.w0').texts).toEqual(WORDS);
    expect(learnt(page, '.w2').texts).toEqual(WORDS);
  });

  it('are found in several lists', () => {
    const day = (...posts: number[]) =>
      `<section><h2>A day</h2>${posts.map((n) => `<div class="x">${post(n)}</div>`).join('')}</section>`;
    const page = pageOf(`<main>${day(0, 1)}${day(2, 3)}</main>`);
    expect(learnt(page, '.w1').texts).toEqual(WORDS);
  });

  it('are found by how their values begin, where each has its own and no class helps', () => {
    const cells = WORDS.map((_, n) => `<div id="entry-${n + 31}">${post(n)}</div>`);
    const page = pageOf(`<main>${cells.join('<div><span>Tide table</span></div>')}</main>`);
    const { pack, texts } = learnt(page, '#entry-32');
    expect(pack.containers[0]).toBe('div[id^="entry-"]');
    expect(texts).toEqual(WORDS);
  });

  it('are not what is only like a line in them', () => {
    const page = pageOf(`<main>${WORDS.map((_, n) => `<div class="x">${post(n)}</div>`).join('')}</main>`);
    expect(learnt(page, '.x:nth-of-type(2) a').texts).toEqual(WORDS);
    expect(learnt(page, '.x:nth-of-type(2) button').texts).toEqual(WORDS);
  });
});

it('reads nothing from the source that a site keeps of a post out of sight', () => {
  const stub = `<article data-post-id="9"><div style="opacity: 0">Quay &lt;p&gt;${WORDS[3] ?? ''}&lt;/p&gt;</div></article>`;
  const shown = [0, 1, 2].map((n) => `<article data-post-id="${n}">${post(n)}</article>`);
  const page = pageOf(`<main>${shown.join('')}${stub}</main>`);
  expect(learnt(page, 'article').texts).toEqual([...WORDS.slice(0, 3), 'placeholder']);
});
