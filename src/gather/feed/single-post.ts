/**
 * Pages that show one post. With answers below, these give it away; alone, it must have everything: an author, a time,
 * words, and buttons to like and to answer. An article of a newspaper has a byline and a date too, but nobody's
 * "Like" beside a "Reply".
 */
import type { Candidate } from './candidates.ts';
import type { Group } from './choose-groups.ts';
import { evidenceOf, scoreOf } from './evidence.ts';
import { linkTarget } from './links.ts';
import { attributeOf, boxAround, foldedText } from './page-tree.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { COMMENTS_HEADING, COMMENT_WORDS, LIKE_WORDS, SHARE_WORDS } from './words.ts';

/**
 * Whether the units are answers to the post that the page is about: their addresses continue the page's own, as
 * `/p/abc/c/123` continues `/p/abc`.
 */
export function areComments(index: PageIndex, group: Group): boolean {
  const { url } = index.page;
  const page = url.pathname.replace(/\/+$/, '');
  // Below the address of an account are its posts.
  if (linkTarget(url.href, url.hostname)?.kind !== 'item') return false;
  const below = group.units.filter((unit) => {
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      const link = index.links.get(i);
      if (link?.kind !== 'item' || !link.sameSite) continue;
      const path = link.key.replace(/[?#].*$/, '');
      if (path.startsWith(`${page}/`)) return true;
    }
    return false;
  });
  return below.length >= Math.max(1, group.units.length * index.constants.answerShare);
}

/** Whether the list begins under "12 comments": talk below an article, which is no feed either. */
export function areUnderCommentsHeading(index: PageIndex, group: Group): boolean {
  const { headingWithin, headingLetters } = index.constants;
  const first = group.units[0] ?? 0;
  for (let i = first - 1; i >= Math.max(0, first - headingWithin); i--) {
    const text = index.ownText[i] ?? '';
    if (text.length > headingLetters || !isHeading(index, i)) continue;
    if (COMMENTS_HEADING.test(text)) return true;
  }
  return false;
}

/** In a heading, or with a number: the bare word may be a tab. */
function isHeading(index: PageIndex, i: number): boolean {
  if (index.inLink[i] === true || index.isControl[i] === true) return false;
  if (/\p{Nd}/u.test(index.ownText[i] ?? '')) return true;
  const marks = (index.marks[i] ?? 0) | (index.marks[index.parent[i] ?? -1] ?? 0);
  return (marks & MARK.heading) !== 0;
}

/** The post in front of its answers: the nearest element before them that has what a post has. */
export function postBefore(index: PageIndex, comments: Candidate): number | null {
  let below = comments[0] ?? 0;
  for (let up = index.parent[below] ?? -1; up >= 0; up = index.parent[up] ?? -1) {
    let best: number | null = null;
    let bestScore = index.constants.postBeforeScore;
    for (let child = up + 1; child < below; child = index.end[child] ?? child + 1) {
      const evidence = evidenceOf(index, child);
      const score = scoreOf(evidence, index.constants);
      if (score > bestScore && evidence.author > 0 && evidence.text > 0) [best, bestScore] = [child, score];
    }
    if (best !== null) return best;
    below = up;
  }
  return null;
}

/** The one post of a page without any group: declared as one, or around a row of its buttons. */
export function lonePost(index: PageIndex, declared: readonly Candidate[]): number | null {
  const own = declared.flat().filter((unit) => isLonePost(index, unit, []));
  const around = aroundActions(index).filter((unit) => isLonePost(index, unit, []));
  const all = [...new Set([...own, ...around])].sort((a, b) => a - b);
  // Inner ones first: of boxes in boxes the inner one is the post, unless the outer one says that it is one, and is,
  // without the inner: then those were its answers.
  let posts: number[] = [];
  for (const unit of all.reverse()) {
    const inner = posts.filter((other) => other < (index.end[unit] ?? 0));
    if (inner.length > 0 && !(own.includes(unit) && isLonePost(index, unit, inner))) continue;
    posts = [unit, ...posts.filter((other) => !inner.includes(other))];
  }
  return posts.find((unit) => linksToPage(index, unit)) ?? posts[0] ?? selfTitled(index);
}

/**
 * A blog's page of one post: its title links to the page itself, as it does in the list that the post comes from. The
 * headline of a newspaper leads nowhere.
 */
function selfTitled(index: PageIndex): number | null {
  const { blogPostProse, longestPostProse } = index.constants;
  const { url } = index.page;
  const page = linkTarget(url.href, url.hostname);
  if (page?.kind !== 'item') return null;
  for (const [i, link] of index.links) {
    if (link.key !== page.key || index.outside[i] === true || !isInHeading(index, i)) continue;
    for (let up = i; up >= 0; up = index.parent[up] ?? -1) {
      const prose = countIn(index, 'prose', up);
      if (prose >= blogPostProse) return prose <= longestPostProse ? up : null;
    }
  }
  return null;
}

function isInHeading(index: PageIndex, i: number): boolean {
  const around = index.parent[boxAround(index, i)] ?? -1;
  for (let at = i; at > around; at = index.parent[at] ?? -1) if (isHeadingMark(index, at)) return true;
  return isHeadingMark(index, around) || countIn(index, 'heading', i) > 0;
}

function isHeadingMark(index: PageIndex, i: number): boolean {
  return ((index.marks[i] ?? 0) & MARK.heading) !== 0;
}

/** Posts link to themselves; what stands beside them links elsewhere. */
function linksToPage(index: PageIndex, unit: number): boolean {
  const { url } = index.page;
  const page = linkTarget(url.href, url.hostname)?.key;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) if (index.links.get(i)?.key === page) return true;
  return false;
}

