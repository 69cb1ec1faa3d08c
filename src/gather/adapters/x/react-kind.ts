import type { PostKind } from '../../../model/post.ts';
import type { PageInView } from '../../page-in-view.ts';
import type { OwnPart } from './own-part.ts';
import type { Author } from './react-author.ts';
import { NOT_REPOST_ICONS, REACT } from './selectors.ts';
import { statusOf, type Status } from './status.ts';

/** What has been read of a post before its kind is asked for. */
interface ReadSoFar {
  readonly own: OwnPart;
  readonly text: Element | null;
  readonly author: Author | null;
  readonly status: Status | null;
  readonly page: PageInView;
}

/** What the post is to its feed. An advertisement is the only post without a time. */
export function kindOf(post: ReadSoFar): PostKind {
  const { own, page } = post;
  if (own.container.closest(REACT.placement) !== null || own.first(REACT.time) === null) return 'sponsored';
  const context = contextKind(own, page);
  if (context !== null) return context;
  const below = belowFocal(post);
  if (below !== null) return below;
  if (isAnswer(post)) return 'reply';
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

/** "Replying to @acme" stands outside the text. */
function isAnswer({ own, text, author }: ReadSoFar): boolean {
  return own.all('a[href]').some((link) => {
    if (!/^\s*@\S/.test(link.textContent) || text?.contains(link) === true) return false;
    if (link === author?.link || author?.element.contains(link) === true) return false;
    return link.closest(`${REACT.context}, ${REACT.card}`) === null;
  });
}

/**
 * On the page of one post, what others wrote below it answers it, until a heading comes ("Discover more"): what stands
 * below that has nothing to do with it.
 */
function belowFocal({ own, status, page }: ReadSoFar): 'reply' | 'suggested' | null {
  const focal = statusOf(page.url.href, page.url);
  if (focal === null || status === null || focal.id === status.id) return null;
  const { document } = page;
  const link = document.querySelector(`article a[href*="/status/${focal.id}"]`);
  if (link === null || !isBefore(link, own.container)) return null;
  const headings = document.querySelectorAll(`${REACT.cell} h2, ${REACT.cell} [role="heading"]`);
  const isParted = [...headings].some(
    (heading) =>
      heading.closest('article') === null && isBefore(link, heading) && isBefore(heading, own.container),
  );
  if (isParted) return 'suggested';
  return focal.handle.toLowerCase() === status.handle.toLowerCase() ? null : 'reply';
}

function isBefore(a: Element, b: Element): boolean {
  // 4: b follows in the document.
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
