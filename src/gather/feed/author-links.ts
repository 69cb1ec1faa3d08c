/**
 * Which links to accounts name an author. The address alone does not tell: a mention in a sentence leads to an account
 * too, and some sites give accounts addresses that look like titles.
 */
import type { Steps } from '../steps.ts';
import { canBeName } from './bylines.ts';
import { MARK } from './marks.ts';
import { INLINE, placeAround, type PageTree } from './page-tree.ts';
import { settleLinks } from './settle-links.ts';

/** So much text beside a link makes the link a part of a sentence. */
const SENTENCE_BESIDE = 12;
/** A mention may be boxed a few levels deep inside its sentence. */
const MENTION_LEVELS = 4;
/** More elements than around any author's name. */
const MOST_IN_BYLINE = 400;
const MOST_IN_LINE = 40;
/** Name, handle and job title fit into this; a linked title or a whole card does not. */
const LONGEST_NAME = 600;
/** A link to the same address at the same place so many times is no link to a single post. */
const SAME_LINK = 3;

/** So many links are settled between two pauses. */
const LINKS_PER_STEP = 50;

/** Takes the author mark from mentions and hashtags, and gives it to the account that every post of a page links to. */
export function* settleAuthors(tree: PageTree, marks: number[]): Steps<void> {
  const times = running(marks, (mark) => (mark & MARK.time) !== 0);
  yield;
  yield* settleLinks(tree, marks);
  let settled = 0;
  for (const [i] of tree.links) {
    if (++settled % LINKS_PER_STEP === 0) yield;
    if (((marks[i] ?? 0) & MARK.author) !== 0 && isInSentence(tree, marks, times, i))
      marks[i] = (marks[i] ?? 0) & ~MARK.author;
  }
  for (const i of yield* repeatedLinks(tree, marks)) marks[i] = ((marks[i] ?? 0) & ~MARK.item) | MARK.author;
  for (const i of namesOfPortraits(tree)) marks[i] = (marks[i] ?? 0) | MARK.author;
  for (const i of namesWithoutLinks(tree, marks)) marks[i] = (marks[i] ?? 0) | MARK.author;
}

/** Headings that hold a bare name where those of their neighbours hold a link to an account: guests of a forum. */
function namesWithoutLinks(tree: PageTree, marks: readonly number[]): number[] {
  const places = new Map<number, number>();
  for (const [i] of tree.links) {
    const up = tree.parent[i] ?? -1;
    if (((marks[i] ?? 0) & MARK.author) === 0 || !NAME_BOX.test(tree.names[up] ?? '')) continue;
    if ((tree.ownText[up] ?? '') === '')
      places.set(tree.path[up] ?? 0, (places.get(tree.path[up] ?? 0) ?? 0) + 1);
  }
  if (![...places.values()].some((count) => count >= 2)) return [];
  return tree.elements.flatMap((_, i) => {
    const name = tree.ownText[i] ?? '';
    const isName = name !== '' && name.length <= LONGEST_BARE_NAME && tree.end[i] === i + 1;
    return isName && (places.get(tree.path[i] ?? 0) ?? 0) >= 2 ? [i] : [];
  });
}

/**
 * Names beside a picture that is named alike, where the same name stands so at several pictures: who wrote several of the
 * articles. A product's or film's name stands beside one.
 */
function namesOfPortraits(tree: PageTree): number[] {
  const found = new Map<string, number[]>();
  for (let i = 0; i < tree.elements.length; i++) {
    if (tree.names[i] !== 'img' || tree.outside[i] === true) continue;
    const name = (tree.elements[i] as Element).getAttribute('alt')?.trim() ?? '';
    if (!canBeName(name)) continue;
    for (let beside = i + 1; beside <= i + BESIDE_PORTRAIT; beside++) {
      if (tree.ownText[beside] !== name || tree.end[beside] !== beside + 1) continue;
      if (/^h[1-6]$/.test(tree.names[beside] ?? '')) break;
      const known = found.get(name) ?? [];
      found.set(name, known);
      known.push(beside);
      break;
    }
  }
  if (![...found.values()].some((places) => places.length >= 2)) return [];
  const places = new Set(
    [...found.values()].filter((all) => all.length >= 2).flatMap((all) => all.map((i) => tree.path[i])),
  );
  return [...found.values()].flat().filter((i) => places.has(tree.path[i]));
}

const BESIDE_PORTRAIT = 6;

/** Asked at length: a title whose address looks like a name. */
const QUESTION = /^\S+(?:\s+\S+){3,}[?？]$|^.{8,}[？]$/u;
const NAME_BOX = /^(?:h[1-6]|strong|b|dt|cite)$/;
const LONGEST_BARE_NAME = 40;

