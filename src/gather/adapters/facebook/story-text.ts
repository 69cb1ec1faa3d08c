import type { QuotedPost } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { outermost, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { messagesOf } from './message.ts';
import { ownElements } from './own-elements.ts';
import { isAccountLink } from './permalink.ts';
import { COMMENTS, NOT_MESSAGE, POST_LINK, SEE_MORE } from './selectors.ts';

export interface Story {
  readonly text: string;
  readonly cutOff: boolean;
  /** The post inside the post, below own words. */
  readonly quoted: QuotedPost | null;
  /** A post inside the post: `quote` below own words, `repost` without any. */
  readonly shares: Extract<PostDraft['kind'], 'quote' | 'repost'> | null;
}

/**
 * The words of a post. Of a shared post's words only those of who shares it count; where there are none, the text is
 * the shared post's, and the post a repost.
 */
export function storyOf(post: Element, heading: Element | null, page: PageInView): Story {
  const messages = outermost(messagesOf(post))
    .map((element) => ({ element, text: wordsOf(element) }))
    .filter((message) => message.text !== '');
  const shared = headingOfShared(post, heading, page);
  const own = shared === null ? messages[0] : messages.find(({ element }) => precedes(element, shared));
  const message = own ?? messages[0];
  if (message === undefined) {
    return {
      text: shared === null ? unmarkedText(post, heading) : '',
      cutOff: false,
      quoted: null,
      shares: shared && 'repost',
    };
  }
  return {
    text: message.text,
    cutOff: isCut(message.element),
    quoted:
      shared === null || own === undefined
        ? null
        : quotedPost(shared, messages.find(({ element }) => precedes(shared, element))?.text ?? '', page),
    shares: shared && (own === undefined ? 'repost' : 'quote'),
  };
}

function quotedPost(heading: Element, text: string, page: PageInView): QuotedPost {
  const author = [...heading.querySelectorAll('a[href]')].find((link) =>
    isAccountLink(link.getAttribute('href'), page.url),
  );
  return { author: author === undefined ? null : textOf(author) || null, text, permalink: null };
}

function wordsOf(message: Element): string {
  const hasDots = [...message.querySelectorAll('span')].some(isDots);
  return textOf(message, {
    skip: (element) =>
      element.matches(NOT_MESSAGE) ||
      followsDots(element) ||
      (hasDots && (isDots(element) || isLinkToRest(element))),
    // 2019: the collapsed rest is in the page, hidden until asked for.
    keep: (element) => element.matches('.text_exposed_show'),
  });
}

/** 2019, should its classes change: the dots where the text was cut are a part of their own, whatever follows. */
function isDots(element: Element): boolean {
  return element.localName === 'span' && /^\s*(…|\.\.\.)\s*$/.test(element.textContent);
}

/** And "See more" leads to the post. */
function isLinkToRest(element: Element): boolean {
  return element.matches(POST_LINK) && element.textContent.length < 30 && !/[/:]/.test(element.textContent);
}

/** "See more", should it lose its role: the last thing on its line, short, after dots. */
function followsDots(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== 3 || element.nextSibling !== null || element.matches('a[href*="/hashtag/"], img'))
    return false;
  return /(…|\.\.\.)\s*$/.test(before.nodeValue ?? '') && element.textContent.trim().length < 30;
}

function isCut(message: Element): boolean {
  if ([...message.querySelectorAll('div, span, a')].some(followsDots)) return true;
  if (message.querySelector('.text_exposed_show') !== null) return false;
  return [...message.querySelectorAll(SEE_MORE)].some(
    (button) => button.textContent.trim() !== '' && !isAlone(button),
  );
}

/** "See translation" has a line of its own; "See more" goes on where the text stops. */
function isAlone(button: Element): boolean {
  return button.parentElement?.textContent.trim() === button.textContent.trim();
}

/** The second heading that names an account, if it is no part of the first. */
function headingOfShared(post: Element, heading: Element | null, page: PageInView): Element | null {
  if (heading === null) return null;
  const headings = ownElements(post, 'h2, h3, h4, h5, h6, [data-ad-rendering-role="profile_name"]');
  return (
    headings.find(
      (other) =>
        !other.contains(heading) &&
        !heading.contains(other) &&
        precedes(heading, other) &&
        [...other.querySelectorAll('a[href]')].some((link) =>
          isAccountLink(link.getAttribute('href'), page.url),
        ),
    ) ?? null
  );
}

/**
 * Words without a mark: a short text on a coloured ground, the caption beside a picture in the viewer. Lines of text
 * have their direction set; what is a link, a button or a part of the header is none.
 */
function unmarkedText(post: Element, heading: Element | null): string {
  const isOther = (line: Element) =>
    line.closest(`a[href], [role="button"], [role="toolbar"], form, h2, h3, h4, h5, h6, ${COMMENTS}`) !==
      null ||
    line.querySelector('h2, h3, h4, h5, h6, [role="toolbar"]') !== null ||
    heading === null ||
    !precedes(heading, line);
  const bar = ownElements(post, '[role="toolbar"]')[0];
  const lines = ownElements(post, 'div[dir="auto"][style*="text-align"]').filter(
    (line) => !isOther(line) && (bar === undefined || precedes(line, bar)),
  );
  if (lines.length > 0) return outermost(lines).map(wordsOf).join('\n');
  if (!post.matches('[role="complementary"]')) return '';
  // In the viewer's panel the caption is a line of its own between the header and the reactions.
  const spans = ownElements(post, 'span[dir="auto"], div[dir="auto"]').filter(
    (line) =>
      !isOther(line) &&
      line.querySelector('a[aria-label]') === null &&
      (bar === undefined || precedes(line, bar)),
  );
  return outermost(spans)[0] === undefined ? '' : wordsOf(outermost(spans)[0] as Element);
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
