import type { PostDraft } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import type { LinkCard, Media } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import { textOf } from '../../dom.ts';
import { isMachineAlt } from '../../machine-alts.ts';
import { parseTime } from '../../times.ts';
import { accountLinks, type AccountLink } from './account-links.ts';
import { accountOf, postAddress, type PostAddress } from './address.ts';
import { captionOf } from './caption.ts';
import { engagementOf } from './engagement.ts';
import { kindOfAddress } from './page.ts';
import { COMMENT_LINK, COMMENTS_LINK, LIKES_LINK, POST_LINK, SPONSORED, VIDEO } from './selectors.ts';

/** A post with header, media, actions and caption: of the home feed, a post page or a dialog. */
export function readArticle(post: Element, page: PageInView): PostDraft | MissedWhy {
  const [author] = accountLinks(post, page);
  if (author === undefined) return 'unreadable';
  const time = timeOf(post, page);
  const address = addressOf(post, time, page);
  const caption = captionOf(post, author.handle, page);
  const when = parseTime(time?.getAttribute('datetime') ?? time?.textContent, page.now);
  return {
    ...(address === null ? {} : { id: address.code, permalink: address.href }),
    author: author.name,
    handle: author.handle,
    ...caption,
    ...when,
    ...engagementOf(post, address?.code ?? null, page),
    kind: kindOf(post, author, time, page),
    media: mediaOf(post, page),
    card: cardOf(post),
  };
}

/** The post's time is the one that links to the post; else the first that belongs to no comment. */
function timeOf(post: Element, page: PageInView): Element | null {
  const times = [...post.querySelectorAll('time')].filter((time) => time.closest(COMMENT_LINK) === null);
  const linked = times.find(
    (time) => postAddress(time.closest('a')?.getAttribute('href'), page.url) !== null,
  );
  return linked ?? times[0] ?? null;
}

function addressOf(post: Element, time: Element | null, page: PageInView): PostAddress | null {
  const here = kindOfAddress(page.url) === 'post' ? postAddress(page.url.href, page.url) : null;
  const links = [time?.closest('a'), ...post.querySelectorAll(`${LIKES_LINK}, ${COMMENTS_LINK}`)];
  for (const link of links) {
    const address = postAddress(link?.getAttribute('href'), page.url);
    // The page's own address may name the account, or not; of the two forms the one the viewer sees is kept.
    if (address !== null) return address.code === here?.code ? here : address;
  }
  if (here !== null) return here;
  const [first] = post.querySelectorAll(POST_LINK);
  return postAddress(first?.getAttribute('href'), page.url);
}

/**
 * In the home feed an advertisement has no time, and a suggestion offers to follow its author in the header; posts of
 * followed accounts do neither.
 */
function kindOf(
  post: Element,
  author: AccountLink,
  time: Element | null,
  page: PageInView,
): 'sponsored' | 'suggested' | 'own' {
  if (post.querySelector(SPONSORED) !== null) return 'sponsored';
  if (kindOfAddress(page.url) !== 'timeline') return 'own';
  if (time === null) return 'sponsored';
  const media =
    post.querySelector('video') ??
    [...post.querySelectorAll('img')].find((img) => isPicture(img, post, page));
  for (const button of post.querySelectorAll('[role="button"], button')) {
    const isInHeader = media == null || (button.compareDocumentPosition(media) & 4) !== 0;
    const label = button.textContent.trim();
    // "and 2 others" is a button too.
    const isText = /^[^\p{Nd}]+$/u.test(label) && button.querySelector('svg, img, canvas, a, video') === null;
    if (isInHeader && isText && !button.contains(author.element)) return 'suggested';
  }
  return 'own';
}

/** The bar below an advertisement's picture: nothing but the words of its button ("Shop now"). */
function cardOf(post: Element): LinkCard | null {
  for (const link of post.querySelectorAll<HTMLAnchorElement>(SPONSORED)) {
    const label = textOf(link).split('\n')[0] ?? '';
    if (label !== '' && label.length <= LONGEST_BUTTON)
      return { title: null, url: /^https?:/.test(link.href) ? link.href : null, button: label };
  }
  return null;
}

const LONGEST_BUTTON = 40;

function mediaOf(post: Element, page: PageInView): Media[] {
  const media: Media[] = [];
  for (const image of post.querySelectorAll('img')) {
    if (!isPicture(image, post, page)) continue;
    const alt = image.getAttribute('alt')?.trim() ?? '';
    media.push({ kind: 'image', alt: alt || null, machineAlt: isMachineAlt(alt) });
  }
  if (post.querySelector(VIDEO) !== null) media.push({ kind: 'video', alt: null, machineAlt: false });
  return media;
}

/** Portraits link to their account, or sit in the header or in a list of comments. */
function isPicture(image: Element, post: Element, page: PageInView): boolean {
  const link = image.closest('a[href], [role="link"]');
  if (
    link !== null &&
    post.contains(link) &&
    (!link.hasAttribute('href') || accountOf(link.getAttribute('href'), page.url) !== null)
  )
    return false;
  // The whole page stands in a section of its own.
  const around = image.closest(`header, ${LIKES_LINK}, section`);
  return around === null || !post.contains(around);
}