/** For each `i`, how many elements before it have a mark that counts. */
function running(marks: readonly number[], counts: (mark: number) => boolean): Int32Array {
  const sums = new Int32Array(marks.length + 1);
  for (let i = 0; i < marks.length; i++) sums[i + 1] = (sums[i] ?? 0) + (counts(marks[i] ?? 0) ? 1 : 0);
  return sums;
}

function isInSentence(tree: PageTree, marks: readonly number[], times: Int32Array, i: number): boolean {
  const up = placeAround(tree, i);
  // "submitted 7 hours ago by maya" is a byline, not a sentence.
  const holdsTime = (times[tree.end[up] ?? 0] ?? 0) - (times[up + 1] ?? 0) > 0;
  if ((tree.ownText[up] ?? '').length >= SENTENCE_BESIDE) return !holdsTime;
  if (holdsTime && (tree.end[up] ?? 0) - up <= MOST_IN_LINE) return false;
  if (charactersIn(tree, i) > LONGEST_NAME) return true;
  const first = firstText(tree, i);
  if (first.startsWith('#') || QUESTION.test(first)) return true;
  const isHandle = first.startsWith('@');
  let around = up;
  for (let level = 0; level < MENTION_LEVELS && around >= 0; level++) {
    if (/^h[1-6]$/.test(tree.names[around] ?? '')) return false;
    // So many links in a row are no byline; asking each of 100,000 about all others would take hours.
    if ((tree.end[around] ?? 0) - around > MOST_IN_BYLINE) return true;
    let characters = 0;
    for (let inner = around; inner < (tree.end[around] ?? 0); inner++) {
      // Another line is another sentence.
      if (
        !isHandle &&
        inner !== around &&
        inner !== i &&
        !INLINE.test(tree.names[inner] ?? '') &&
        tree.inLink[inner] !== true
      )
        return false;
      if (((marks[inner] ?? 0) & (MARK.time | MARK.action | MARK.media | MARK.field)) !== 0) return false;
      if (tree.inLink[inner] !== true) characters += (tree.ownText[inner] ?? '').length;
      if (characters >= SENTENCE_BESIDE) return true;
    }
    // A name that is a line of its own is no mention, whatever stands in the next line; "@maya" may be boxed.
    if (!isHandle && !INLINE.test(tree.names[around] ?? '')) return false;
    around = placeAround(tree, around);
  }
  return false;
}

function charactersIn(tree: PageTree, i: number): number {
  let characters = 0;
  for (let inner = i; inner < (tree.end[i] ?? 0) && characters <= LONGEST_NAME; inner++)
    characters += (tree.ownText[inner] ?? '').length;
  return characters;
}

function firstText(tree: PageTree, i: number): string {
  for (let inner = i; inner < (tree.end[i] ?? 0); inner++) {
    const text = tree.ownText[inner] ?? '';
    if (text !== '') return text;
  }
  return '';
}

/**
 * Links that lead to one and the same address wherever they stand at their place, and at another place around a
 * picture: name and avatar of the account whose page it is. (A section of a news site repeats too, without picture.)
 */
function* repeatedLinks(tree: PageTree, marks: readonly number[]): Steps<number[]> {
  const places = new Map<string, { key: string; all: number[] }>();
  let seen = 0;
  for (const [i, link] of tree.links) {
    if (++seen % (LINKS_PER_STEP * 20) === 0) yield;
    if (!link.sameSite || link.kind === 'topic' || link.segments.length === 0) continue;
    if (link.accountInQuery === null && SCRIPT.test(link.segments.at(-1) ?? '')) continue;
    if (((marks[i] ?? 0) & (MARK.time | MARK.author)) !== 0 || tree.outside[i] === true) continue;
    const name = `${tree.path[i] ?? 0} ${link.key}`;
    const place = places.get(name) ?? { key: link.key, all: [] };
    places.set(name, place);
    place.all.push(i);
  }
  const repeated = [...places.values()].filter((place) => place.all.length >= SAME_LINK);
  const pictured = new Set(
    repeated.filter((place) => holdsImage(tree, place.all[0] ?? 0)).map((place) => place.key),
  );
  return repeated.filter((place) => pictured.has(place.key)).flatMap((place) => place.all);
}

/** A part of the site: its query says which. */
const SCRIPT = /\.(?:pl|cgi|php\d?|aspx?|jsp)$/i;

function holdsImage(tree: PageTree, i: number): boolean {
  for (let inner = i + 1; inner < (tree.end[i] ?? 0); inner++) if (tree.names[inner] === 'img') return true;
  return false;
}
