import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { SLICE_MS } from '../src/app/in-slices.ts';
import { benchClassifier } from './bench/classify.ts';
import { benchPage, benchPost, clutter, deepPage, linksPage, type Markup } from './bench/page.ts';
import { ensureBrowser } from './browser/install.ts';
import { ROOT } from './paths.ts';

/**
 * What reading costs in Chromium, as ratios of times in one run, so that they hold on any machine: a first look at a
 * page against a bare pass over its text, and a second look, with nothing new and with ten new posts, against the first.
 * The longest task is what nobody else could do anything in; of several rounds the shortest one counts, as a machine
 * that does something else besides makes every time longer and none shorter. Then what tagging a long post costs.
 */
const ROUNDS = 7;
/** A task longer than this is felt. */
const FELT_MS = 50;

const MEASURE = `
  import { gatherInSteps } from './src/gather/gather.ts';
  import { ReadingMemory } from './src/gather/reading-memory.ts';
  const textPass = () => {
    const walker = document.createTreeWalker(document.body, 4);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue.length;
    return length;
  };
  const time = (work) => { globalThis.gc(); const start = performance.now(); work(); return performance.now() - start; };
  // As in-slices.ts does it, without the pauses in between.
  const look = (url, memory) => {
    globalThis.gc();
    const steps = gatherInSteps({ document, url: new URL(url), now: new Date() }, undefined, memory);
    let [ms, longest] = [0, 0];
    for (;;) {
      const start = performance.now();
      let [spent, step] = [0, undefined];
      do {
        step = steps.next();
        spent = performance.now() - start;
      } while (step.done !== true && spent < ${String(SLICE_MS)});
      ms += spent;
      longest = Math.max(longest, spent);
      if (step.done === true) return { ms, longest, posts: step.value.reading.posts.length };
    }
  };
  globalThis.nest = (depth) => {
    let at = document.getElementById('deep');
    for (let i = 0; i < depth; i++) at = at.appendChild(document.createElement('span'));
    at.append('ember');
  };
  globalThis.measure = (url, more) => {
    const memory = new ReadingMemory();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    void document.body.offsetHeight;
    const text = time(textPass);
    const first = look(url, memory);
    const second = look(url, memory);
    const added = [...new DOMParser().parseFromString(more, 'text/html').body.children];
    document.querySelector('[role=feed]').append(...added);
    void document.body.offsetHeight;
    memory.note(observer.takeRecords());
    const third = look(url, memory);
    for (const node of added) node.remove();
    observer.disconnect();
    return { text, first, second, third };
  };
`;

interface Look {
  readonly ms: number;
  readonly longest: number;
  readonly posts: number;
}

interface Round {
  readonly text: number;
  readonly first: Look;
  readonly second: Look;
  readonly third: Look;
}

interface Scenario {
  readonly name: string;
  readonly markup: Markup;
  readonly html: string;
  readonly nest?: number;
}

const NEW_POSTS = 10;
const ADDRESSES = { plain: 'https://campfire.example/larkmoor', x: 'https://x.com/larkmoor' } as const;
const crowded = clutter(50_000);
const SCENARIOS: readonly Scenario[] = [
  { name: '1,000 posts, detector', markup: 'plain', html: benchPage(1000, 'plain') },
  { name: '… in 50,000 nodes more', markup: 'plain', html: benchPage(1000, 'plain', crowded) },
  { name: '1,000 posts, adapter', markup: 'x', html: benchPage(1000, 'x') },
  { name: '… in 50,000 nodes more', markup: 'x', html: benchPage(1000, 'x', crowded) },
  { name: '20 posts in 50,000 nodes', markup: 'plain', html: benchPage(20, 'plain', crowded) },
  { name: '100,000 links, detector', markup: 'plain', html: linksPage(100_000, 'plain') },
  { name: '100,000 links, adapter', markup: 'x', html: linksPage(100_000, 'x') },
  { name: 'nested 5,000 deep', markup: 'plain', html: deepPage(), nest: 5000 },
];

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
const COLUMNS = [
  'posts',
  'first ÷ text',
  'nothing new ÷ first',
  `${NEW_POSTS} new ÷ first`,
  'first',
  '  longest task',
];
console.log('page'.padEnd(26) + COLUMNS.map((name) => name.padStart(name.length + 3)).join(''));
for (const { name, markup, html, nest } of SCENARIOS) {
  const page = await browser.newPage();
  await page.setContent(html, { timeout: 120_000 });
  await page.evaluate(outputFiles[0]?.text ?? '');
  if (nest !== undefined) await page.evaluate(`nest(${nest})`);
  const more = Array.from({ length: NEW_POSTS }, (_, at) => benchPost(5000 + at, markup)).join('');
  const measure = `measure(${JSON.stringify(ADDRESSES[markup])}, ${JSON.stringify(more)})`;
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push((await page.evaluate(measure)) as Round);
  const middle = (of: (round: Round) => number) => median(rounds.map(of));
  const longest = Math.min(
    ...rounds.map((round) => Math.max(round.first.longest, round.second.longest, round.third.longest)),
  );
  const values = [
    `${rounds[0]?.first.posts ?? 0} ${rounds[0]?.third.posts ?? 0}`,
    middle(({ first, text }) => first.ms / text).toFixed(1),
    middle(({ second, first }) => second.ms / first.ms).toFixed(3),
    middle(({ third, first }) => third.ms / first.ms).toFixed(3),
    `${Math.min(...rounds.map(({ first }) => first.ms)).toFixed(0)} ms`,
    `${longest.toFixed(0)} ms${longest > FELT_MS ? ' (felt)' : ''}`,
  ];
  console.log(
    name.padEnd(26) + values.map((value, at) => value.padStart((COLUMNS[at] ?? '').length + 3)).join(''),
  );
  await page.close();
}
await browser.close();
console.log('');
benchClassifier();

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
