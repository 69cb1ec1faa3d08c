import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostKind, QuotedPost } from '../../../model/post.ts';
import { absoluteAddress } from '../../absolute-address.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { federatedText } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PostPart } from '../../post-part.ts';
import { statedTime } from '../../stated-time.ts';
import { authorIn } from './author.ts';
import { isPostPage } from './describe-page.ts';
import { readMedia } from './read-media.ts';
import { PARTS, POST } from './selectors.ts';

export function readPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const status = container.matches(POST.status) ? container : container.querySelector(POST.status);
  if (status === null || status.matches(POST.skeleton)) return 'placeholder';
  if (status.matches(POST.filtered)) return 'hidden';
  const quote = status.querySelector(POST.status);
  const part = new PostPart(status, quote === null ? [] : [quote]);
  const author = authorIn(part.first(POST.name));
  if (author === null) return 'unreadable';
  const permalink = absoluteAddress(part.first(...POST.stamp)?.getAttribute('href'), page.url);
  const kind = readKind(container, part, quote !== null, page);
  return {
    // A post that its own author boosts stands in the feed twice: as it was written, and as the boost.
    ...(permalink !== null && kind === 'repost' ? { id: `boost:${permalink}` } : {}),
    author: author.name,
    handle: author.handle,
    text: readText(part, quote !== null),
    lang: part.first(`${PARTS.content}[lang]`)?.getAttribute('lang') ?? null,
    permalink,
    ...statedTime(part.first(...POST.time), page.now),
    comments: countOn(part, PARTS.reply),
    shares: countOn(part, PARTS.reblog),
    likes: countOn(part, PARTS.favourite),
    kind,
    ...readMedia(part),
    quoted: quotedIn(quote, page),
  };
}

/**
 * What a warning covers is in the page, blurred: only the warning is read. Below the words, in the same element, stand the
 * quoted posts, or why they are not shown.
 */
function readText(part: PostPart, hasQuote: boolean): string {
  const skip = `button, .poll, ${POST.status}, ${POST.quote}${hasQuote ? ', .quote-inline' : ''}`;
  return part
    .all(PARTS.content)
    .filter((content) => !isCovered(content))
    .map((content) => federatedText(content.querySelector(PARTS.words) ?? content, skip))
    .filter((text) => text !== '')
    .join('\n');
}

function isCovered(content: Element): boolean {
  if (content.closest(PARTS.box)?.classList.contains(PARTS.uncovered) === true) return false;
  for (let before = content.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.matches(PARTS.spoiler)) return true;
  }
  return false;
}

/** Counters are drawn only on the page of the post, rounded; the full number is the title. */
function countOn(part: PostPart, button: string): number | null {
  const counter = part.first(button)?.querySelector('small');
  return parseCount(counter?.getAttribute('title')) ?? parseCount(counter?.textContent);
}

function readKind(container: Element, part: PostPart, hasQuote: boolean, page: PageInView): PostKind {
  const status = part.container;
  if (container.closest(POST.boost) !== null || container.querySelector(POST.boost) !== null) return 'repost';
  if (status.matches(POST.pinned) || part.first(POST.pin) !== null) return 'pinned';
  if (isPostPage(page)) {
    if (container.closest(POST.answers) !== null) return 'reply';
  } else if (part.first(POST.thread) === null) {
    // The badge of a thread marks an answer to oneself, which continues one's own thread.
    if (status.matches(POST.replyTo) || part.first(POST.replyTo) !== null) return 'reply';
  }
  return hasQuote ? 'quote' : 'own';
}

function quotedIn(quote: Element | null, page: PageInView): QuotedPost | null {
  if (quote === null) return null;
  const part = new PostPart(quote, [...quote.querySelectorAll(POST.status)]);
  const permalink = absoluteAddress(part.first(...POST.stamp)?.getAttribute('href'), page.url);
  return { author: authorIn(part.first(POST.name))?.name ?? null, text: readText(part, false), permalink };
}
