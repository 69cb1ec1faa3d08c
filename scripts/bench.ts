import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { benchPage, benchPost, clutter } from './bench/page.ts';
import { ensureBrowser } from './browser/install.ts';
import { ROOT } from './paths.ts';

/**
 * What reading costs in Chromium, as ratios of times in one run, so that they hold on any machine: a first look at a
 * page against a bare pass over its text, and a second look, with nothing new and with ten new posts, against the first.
 */
const ROUNDS = 7;

const MEASURE = `
  import { gather } from './src/gather/gather.ts';
  import { ReadingMemory } from './src/gather/reading-memory.ts';
  const page = (url) => ({ document, url: new URL(url), now: new Date() });
  const time = (work) => { globalThis.gc(); const start = performance.now(); const value = work(); return { ms: performance.now() - start, value }; };
  const textPass = () => {
    const walker = document.createTreeWalker(document.body, 4);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue.length;
    return length;
  };
  globalThis.measure = (url, more) => {
    const memory = new ReadingMemory();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const text = time(textPass).ms;
    const first = time(() => gather(page(url), undefined, memory));
    const second = time(() => gather(page(url), undefined, memory));
    const feed = document.querySelector('[role=feed]');
    const added = [...new DOMParser().parseFromString(more, 'text/html').body.children];
    feed.append(...added);
    void document.body.offsetHeight;
    const third = time(() => { memory.note(observer.takeRecords()); return gather(page(url), undefined, memory); });
    for (const node of added) node.remove();
    observer.disconnect();
    const count = (look) => look.value.reading.posts.length;
    return { text, first: first.ms, second: second.ms, third: third.ms, posts: [count(first), count(second), count(third)] };
  };
`;

interface Times {
  readonly text: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly posts: readonly number[];
}

const NEW_POSTS = 10;
const PAGES = [
  {
    name: '1,000 posts, detector',
    url: 'https://campfire.example/larkmoor',
    posts: 1000,
    markup: 'plain',
    nodes: 0,
  },
  { name: '1,000 posts, adapter', url: 'https://x.com/larkmoor', posts: 1000, markup: 'x', nodes: 0 },
  {
    name: '20 posts in 50,000 nodes',
    url: 'https://campfire.example/larkmoor',
    posts: 20,
    markup: 'plain',
    nodes: 50_000,
  },
] as const;

const { outputFiles } = await build({
  stdin: { contents: MEASURE, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
});
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  // What one look leaves behind is not to be cleared away during the next.
  args: ['--no-sandbox', '--js-flags=--expose-gc'],
});
console.log(
  `${'page'.padEnd(28)}${'posts'.padEnd(18)}first ÷ text   nothing new ÷ first   ${NEW_POSTS} new ÷ first`,
);
for (const { name, url, posts, markup, nodes } of PAGES) {
  const page = await browser.newPage();
  await page.setContent(benchPage(posts, markup, clutter(nodes)));
  await page.evaluate(outputFiles[0]?.text ?? '');
  const more = Array.from({ length: NEW_POSTS }, (_, at) => benchPost(5000 + at, markup)).join('');
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push((await page.evaluate(`measure(${JSON.stringify(url)}, ${JSON.stringify(more)})`)) as Times);
  }
  const ratio = (of: (times: Times) => number) => median(rounds.map(of)).toFixed(2);
  const ms = median(rounds.map(({ first }) => first)).toFixed(0);
  console.log(
    name.padEnd(28) +
      (rounds[0]?.posts.join(' ') ?? '').padEnd(18) +
      ratio(({ first, text }) => first / text).padEnd(15) +
      ratio(({ second, first }) => second / first).padEnd(22) +
      ratio(({ third, first }) => third / first).padEnd(10) +
      `first look here: ${ms} ms`,
  );
  await page.close();
}
await browser.close();

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
