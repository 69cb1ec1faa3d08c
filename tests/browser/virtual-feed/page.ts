/**
 * A single-page site with a virtualised feed, as large sites build them; all of it invented. Of a brand's posts at most
 * twelve stand in the document: those in view in full, those around them as stubs. Nodes are recycled: an article gets
 * another post's words into the text nodes and attributes it has (every other one: into new children), and moves. The
 * page remembers how long each post was fully rendered (`shownMs`), which is the truth the test compares with.
 *
 * After `goTo` the address changes at once, but the old feed stays in view for a moment, still alive; then the header
 * changes and the new feed comes, below the old one; then the old one is hidden and stays in the document for good.
 */
export function virtualFeedPage(postsPerBrand: number): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Lantern</title><style>${STYLE}</style></head>
<body>
<header class="site"><a href="/">Lantern</a> <nav><a href="/explore">Explore</a></nav></header>
<main><div class="profile"><h1></h1><p class="handle"></p></div></main>
<script>const COUNT = ${postsPerBrand};${SCRIPT}</script>
</body>
</html>`;
}

export const BRANDS = [
  { name: 'Brackwater Tea', handle: 'brackwater' },
  { name: 'Fenhollow Cycles', handle: 'fenhollow' },
] as const;

const STYLE = `
body { margin: 0; font: 15px/1.4 sans-serif; }
main { max-width: 600px; margin: 0 auto; }
.feed { position: relative; }
article { position: absolute; left: 0; right: 0; overflow: hidden; box-sizing: border-box; padding: 8px; }
p { margin: 0; }
`;

const SCRIPT = `
const BRANDS = ${JSON.stringify(BRANDS)};
const POOL = 12;
const WORDS = ('harbour kettle morning copper saddle lantern orchard velvet timber meadow cinder parcel window ' +
  'winter garden bridge pocket river candle basket ferry thunder maple quarry summer ribbon anchor feather').split(' ');
const shownMs = {};

function textOf(handle, i) {
  let seed = (i + 1) * 7919 + handle.length * 104729;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const words = Array.from({ length: 7 + (next() % 9) }, () => WORDS[next() % WORDS.length]);
  return 'Number ' + (i + 1) + ' from us: ' + words.join(' ') + '.';
}
const hrefOf = (handle, i) => '/' + handle + '/posts/' + (90000 - i);
const timeOf = (i) => new Date(Date.UTC(2026, 10, 20) - i * 7_200_000).toISOString();
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const heightOf = (i) => 120 + ((i * 37) % 60);

function feedOf(brand) {
  const tops = [0];
  for (let i = 0; i < COUNT; i++) tops.push(tops[i] + heightOf(i));
  const root = document.createElement('div');
  root.className = 'feed';
  root.setAttribute('role', 'feed');
  root.style.height = tops[COUNT] + 'px';
  const pool = Array.from({ length: POOL }, () => ({ node: document.createElement('article'), i: -1, full: false, since: 0 }));

  function unrender(slot) {
    if (!slot.full) return;
    const href = hrefOf(brand.handle, slot.i);
    shownMs[href] = Math.max(shownMs[href] ?? 0, performance.now() - slot.since);
    slot.full = false;
  }
  function stub(slot, i) {
    unrender(slot);
    slot.i = i;
    slot.node.style.transform = 'translateY(' + tops[i] + 'px)';
    slot.node.style.height = heightOf(i) + 'px';
    if (!slot.node.isConnected) root.append(slot.node);
  }
  function render(slot) {
    const { node, i } = slot;
    // Every other post is written into the nodes of the one before.
    if (node.firstElementChild?.tagName !== 'HEADER' || i % 2 === 0) node.replaceChildren(...bodyOf());
    const [author, handle, permalink] = node.querySelectorAll('header a');
    author.firstChild.nodeValue = brand.name;
    author.setAttribute('href', '/' + brand.handle);
    handle.firstChild.nodeValue = '@' + brand.handle;
    handle.setAttribute('href', '/' + brand.handle);
    permalink.setAttribute('href', hrefOf(brand.handle, i));
    const time = permalink.firstElementChild;
    time.setAttribute('datetime', timeOf(i));
    time.firstChild.nodeValue = dates.format(new Date(timeOf(i)));
    node.querySelector('p').firstChild.nodeValue = textOf(brand.handle, i);
    node.querySelectorAll('button').forEach((button, at) => {
      const count = (i * 13 + at * 5) % 97;
      button.setAttribute('aria-label', count + [' likes', ' comments'][at]);
      button.firstChild.nodeValue = String(count);
    });
    slot.full = true;
    slot.since = performance.now();
  }
  function update() {
    if (root.style.display === 'none' || !root.isConnected) return;
    const offset = root.getBoundingClientRect().top;
    const inView = (i) => tops[i + 1] + offset > 0 && tops[i] + offset < innerHeight;
    let first = 0;
    while (first < COUNT - 1 && tops[first + 1] + offset <= 0) first++;
    let last = first;
    while (last < COUNT - 1 && tops[last + 1] + offset < innerHeight) last++;
    const from = Math.max(0, Math.min(first - 2, COUNT - POOL));
    const wanted = new Set(Array.from({ length: Math.min(POOL, COUNT) }, (_, k) => from + k));
    const free = pool.filter((slot) => !wanted.delete(slot.i));
    for (const i of wanted) stub(free.pop(), i);
    for (const slot of pool) {
      if (slot.i < 0 || slot.full === inView(slot.i)) continue;
      if (slot.full) { unrender(slot); slot.node.replaceChildren(skeleton()); continue; }
      const { i } = slot;
      if (slot.node.firstElementChild === null) slot.node.append(skeleton());
      // What is in view is filled a little later, as if it came from a server.
      setTimeout(() => { if (slot.i === i && !slot.full && inView(i)) render(slot); }, 40);
    }
  }
  function bodyOf() {
    const header = document.createElement('header');
    const link = () => { const a = document.createElement('a'); a.append(''); return a; };
    const permalink = document.createElement('a');
    const time = document.createElement('time');
    time.append('');
    permalink.append(time);
    header.append(link(), ' ', link(), ' ', permalink);
    const p = document.createElement('p');
    p.append('');
    const footer = document.createElement('footer');
    for (let at = 0; at < 2; at++) { const b = document.createElement('button'); b.append(''); footer.append(b, ' '); }
    return [header, p, footer];
  }
  function skeleton() {
    const box = document.createElement('div');
    box.className = 'skeleton';
    return box;
  }
  return { root, update, end: () => pool.forEach(unrender) };
}

const feeds = new Map();
let current;
function show(brand) {
  document.querySelector('h1').textContent = brand.name;
  document.querySelector('.handle').textContent = '@' + brand.handle;
  document.title = brand.name + ' (@' + brand.handle + ') · Lantern';
  current = feedOf(brand);
  feeds.set(brand.handle, current);
  document.querySelector('main').append(current.root);
  for (const feed of feeds.values()) feed.update();
}
addEventListener('scroll', () => { for (const feed of feeds.values()) feed.update(); });
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
async function goTo(at) {
  const old = current;
  history.pushState(null, '', '/' + BRANDS[at].handle);
  await wait(300);
  show(BRANDS[at]);
  await wait(900);
  old.end();
  old.root.style.display = 'none';
  scrollTo(0, 0);
  current.update();
}
/** How long each post was fully rendered at most, ms, by its path. */
function shown() {
  for (const feed of feeds.values()) feed.end();
  return shownMs;
}
show(BRANDS.find(({ handle }) => location.pathname === '/' + handle) ?? BRANDS[0]);
`;