function isLonePost(index: PageIndex, unit: number, without: Candidate): boolean {
  const evidence = evidenceOf(index, unit, without);
  return (
    evidence.author > 0 &&
    evidence.time > 0 &&
    evidence.text >= index.constants.postText &&
    evidence.actions >= 1 &&
    evidence.against === 0 &&
    countIn(index, 'prose', unit) <= index.constants.longestPostProse &&
    hasSocialButtons(index, unit, without)
  );
}

function aroundActions(index: PageIndex): number[] {
  const found = new Set<number>();
  for (let i = 0; i < index.elements.length && found.size < 50; i++) {
    if (((index.marks[i] ?? 0) & (MARK.action | MARK.count)) === 0 || !LIKE_WORDS.test(nameOf(index, i)))
      continue;
    for (let up = i; up >= 0; up = index.parent[up] ?? -1) {
      if (
        countIn(index, 'author', up) > 0 &&
        countIn(index, 'time', up) > 0 &&
        countIn(index, 'prose', up) > 0
      ) {
        found.add(up);
        break;
      }
    }
  }
  return [...found];
}

function hasSocialButtons(index: PageIndex, unit: number, without: Candidate): boolean {
  let likes = false;
  let answers = false;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (without.includes(i)) {
      i = (index.end[i] ?? i + 1) - 1;
      continue;
    }
    const isButton = ((index.marks[i] ?? 0) & MARK.action) !== 0;
    if (!isButton && (index.ownText[i] ?? '').length > index.constants.buttonLetters) continue;
    const name = nameOf(index, i);
    if (name === '') continue;
    likes ||= LIKE_WORDS.test(name);
    answers ||= COMMENT_WORDS.test(name) || SHARE_WORDS.test(name);
    if (likes && answers) return true;
  }
  return false;
}

function nameOf(index: PageIndex, i: number): string {
  const label = attributeOf(index.elements[i] as Element, index.names[i] ?? '', 'aria-label');
  const name = label ?? foldedText(index.elements[i] as Element);
  return name.length <= index.constants.buttonNameLetters ? name : '';
}
