import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { postAt } from './address.ts';
import { THEME } from './selectors.ts';

/**
 * The posts of a blog with a theme. Each has one permalink of the blog; containers around several are dropped. If this
 * tells apart less than most of the posts that the page links to, none are given: the feed detector reads it better.
 */
export function findThemePosts(page: PageInView): Element[] {
  const { document } = page;
  const inView = postAt(page.url.href, page.url);
  const candidates = [...document.querySelectorAll(THEME.candidate)].filter(
    (element) => isPostLike(element) && element.closest(THEME.notes) === null,
  );
  const ids = new Map(candidates.map((element) => [element, themePostId(element, page)]));
  const single = candidates.filter((element) => {
    const id = ids.get(element) ?? null;
    if (id === null) return false;
    return !candidates.some(
      (other) => other !== element && element.contains(other) && differs(ids.get(other), id),
    );
  });
  if (inView !== null) {
    const focal = single.find((element) => ids.get(element) === inView.id);
    const unlinked = candidates.find((element) => ids.get(element) === null && hasWords(element));
    const found = focal ?? unlinked;
    return found === undefined ? [] : [found];
  }
  const posts = outermost(single);
  const linked = new Set(
    [...document.querySelectorAll('a[href*="/post/"]')]
      .filter((link) => link.closest(`${THEME.notes}, blockquote, aside, nav`) === null)
      .map((link) => ownPostId(link, page))
      .filter((id) => id !== null),
  );
  return posts.length >= MOST * linked.size ? posts : [];
}

/** Of the posts that a page links to, a few may be older ones that a text mentions. */
const MOST = 0.6;

function differs(id: string | null | undefined, other: string): boolean {
  return id !== null && id !== undefined && id !== other;
}

/** `[id^="post"]` also is the list of them all (`#posts`). */
function isPostLike(element: Element): boolean {
  if (element.matches('article, .post, .entry, .hentry, .autopagerize_page_element, #post, #entry'))
    return true;
  return /^(?:post[-_]?)?\d{5,}$/.test(
    element.getAttribute('data-post-id') ?? element.getAttribute('data-id') ?? element.id,
  );
}

function hasWords(element: Element): boolean {
  return /\p{L}/u.test(element.textContent) || element.querySelector('img, video, audio, iframe') !== null;
}

/** The number of the post in a container: in its attributes, else the permalink it has most often outside of quotations. */
export function themePostId(container: Element, page: PageInView): string | null {
  for (const value of [
    container.getAttribute('data-post-id'),
    container.getAttribute('data-id'),
    container.id,
  ]) {
    const id = /^(?:post[-_]?)?(\d{5,})$/.exec(value ?? '')?.[1];
    if (id !== undefined) return id;
  }
  const counted = new Map<string, number>();
  for (const link of container.querySelectorAll('a[href*="/post/"], a[href*="tumblr.com/"]')) {
    if (link.closest(`blockquote, ${THEME.notes}`) !== null) continue;
    const id = ownPostId(link, page);
    if (id !== null) counted.set(id, (counted.get(id) ?? 0) + (isInSentence(link) ? A_MENTION : 1));
  }
  const [most] = [...counted].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** A permalink stands alone; what a text links to, however often, is mentioned. */
const A_MENTION = 0.1;

function isInSentence(link: Element): boolean {
  const paragraph = link.closest('p');
  return paragraph !== null && paragraph.textContent.trim().length > link.textContent.trim().length + 10;
}

/** The post of this blog that a link leads to. */
function ownPostId(link: Element, page: PageInView): string | null {
  const address = postAt(link.getAttribute('href'), page.url);
  const own = page.url.hostname.replace(/\.tumblr\.com$/, '').replace(/^www\./, '');
  return address?.blog === own ? address.id : null;
}
