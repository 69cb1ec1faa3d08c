import type { PostKind } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { OwnPart } from './own-part.ts';
import { readAuthor, type Author } from './react-author.ts';
import { readCounts } from './react-counts.ts';
import { readMedia } from './react-media.ts';
import { NOT_REPOST_ICONS, REACT } from './selectors.ts';
import { permalinkOf, statusOf, timeOfStatus, type Status } from './status.ts';

/** A post of the React page. */
export function readReactPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const own = new OwnPart(container);
  const text = own.first(...REACT.text);
  const author = readAuthor(own, text);
  const status = readStatus(own, text, author, page.url);
  const media = readMedia(own);
  if (author === null && status === null) return text === null ? 'placeholder' : 'unreadable';
  const time = isoOf(own.first(REACT.time)) ?? (status === null ? null : timeOfStatus(status.id));
  return {
    ...(status === null ? {} : { id: status.id, permalink: permalinkOf(status, page.url) }),
    author: author?.name ?? null,
    handle: author?.handle ?? status?.handle ?? null,
    text: text === null ? '' : postText(text),
    lang: knownLanguage(text),
    time,
    timePrecision: time === null ? null : 'second',
    ...readCounts(own),
    kind: kindOf(own, text, author, status, page),
    media,
    cutOff: isCutOff(own, text),
  };
}

/** The site hides "https://" of a link by its style sheet; a copy of the text has it. */
function postText(text: Element): string {
  return textOf(text, { preformatted: true, keep: (element) => element.parentElement?.tagName === 'A' });
}

function isoOf(time: Element | null): string | null {
  const date = new Date(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** X marks text it could not place with codes that name no language ("und", "zxx", "qme"). */
function knownLanguage(text: Element | null): string | null {
  const lang = text?.getAttribute('lang') ?? '';
  return lang === '' || /^(und|zxx|art|q[a-z]{2})$/.test(lang) ? null : lang;
}

/** The time stamp links to the post; an advertisement has none, but its picture or its statistics may. */
function readStatus(own: OwnPart, text: Element | null, author: Author | null, base: URL): Status | null {
  const stamp = own.first(REACT.time)?.closest('a');
  const stamped = statusOf(stamp?.getAttribute('href'), base);
  if (stamped !== null) return stamped;
  for (const link of own.all(REACT.statusLink)) {
    if (text?.contains(link) === true) continue;
    const status = statusOf(link.getAttribute('href'), base);
    if (status !== null && (author === null || status.handle.toLowerCase() === author.handle.toLowerCase()))
      return status;
  }
  return null;
}

function isCutOff(own: OwnPart, text: Element | null): boolean {
  if (own.first(REACT.showMore) !== null) return true;
  // Without its name the button is known by where it stands: right after the text, without an icon.
  const next = text?.nextElementSibling;
  return next != null && next.matches('button, [role="button"]') && next.querySelector('svg, img') === null;
}

function kindOf(
  own: OwnPart,
  text: Element | null,
  author: Author | null,
  status: Status | null,
  page: PageInView,
): PostKind {
  const { container } = own;
  if (container.closest(REACT.placement) !== null || own.first(REACT.time) === null) return 'sponsored';
  const context = contextKind(own, page);
  if (context !== null) return context;
  if (isReply(own, text, author, status, page)) return 'reply';
  return own.quote === null ? 'own' : 'quote';
}

/** What the line above the post says, by where it leads and how its icon is drawn, never by its words. */
function contextKind(own: OwnPart, page: PageInView): PostKind | null {
  const context = own.first(REACT.context);
  if (context === null) return null;
  const link = context.closest('a') ?? context.querySelector('a');
  const path = link === null ? null : new URL(link.getAttribute('href') ?? '', page.url).pathname;
  if (path !== null && /^\/(?:[^/]+|i\/user\/\d+)\/?$/.test(path)) {
    return NOT_REPOST_ICONS.some((icon) => iconOf(context, own.container).startsWith(icon))
      ? 'suggested'
      : 'repost';
  }
  if (path !== null) return path.startsWith('/i/topics') ? 'suggested' : null;
  const onProfile = !/^\/(home|search|explore|i)?(\/|$)/.test(page.url.pathname);
  return onProfile ? 'pinned' : 'suggested';
}

/** The drawing in the nearest ancestor of the context line that has one. */
function iconOf(context: Element, container: Element): string {
  for (let up: Element | null = context; up !== null && up !== container; up = up.parentElement) {
    const path = up.querySelector('svg path');
    if (path !== null) return path.getAttribute('d') ?? '';
  }
  return '';
}

/** "Replying to @acme" stands outside the text; on the page of one post, what others wrote below it is a reply. */
function isReply(
  own: OwnPart,
  text: Element | null,
  author: Author | null,
  status: Status | null,
  page: PageInView,
): boolean {
  const mention = own.all('a[href]').find((link) => {
    if (!/^\s*@\S/.test(link.textContent) || text?.contains(link) === true) return false;
    return link.closest(`${REACT.author}, ${REACT.context}, ${REACT.card}`) === null && link !== author?.link;
  });
  if (mention !== undefined && author?.element?.contains(mention) !== true) return true;
  const focal = statusOf(page.url.href, page.url);
  if (focal === null || status === null || focal.id === status.id || focal.handle === status.handle)
    return false;
  const link = page.document.querySelector(`article a[href*="/status/${focal.id}"]`);
  // 4: what follows in the document.
  return link !== null && (link.compareDocumentPosition(own.container) & 4) !== 0;
}
