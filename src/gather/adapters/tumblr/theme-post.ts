import type { Media, PostKind } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime, type ParsedTime } from '../../times.ts';
import { blogOfHost, isSite, postAt } from './address.ts';
import { MORE_WORDS, REBLOG_WORDS, THEME } from './selectors.ts';
import { themePostId } from './theme-posts.ts';
import { isWithin, themeText, timeInLabel } from './theme-text.ts';

/**
 * A post of a blog with a theme. Its author is the blog, also of what it passes on: that is a repost. Notes are likes,
 * reblogs and replies together, so none of the three is known.
 */
export function readThemePost(container: Element, page: PageInView): PostDraft {
  const id = themePostId(container, page) ?? postAt(page.url.href, page.url)?.id ?? null;
  const blog = isSite(page.url) ? blogInside(container, id, page) : blogOfHost(page.url.hostname);
  return {
    ...(id === null ? {} : { id, permalink: permalinkOf(container, id, page) }),
    author: blog,
    handle: blog,
    text: themeText(container, page),
    ...(timeOf(container, id, page) ?? {}),
    kind: kindOf(container),
    media: mediaIn(container),
    cutOff:
      container.querySelector(THEME.more) !== null ||
      [...container.querySelectorAll('a')].some((link) => MORE_WORDS.test(link.textContent)),
  };
}

/** The dashboard until 2020 was made like a theme, with posts of many blogs. */
function blogInside(container: Element, id: string | null, page: PageInView): string | null {
  const named = container.getAttribute('data-tumblelog-name') ?? container.getAttribute('data-tumblelog');
  if (named !== null && named !== '') return named;
  for (const link of container.querySelectorAll('a[href]')) {
    const address = postAt(link.getAttribute('href'), page.url);
    if (address !== null && (id === null || address.id === id)) return address.blog;
  }
  return null;
}

function permalinkOf(container: Element, id: string, page: PageInView): string {
  if (postAt(page.url.href, page.url)?.id === id) return page.url.origin + page.url.pathname;
  const links = [...container.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href'))
    .filter((href) => postAt(href, page.url)?.id === id);
  const url = new URL(links[0] ?? `/post/${id}`, page.url);
  return url.origin + url.pathname;
}

/** Where themes put it, most exact first: a time element, a place named for it, the permalink, any short label. */
function timeOf(container: Element, id: string | null, page: PageInView): ParsedTime | null {
  const permalinks = [...container.querySelectorAll('a[href]')].filter(
    (link) => id !== null && postAt(link.getAttribute('href'), page.url)?.id === id,
  );
  const labels = [...container.querySelectorAll(THEME.label)].slice(0, MOST_LABELS);
  const places = [
    ...container.querySelectorAll(THEME.exactDate),
    ...container.querySelectorAll(THEME.date),
    ...permalinks,
    ...labels.filter((label) => !isWithin(label, 'p, h1, h2, h3', container)),
  ];
  for (const element of places) {
    if (element.closest(`blockquote, ${THEME.notes}`) !== null) continue;
    for (const label of [
      element.getAttribute('datetime'),
      element.getAttribute('title'),
      element.textContent,
    ]) {
      const parsed = label === null ? null : timeInLabel(label, page.now);
      if (parsed !== null) return parsed;
    }
  }
  return postAt(page.url.href, page.url) === null ? null : statedTime(page);
}

const MOST_LABELS = 200;

/** Every page of one post says in its head when it was published, for search engines. */
function statedTime({ document, now }: PageInView): ParsedTime | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const stated = /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(script.textContent)?.[1];
    if (stated !== undefined) return parseTime(stated, now);
  }
  return null;
}

function kindOf(container: Element): PostKind {
  const inNotes = (element: Element) => element.closest(THEME.notes) !== null;
  const isReblog =
    container.matches(THEME.reblog) ||
    [...container.querySelectorAll(THEME.reblog)].some((element) => !inNotes(element)) ||
    [...container.querySelectorAll('[class*="meta"], [class*="info"], [class*="perma"], footer')].some(
      (element) => !inNotes(element) && REBLOG_WORDS.test(element.textContent),
    );
  if (isReblog) return 'repost';
  return container.matches(THEME.pinned) || container.querySelector(THEME.pinned) !== null ? 'pinned' : 'own';
}

function mediaIn(container: Element): Media[] {
  const media: Media[] = [];
  for (const element of container.querySelectorAll('img, video, audio, iframe')) {
    if (element.closest(`${THEME.notes}, [class*="avatar"], [class*="portrait"]`) !== null) continue;
    if (element.matches('iframe')) {
      // Photo sets and players come in frames; so do the like and reblog buttons.
      const name = `${element.className} ${element.id} ${element.getAttribute('src') ?? ''}`;
      if (/photoset/.test(name)) media.push({ kind: 'image', alt: null, machineAlt: false });
      else if (/audio|spotify|soundcloud/.test(name))
        media.push({ kind: 'audio', alt: null, machineAlt: false });
      else if (/video|youtube|vimeo/.test(name)) media.push({ kind: 'video', alt: null, machineAlt: false });
      continue;
    }
    const kind = element.matches('img') ? 'image' : element.matches('audio') ? 'audio' : 'video';
    const size = Number(element.getAttribute('width') ?? NaN);
    if (kind === 'image' && size <= 64) continue;
    const alt = kind === 'image' ? element.getAttribute('alt')?.trim() || null : null;
    media.push({ kind, alt, machineAlt: false });
  }
  return media;
}
