import type { PostKind } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { isBefore, type PostPart } from './post-part.ts';
import type { Author } from './read-author.ts';
import { ACTOR_LABEL, HEADER, SPONSORED } from './selectors.ts';
import { PROMOTED, REACTED, REPOSTED } from './words.ts';

/** What the post is to its feed. `label`: the lines of text beside the author's name. */
export function kindOf(part: PostPart, author: Author, label: readonly string[], page: PageInView): PostKind {
  if (isSponsored(part, label, page.now)) return 'sponsored';
  const header = headerOf(part, author);
  if (header !== null) return isPassedOn(header, page) ? 'repost' : 'suggested';
  // The server-driven site does not mark the post that is passed on; its text is a second one.
  const hasSecondText = part.all('[data-testid="expandable-text-box"]').length > 1;
  return part.reshare !== null || hasSecondText ? 'quote' : 'own';
}

/** An advertisement says so where others have the time; the words differ, that there is no number does not. */
function isSponsored(part: PostPart, label: readonly string[], now: Date): boolean {
  if (label.some((line) => PROMOTED.test(line))) return true;
  if (part.container.matches(SPONSORED) || part.first(SPONSORED) !== null) return true;
  const only = part.first(ACTOR_LABEL) === null ? undefined : label[0];
  return only !== undefined && only !== '' && !/\p{Nd}/u.test(only) && parseTime(only, now) === null;
}

/** The line above the author: "Jo reposted this", "Suggested". */
function headerOf(part: PostPart, author: Author): Element | null {
  const marked = part.first(HEADER);
  // Some builds give the author's own line the header's name.
  const isAuthor = marked !== null && (marked.contains(author.element) || !isBefore(marked, author.element));
  if (marked !== null && !isAuthor) return marked.textContent.trim() === '' ? null : marked;
  const above = part
    .all('p')
    .find((element) => isBefore(element, author.element) && !element.contains(author.element));
  return above === undefined || above.textContent.trim() === '' || above.closest('a, h2') !== null
    ? null
    : above;
}

/**
 * Whether the header says that the post was passed on. Names in it are links and may contain any word. On the page of
 * one account a header in a language not listed is read so too: what stands there with a name above was passed on.
 */
function isPassedOn(header: Element, page: PageInView): boolean {
  const says = textOf(header, { skip: (element) => element.tagName === 'A' });
  if (REPOSTED.test(says)) return true;
  const namesSomebody = header.querySelector('a') !== null || header.tagName === 'A';
  return namesSomebody && /\/(all|shares|posts)\/?$/.test(page.url.pathname) && !REACTED.test(says);
}
