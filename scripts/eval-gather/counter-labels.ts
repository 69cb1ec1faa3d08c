/**
 * What a page shows beside a post that could be its counters. The post is found by its words, else by its address, and
 * its box is the largest one around them that holds no whole other post. In doubt the box is too large, so that a count
 * is rather taken for shown, and its absence from a reading for a mistake.
 */
import type { LookNode, PageLook } from './look-at-page.ts';
import type { TruthPost } from './truth.ts';

/** So many letters tell a post from the others. */
const PROBE_LETTERS = 40;
const LEAST_LETTERS = 8;
/** Counters are short: "2,311 people like this". */
const LONGEST_LABEL = 80;
/** A day with its year, or a time of day. */
const DATE = /\d\D+(?:19|20)\d\d|(?:19|20)\d\d\D+\d|\d:\d\d/;

/**
 * The counters beside each post, its own words and dates left out. A counter is a list of texts with digits: its words and
 * the labels on the elements around it ("2.3k" in a button "Like (2,311 likes)"). A post without an entry was not found.
 */
export function counterLabels(
  look: PageLook,
  posts: readonly TruthPost[],
): ReadonlyMap<TruthPost, readonly (readonly string[])[]> {
  const page = { nodes: look.nodes, ends: endsOf(look.nodes), ...lettersIn(look.nodes) };
  const found = posts.map((post) => ({ post, places: placesOf(page, post) }));
  const result = new Map<TruthPost, string[][]>();
  for (const { post, places } of found) {
    const [first] = places;
    if (first === undefined) continue;
    const others = found
      .map((other) => other.places)
      .filter(([elsewhere]) => elsewhere !== undefined && elsewhere.first !== first.first);
    result.set(
      post,
      places.flatMap((place) => countersIn(page, boxOf(page, place, others), place)),
    );
  }
  return result;
}

interface LettersOfPage {
  readonly letters: string;
  /** For each node, where its letters begin. */
  readonly starts: readonly number[];
}

interface IndexedPage extends LettersOfPage {
  readonly nodes: readonly LookNode[];
  /** For each node, the first one behind it and what is in it. */
  readonly ends: readonly number[];
}

/** The nodes, first to last, that hold the words (or the link). */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** By the first stretch of its words that the page has: pictures of emoji tear others apart. */
function placesOf(page: IndexedPage, post: TruthPost): Place[] {
  const letters = lettersOf(post.text);
  for (let from = 0; letters.length - from >= LEAST_LETTERS; from += PROBE_LETTERS) {
    const probe = letters.slice(from, from + PROBE_LETTERS);
    const places: Place[] = [];
    for (let at = page.letters.indexOf(probe); at >= 0; at = page.letters.indexOf(probe, at + 1)) {
      const rest = letters.slice(from);
      const length = page.letters.startsWith(rest, at) ? rest.length : probe.length;
      places.push({ first: nodeAt(page, at), last: nodeAt(page, at + length - 1) });
    }
    if (places.length > 0) return places;
  }
  const path = pathOf(post.permalink ?? '');
  return page.nodes.flatMap(({ href }, i) =>
    path !== '' && href !== '' && pathOf(href) === path ? [{ first: i, last: i }] : [],
  );
}

function nodeAt({ nodes, starts }: IndexedPage, letter: number): number {
  let i = starts.findLastIndex((start) => start <= letter);
  while (i > 0 && lettersOf(nodes[i]?.text ?? '') === '') i--;
  return i;
}

function boxOf({ nodes, ends }: IndexedPage, place: Place, others: readonly (readonly Place[])[]): number {
  let box = place.first;
  for (let up = nodes[box]?.up ?? -1; up >= 0; up = nodes[up]?.up ?? -1) {
    const end = ends[up] ?? 0;
    const isInside = ({ first }: Place) => first >= up && first < end;
    // A post that stands elsewhere too is only quoted here.
    if (others.some((places) => places.every(isInside))) break;
    box = up;
  }
  return box;
}

function countersIn({ nodes, ends }: IndexedPage, box: number, words: Place): string[][] {
  const counters: string[][] = [];
  const counterAt = new Map<number, string[]>();
  for (let i = box; i < (ends[box] ?? 0); i++) {
    const node = nodes[i];
    if (node === undefined || node.isTime) continue;
    const isWords = i >= words.first && i <= words.last;
    const labels = (isWords ? node.labels : [node.text, ...node.labels]).filter(isCounter);
    // What stands in an element with a number says the same once more.
    const around = counterAt.get(node.up);
    if (around !== undefined) {
      around.push(...labels);
      counterAt.set(i, around);
    } else if (labels.length > 0) {
      counters.push(labels);
      counterAt.set(i, labels);
    }
  }
  return counters;
}

function isCounter(label: string): boolean {
  return label.length <= LONGEST_LABEL && /\p{Nd}/u.test(label) && !DATE.test(label);
}

function lettersIn(nodes: readonly LookNode[]): LettersOfPage {
  let letters = '';
  const starts = nodes.map(({ text }) => {
    const start = letters.length;
    letters += lettersOf(text);
    return start;
  });
  return { letters, starts };
}

function endsOf(nodes: readonly LookNode[]): number[] {
  const ends = nodes.map((_, i) => i + 1);
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = nodes[i]?.up ?? -1;
    if (up >= 0) ends[up] = Math.max(ends[up] ?? 0, ends[i] ?? 0);
  }
  return ends;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function pathOf(href: string): string {
  try {
    return new URL(href, 'https://page.example').pathname.replace(/\/$/, '');
  } catch {
    return '';
  }
}
