/** What stands inside the text of a post and is no word of it: buttons, labels, kickers, subjects, lists of tags. */
import type { FeedGroup } from './feed-analysis.ts';
import { isLabel } from './labels.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { boxAround, foldedText, INLINE, placeAround } from './page-tree.ts';

/** Buttons, "see more", words of the site, link cards: inside the run, but not of the post's words. */
export function isNoText(index: PageIndex, element: Element, group: FeedGroup): boolean {
  const i = index.indexOf.get(element);
  if (i === undefined) return false;
  // A quotation set aside.
  if (index.outside[i] === true) return true;
  if (((index.marks[i] ?? 0) & (MARK.action | MARK.field)) !== 0) return true;
  const characters = countIn(index, 'prose', i) + countIn(index, 'linked', i);
  const own = index.ownText[i] ?? '';
  if (isSourceName(index, i)) return true;
  if (index.isControl[i] === true || index.names[i] === 'a') {
    if (characters <= LONGEST_LABEL && isLabel('seeMore', element.textContent)) return true;
    return isLabel('seeMore', own) && standsAlone(index, i);
  }
  // "hashtag#tea": a word for those who listen, before the sign for those who look.
  if (/^hashtag$/i.test(own) && /^\s*hashtag\s*#/i.test(element.parentElement?.textContent ?? ''))
    return true;
  const isLeaf = own !== '' && characters <= own.length;
  if (isLeaf && (isKicker(index, i) || isSubject(index, i, group)) && standsAlone(index, i)) return true;
  if (index.inLink[i] === true) return false;
  // "..." alone is hidden by a style sheet once the text is unfolded, and goes with the button before.
  if (isLeaf && /^(?:…|\.\.\.)$/.test(own)) return true;
  if (index.names[i] === 'span' && isLinkList(index, i)) return true;
  if (!standsAlone(index, i)) return false;
  return (isLeaf && (isInterfaceWord(own) || group.boilerplate.has(own))) || isLinkList(index, i);
}

/** A section's or topic's name above the title, in front of a heading that is a link. */
function isKicker(index: PageIndex, i: number): boolean {
  if ((index.ownText[i] ?? '').length > LONGEST_KICKER || /[#@.!?…]/.test(index.ownText[i] ?? ''))
    return false;
  const next = index.end[boxAround(index, i)] ?? 0;
  if (((index.marks[next] ?? 0) & MARK.heading) === 0 || (index.marks[next] ?? 0) & MARK.author) return false;
  return isLinkedHeading(index, next);
}

export function isLinkedHeading(index: PageIndex, i: number): boolean {
  if (index.inLink[i] === true) return true;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++)
    if (index.links.get(inner)?.kind === 'item') return true;
  return false;
}

export const LONGEST_KICKER = 25;

/** "(tramwerk.example)" behind a link to that site. */
function isSourceName(index: PageIndex, i: number): boolean {
  if (countIn(index, 'prose', i) + countIn(index, 'linked', i) > LONGEST_LABEL) return false;
  if (index.inLink[i] === true && index.names[i] !== 'a') return false;
  const element = index.elements[i] as Element;
  const host = /^\(?\s*(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/[\w-]*)?\s*\)?$/.exec(foldedText(element))?.[1];
  if (host === undefined) return false;
  let up = placeAround(index, i);
  // In a sentence it is one of its words.
  if (/[\p{L}\p{N}]/u.test(index.ownText[up] ?? '')) return false;
  for (let level = 0; level < 3 && up >= 0; level++, up = placeAround(index, up)) {
    if ((index.end[up] ?? 0) - up > MOST_NEAR) return false;
    for (let at = up; at < (index.end[up] ?? 0); at++) {
      const link = index.links.get(at);
      const isInside = at >= i && at < (index.end[i] ?? 0);
      if (
        link?.sameSite === false &&
        !isInside &&
        link.key.replace(/^www\./, '').startsWith(host.toLowerCase())
      )
        return true;
    }
  }
  return false;
}

const MOST_NEAR = 60;

const subjects = new WeakMap<FeedGroup, ReadonlySet<string>>();
const REPLY = /^(?:re|aw|antw|sv|vs|odp|res|rif|ynt|ответ|回复|回覆|答复)\s*(?:\[\d+\])?\s*[:：]\s*/iu;

/** What a thread is called: stands above each of its posts, often behind "Re:", and is no word of any. */
function isSubject(index: PageIndex, i: number, group: FeedGroup): boolean {
  const text = index.ownText[i] ?? '';
  if (text === '' || text.length > LONGEST_SUBJECT || group.units.length < 2) return false;
  return subjectsOf(index, group).has(subjectOf(text));
}

export function subjectOf(text: string): string {
  return text.replace(REPLY, '').toLowerCase();
}

export function subjectsOf(index: PageIndex, group: FeedGroup): ReadonlySet<string> {
  const known = subjects.get(group);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const unit of group.units) {
    const here = new Set<string>();
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      const text = index.ownText[i] ?? '';
      if (text === '' || text.length > LONGEST_SUBJECT || text.length < 3) continue;
      const isHeading =
        ((index.marks[i] ?? 0) | (index.marks[index.parent[i] ?? -1] ?? 0)) & MARK.heading ||
        /^(?:strong|b)$/.test(index.names[i] ?? '');
      if (isHeading || REPLY.test(text)) here.add(subjectOf(text));
    }
    for (const text of here) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(2, group.units.length * 0.5);
  const result = new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
  subjects.set(group, result);
  return result;
}

const LONGEST_SUBJECT = 150;

const LONGEST_LABEL = 40;

export function isInterfaceWord(text: string): boolean {
  return (['seeMore', 'sponsored', 'pinned', 'suggested'] as const).some((kind) => isLabel(kind, text));
}

/** Whether the element fills a line of its own: a word inside a sentence is never a label. */
function standsAlone(index: PageIndex, i: number): boolean {
  for (let at = i; at >= 0; at = index.parent[at] ?? -1) {
    if (!INLINE.test(index.names[at] ?? '')) return true;
    const up = index.parent[at] ?? -1;
    const all = countIn(index, 'prose', up) + countIn(index, 'linked', up);
    if (all > countIn(index, 'prose', at) + countIn(index, 'linked', at)) return false;
  }
  return true;
}

/** A link around a picture and words, or around several texts: a preview of something else. */
export function isCard(index: PageIndex, i: number): boolean {
  if (index.names[i] !== 'a' || countIn(index, 'linked', i) === 0) return false;
  if ((index.ownText[placeAround(index, i)] ?? '') !== '') return false;
  if (countIn(index, 'media', i) > 0) return true;
  let texts = 0;
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) if ((index.ownText[inner] ?? '') !== '') texts++;
  // Hashtags and addresses come in pieces too, but without a space.
  return (
    texts >= 2 &&
    (index.ownText[i] ?? '') === '' &&
    !/^\s*(?:#|@|https?:)|^\s*\S+\s*$/.test((index.elements[i] as Element).textContent) &&
    countIn(index, 'linked', i) > LONGEST_LABEL
  );
}

/** Links to topics, or a row of short links, and nothing else; without the "#" that makes them words of the post. */
function isLinkList(index: PageIndex, i: number): boolean {
  const isInline = index.names[i] === 'span' && !isInSentence(index, i);
  if (!isInline && !/^(?:ul|ol|div|p|dl)$/.test(index.names[i] ?? '')) return false;
  if (countIn(index, 'prose', i) > 0) return false;
  let links = 0;
  let topics = 0;
  const isTagRow = isBelowTitle(index, i);
  for (let inner = i; inner < (index.end[i] ?? 0); inner++) {
    const text = index.ownText[inner] ?? '';
    if ((!isTagRow && /^[#@$]/.test(text)) || text.length > LONGEST_LINK) return false;
    if (index.names[inner] !== 'a') continue;
    links++;
    const rel = (index.elements[inner] as Element).getAttribute('rel') ?? '';
    if (index.links.get(inner)?.kind === 'topic' || /(^|\s)tag(\s|$)/.test(rel)) topics++;
  }
  return links > 0 && (topics === links || ((links >= 3 || isTagRow) && !isInline));
}

/** Whether words stand beside the element in the same line. */
function isInSentence(index: PageIndex, i: number): boolean {
  const up = index.parent[i] ?? -1;
  if ((index.ownText[up] ?? '') !== '') return true;
  for (let child = up + 1; child < (index.end[up] ?? 0); child = index.end[child] ?? child + 1)
    if (child !== i && INLINE.test(index.names[child] ?? '') && countIn(index, 'prose', child) > 0)
      return true;
  return false;
}

const LONGEST_LINK = 24;

/** Right below a title that is a link: there tags are no words, though a "#" stands before them. */
function isBelowTitle(index: PageIndex, i: number): boolean {
  for (let before = i - 1; before >= Math.max(0, i - TITLE_WITHIN); before--) {
    if ((index.end[before] ?? 0) > i) continue;
    if (((index.marks[before] ?? 0) & MARK.heading) !== 0) return isLinkedHeading(index, before);
    if ((index.ownText[before] ?? '').length > LONGEST_LINK && index.inLink[before] !== true) return false;
  }
  return false;
}

const TITLE_WITHIN = 8;
