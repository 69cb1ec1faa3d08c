/** The title of a post that stands in front of its text, and how it is told from names and labels. */
import { textOf } from '../dom.ts';
import type { FeedGroup } from './feed-analysis.ts';
import { linkTarget } from './links.ts';
import { MARK } from './marks.ts';
import { subjectOf, subjectsOf } from './no-text.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { boxAround, foldedText, INLINE, placeAround } from './page-tree.ts';
import type { TextRun } from './text-runs.ts';
import { COMMENT_WORDS, LIKE_WORDS } from './words.ts';

/** A heading in front of the text that is not the author's line. */
export function titleBefore(index: PageIndex, unit: number, run: TextRun, group: FeedGroup): string | null {
  const start = run.elements[0] ?? unit;
  for (let i = unit; i < start; i++) {
    if (countIn(index, 'furniture', i) > 0 || (index.end[i] ?? 0) > start || !isTitle(index, i, unit))
      continue;
    const title = textOf(index.elements[i] as Element);
    if (subjectsOf(index, group).has(subjectOf(title)) && group.units.length > 1) continue;
    if (title.length >= 3 && !group.boilerplate.has(title)) return title;
  }
  return null;
}

/** A title is the link to the post; a heading without a link is a name or a label of the site. */
function isTitle(index: PageIndex, at: number, unit: number): boolean {
  if (index.names[at] === 'a') {
    if (isInHeadingOfUnit(index, at, unit)) return true;
    const link = index.links.get(at);
    return (
      (link?.key === pageKey(index) && countIn(index, 'linked', at) >= 12) ||
      (link?.kind === 'item' &&
        countIn(index, 'linked', at) >= 3 &&
        (isInHeadingWithCounter(index, at, unit) || isLineOfPost(index, at, unit)))
    );
  }
  if (((index.marks[at] ?? 0) & MARK.heading) === 0) return false;
  for (let i = at; i < (index.end[at] ?? 0); i++) if (index.links.has(i)) return true;
  for (let up = at, step = 0; up > unit && step < 4; up = placeAround(index, up), step++) {
    if (index.links.has(up)) return true;
  }
  return false;
}

/** The unit begins with its heading and has no box, see `joined-rows.ts`. */
function isInHeadingOfUnit(index: PageIndex, at: number, unit: number): boolean {
  return (
    /^h[1-6]$/.test(index.names[unit] ?? '') &&
    (index.elements[unit] as Element).contains(index.elements[at] ?? null)
  );
}

/** A link in a line of its own to where the post's date or its comments lead to, too: a title without a heading. */
function isLineOfPost(index: PageIndex, at: number, unit: number): boolean {
  const up = placeAround(index, at);
  if (countIn(index, 'linked', at) < SHORTEST_LINE || (index.ownText[up] ?? '') !== '') return false;
  if (INLINE.test(index.names[boxAround(index, at)] ?? '') && INLINE.test(index.names[up] ?? ''))
    return false;
  // "View all 12 comments", "Liked by maya".
  const text = foldedText(index.elements[at] as Element);
  if (COMMENT_WORDS.test(text) || LIKE_WORDS.test(text)) return false;
  const key = index.links.get(at)?.key;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const isOther = i !== at && index.links.get(i)?.key === key;
    if (isOther && ((index.marks[i] ?? 0) & (MARK.time | MARK.action)) !== 0) return true;
  }
  return false;
}

const SHORTEST_LINE = 12;

/** The link of a title beside a counter or a button in the same heading; beside an author it is no title. */
function isInHeadingWithCounter(index: PageIndex, at: number, unit: number): boolean {
  for (
    let up = index.parent[at] ?? -1, step = 0;
    up > unit && step < 3;
    up = index.parent[up] ?? -1, step++
  ) {
    if (((index.marks[up] ?? 0) & MARK.heading) === 0) continue;
    return countIn(index, 'furniture', up) > 0 && countIn(index, 'author', up) === 0;
  }
  return false;
}

function pageKey({ page }: PageIndex): string | undefined {
  const link = linkTarget(page.url.href, page.url.hostname);
  return link?.kind === 'item' ? link.key : undefined;
}
