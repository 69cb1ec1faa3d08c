/**
 * What links lead to, told by what they are on the page: where the same place holds another title each time, its links
 * lead to items, whatever their addresses look like ("/small-boats"); a face and a name with one address are an account,
 * whatever folder it is in ("/leden/wietske").
 */
import { canBeName } from './bylines.ts';
import type { LinkTarget } from './links.ts';
import { MARK } from './marks.ts';
import type { Steps } from '../steps.ts';
import { attributeOf, foldedText, placeAround, type PageTree } from './page-tree.ts';

const LEAST_LINKS = 2;
const MOST_OF = 0.6;
/** So many links of a place tell about all. */
const MOST_ASKED = 200;
/** Fewer words are a name, a topic, a button. */
const WORDS_OF_TITLE = 4;
const LETTERS_OF_TITLE = 16;
/** Of scripts without spaces between words. */
const SIGNS_OF_TITLE = 8;
const MOST_INSIDE = 60;
/** A name stands so near behind its face. */
const NEAR_FACE = 40;
/** So much text beside a link makes it a part of a sentence. */
const SENTENCE_BESIDE = 12;

/** So many links are settled between two pauses. */
const LINKS_PER_STEP = 100;

export function* settleLinks(tree: PageTree, marks: number[]): Steps<void> {
  const places = new Map<number, { at: number; link: LinkTarget }[]>();
  for (const [at, link] of tree.links) {
    if (!link.sameSite || tree.outside[at] === true) continue;
    const place = places.get(tree.path[at] ?? 0);
    if (place === undefined) places.set(tree.path[at] ?? 0, [{ at, link }]);
    else place.push({ at, link });
  }
  const items = new Set<string>();
  let asked = 0;
  for (const links of places.values()) {
    asked += links.length;
    if (asked >= LINKS_PER_STEP) {
      asked = 0;
      yield;
    }
    const open = links.filter(({ link }) => isOpen(link));
    if (open.length === 0 || links.length < LEAST_LINKS || !areTitles(tree, links)) continue;
    for (const { link } of open) items.add(link.key);
  }
  yield* settleFaced(tree, marks, items);
  for (const [at, link] of tree.links) {
    if (!items.has(link.key) || !isOpen(link) || tree.outside[at] === true) continue;
    settle(tree, at, { ...link, kind: 'item' });
    marks[at] = ((marks[at] ?? 0) & ~MARK.author) | MARK.item;
  }
}

/** Accounts by their faces, and what else is in the folder of theirs. */
function* settleFaced(tree: PageTree, marks: number[], items: ReadonlySet<string>): Steps<void> {
  const faces = yield* facesIn(tree);
  const folders = new Map<string, number[]>();
  let asked = 0;
  for (const [at, link] of tree.links) {
    if (++asked % LINKS_PER_STEP === 0) yield;
    if (tree.outside[at] === true || items.has(link.key) || !isFaced(tree, faces, at, link)) continue;
    const folder = folderOf(link);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [at]);
    else known.push(at);
  }
  for (const [folder, faced] of folders) if (faced.length < LEAST_LINKS) folders.delete(folder);
  if (folders.size === 0) return;
  for (const [at, link] of tree.links) {
    const faced = link.kind === 'other' || link.kind === 'item' ? folders.get(folderOf(link)) : undefined;
    if (faced === undefined || (link.segments.length < 2 && !faced.includes(at))) continue;
    if (link.segments.length > 0) settle(tree, at, { ...link, kind: 'account' });
    if (tree.outside[at] !== true) marks[at] = ((marks[at] ?? 0) & ~MARK.item) | MARK.author;
  }
}

function folderOf({ sameSite, segments }: LinkTarget): string {
  return `${sameSite ? '' : '//'}${segments.slice(0, -1).join('/')}/${segments.length}`;
}

function settle(tree: PageTree, at: number, link: LinkTarget): void {
  (tree.links as Map<number, LinkTarget>).set(at, link);
}

/** Whether the address leaves open what it leads to: "/@acme" and "/users/acme" do not. */
function isOpen({ kind, segments, accountInQuery }: LinkTarget): boolean {
  if (segments.length === 0 || accountInQuery !== null) return false;
  return (
    kind === 'other' || (kind === 'account' && segments.length === 1 && !/^[@~]/.test(segments[0] ?? ''))
  );
}

function areTitles(tree: PageTree, links: readonly { at: number; link: LinkTarget }[]): boolean {
  const some = links.slice(0, MOST_ASKED);
  if (new Set(some.map(({ link }) => link.key)).size < some.length * MOST_OF) return false;
  return some.filter(({ at }) => isTitle(tree, at)).length >= some.length * MOST_OF;
}

function isTitle(tree: PageTree, at: number): boolean {
  if ((tree.end[at] ?? 0) - at > MOST_INSIDE || tree.isControl[at] === true) return false;
  if ((tree.ownText[placeAround(tree, at)] ?? '').length >= SENTENCE_BESIDE) return false;
  const text = foldedText(tree.elements[at] as Element);
  if (text.includes('@') || text.startsWith('#')) return false;
  const signs = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu,
  );
  if (signs !== null && signs.length >= SIGNS_OF_TITLE) return true;
  return text.length >= LETTERS_OF_TITLE && text.split(' ').length >= WORDS_OF_TITLE;
}

/** Links around a face and nothing to read, by where they lead. */
function* facesIn(tree: PageTree): Steps<Map<string, number[]>> {
  const faces = new Map<string, number[]>();
  let asked = 0;
  for (const [at, link] of tree.links) {
    if (++asked % LINKS_PER_STEP === 0) yield;
    const size = (tree.end[at] ?? 0) - at;
    if (link.kind === 'item' || link.kind === 'topic' || size < 2 || size > MOST_INSIDE) continue;
    if (foldedText(tree.elements[at] as Element) !== '') continue;
    const known = faces.get(link.key);
    if (known === undefined) faces.set(link.key, [at]);
    else known.push(at);
  }
  return faces;
}

/** Whether the link is a name right behind the picture of whom it leads to. */
function isFaced(
  tree: PageTree,
  faces: ReadonlyMap<string, readonly number[]>,
  at: number,
  link: LinkTarget,
): boolean {
  if (link.kind !== 'other' || !link.sameSite || (tree.end[at] ?? 0) - at > MOST_INSIDE) return false;
  const face = faces.get(link.key)?.findLast((before) => before < at && at - before <= NEAR_FACE);
  if (face === undefined) return false;
  const name = foldedText(tree.elements[at] as Element);
  return canBeName(name) && (link.segments.length === 0 || isPortrait(tree, face, name));
}

const PORTRAIT = /avatar|user-?pic|profile|portrait|gravatar|member-?photo/i;

/** The site calls the picture so, or says whose it is. */
function isPortrait(tree: PageTree, face: number, name: string): boolean {
  for (let i = Math.max(0, face - 1); i < (tree.end[face] ?? 0); i++) {
    const get = (attribute: string) =>
      attributeOf(tree.elements[i] as Element, tree.names[i] ?? '', attribute) ?? '';
    if (PORTRAIT.test(get('class'))) return true;
    const alt = tree.names[i] === 'img' ? get('alt') : '';
    if (alt !== '' && alt !== name && alt.includes(name)) return true;
  }
  return false;
}
