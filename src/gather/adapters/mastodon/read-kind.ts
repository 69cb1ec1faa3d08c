import type { PostKind } from '../../../model/post.ts';
import type { PageInView } from '../../page-in-view.ts';
import type { PostPart } from '../../post-part.ts';
import { pageInPath } from './address.ts';
import { PARTS, POST, TEXT } from './selectors.ts';

/** What the post is to its feed, by icons and names, never by the translated words. */
export function readKind(part: PostPart, page: PageInView, hasQuote: boolean): PostKind {
  if (isBoost(part)) return 'repost';
  if (isPinned(part)) return 'pinned';
  if (isReply(part, page)) return 'reply';
  return hasQuote ? 'quote' : 'own';
}

function isBoost(part: PostPart): boolean {
  const { container } = part;
  if (container.matches(PARTS.boosted) || part.first(PARTS.boosted) !== null) return true;
  return part.all(POST.prepend).some((line) => line.querySelector(PARTS.boostIcon) !== null);
}

function isPinned(part: PostPart): boolean {
  if (part.container.matches(PARTS.pinned) || part.first(PARTS.pinned) !== null) return true;
  const places = part.all(`${POST.prepend}, .status__info`);
  return places.some((place) => place.querySelector(PARTS.pinIcon) !== null);
}

/**
 * On a thread page every answer is a reply. In a feed an answer without a leading mention continues the author's own
 * thread: the brand's own words to everybody.
 */
function isReply(part: PostPart, page: PageInView): boolean {
  const isMarked = part.container.matches(PARTS.reply) || part.first(PARTS.reply) !== null;
  if (pageInPath(page.url.pathname).kind !== 'post') return isMarked && startsWithMention(part);
  if (part.container.matches(POST.focal) || part.first(POST.focal) !== null) return false;
  return isMarked || isBelowFocal(part, page);
}

function isBelowFocal({ container }: PostPart, { document }: PageInView): boolean {
  const focal = document.querySelector(POST.focal);
  // 4: what follows in the document.
  return focal !== null && (focal.compareDocumentPosition(container) & 4) !== 0;
}

function startsWithMention(part: PostPart): boolean {
  const content = part.first(TEXT.content);
  const mention = content?.querySelector(PARTS.leadingMention)?.textContent.trim() ?? '';
  return mention !== '' && (content?.textContent.trim().startsWith(mention) ?? false);
}
