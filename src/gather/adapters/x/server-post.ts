import type { Media, PostKind, QuotedPost } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { SERVER } from './selectors.ts';
import { permalinkOf, statusOf, timeOfStatus } from './status.ts';

/** A post of the server-rendered page (2011–2020), or of the page without scripts. */
export function readServerPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const quote = container.querySelector(SERVER.quote);
  const text = SERVER.text
    .flatMap((selector) => [...container.querySelectorAll(selector)])
    .find((element) => quote?.contains(element) !== true);
  const link =
    container.getAttribute('data-permalink-path') ??
    container.querySelector(SERVER.statusLink)?.getAttribute('href') ??
    container.getAttribute('href');
  const status = statusOf(link, page.url);
  const id = container.getAttribute('data-tweet-id') ?? status?.id;
  if (text === undefined || id === undefined) return 'unreadable';
  const handle =
    container.getAttribute('data-screen-name') ?? nameIn(container, SERVER.handle) ?? status?.handle ?? null;
  const time = timeIn(container) ?? timeOfStatus(id);
  return {
    id,
    permalink: status === null ? null : permalinkOf(status, page.url),
    author: container.getAttribute('data-name') ?? nameIn(container, SERVER.author),
    handle: handle?.replace(/^@/, '') ?? null,
    text: postText(text),
    lang: text.getAttribute('lang'),
    time,
    timePrecision: time === null ? null : 'second',
    comments: countIn(container, SERVER.reply),
    shares: countIn(container, SERVER.repost),
    likes: countIn(container, SERVER.like),
    kind: kindOf(container, quote, id),
    media: mediaIn(container),
    quoted: quote === null ? null : quotedIn(quote, page),
    cutOff: false,
  };
}

/** Links are written out with hidden parts around the shown one; emoji inside links are hidden text. */
function postText(text: Element): string {
  return textOf(text, {
    preformatted: true,
    skip: (element) => element.matches(SERVER.mediaLink),
    keep: (element) => element.closest('a, .Emoji') !== null && !element.matches(SERVER.mediaLink),
  });
}

function quotedIn(quote: Element, page: PageInView): QuotedPost {
  const text = optional(quote, '.QuoteTweet-text', ...SERVER.text);
  const link = quote.matches('a') ? quote : quote.querySelector(`${SERVER.statusLink}, a.QuoteTweet-link`);
  const status = statusOf(link?.getAttribute('href'), page.url);
  return {
    author: nameIn(quote, ['.QuoteTweet-fullname', ...SERVER.author]),
    text: text === null ? '' : postText(text),
    permalink: status === null ? null : permalinkOf(status, page.url),
  };
}

function nameIn(container: Element, selectors: readonly string[]): string | null {
  return (
    optional(container, ...selectors)
      ?.textContent.replace(/\s+/g, ' ')
      .trim() || null
  );
}

function timeIn(container: Element): string | null {
  const stamp = container.querySelector(SERVER.time);
  const ms = Number(stamp?.getAttribute('data-time-ms') ?? Number(stamp?.getAttribute('data-time')) * 1000);
  return stamp === null || !(ms > 0 && ms < 8.64e15) ? null : new Date(ms).toISOString();
}

/** The exact number is kept in an attribute; an action shown without a number counts zero. */
function countIn(container: Element, selector: string): number | null {
  const actions = [...container.querySelectorAll(selector)];
  const exact = actions
    .map((action) => action.querySelector(SERVER.count))
    .find((element) => element !== null);
  if (exact !== undefined) return parseCount(exact.getAttribute('data-tweet-stat-count'));
  const shown = actions
    .map((action) => action.querySelector(SERVER.countText))
    .find((element) => element !== null);
  return shown === undefined ? null : (parseCount(shown.textContent) ?? 0);
}

function kindOf(container: Element, quote: Element | null, id: string): PostKind {
  const has = (selector: string) => container.matches(selector) || container.querySelector(selector) !== null;
  if (has(SERVER.promoted)) return 'sponsored';
  const says = (selector: string) => container.querySelector(selector)?.textContent.trim();
  if (container.hasAttribute('data-retweet-id') || container.hasAttribute('data-retweeter')) return 'repost';
  if (container.closest(SERVER.pinned) !== null || says(SERVER.pinnedText)) return 'pinned';
  if (has(SERVER.repostText) && container.querySelector(SERVER.pinnedText) === null) return 'repost';
  const conversation = container.getAttribute('data-conversation-id');
  const answers = container.getAttribute('data-is-reply-to') === 'true' || has(SERVER.replying);
  if (answers || (conversation !== null && conversation !== id)) return 'reply';
  return quote === null ? 'own' : 'quote';
}

function mediaIn(container: Element): Media[] {
  if (container.querySelector(SERVER.video) !== null)
    return [{ kind: 'video', alt: null, machineAlt: false }];
  const photos = [...container.querySelectorAll(SERVER.photo)].map((photo): Media => {
    const alt = photo.querySelector('img')?.getAttribute('alt')?.trim() || null;
    return { kind: 'image', alt, machineAlt: false };
  });
  if (photos.length > 0) return photos;
  const card = container.matches(SERVER.card) ? container : container.querySelector(SERVER.card);
  return card === null
    ? []
    : [{ kind: cardKind(card.getAttribute('data-card2-type')), alt: null, machineAlt: false }];
}

function cardKind(type: string | null): Media['kind'] {
  if (type === null) return 'link';
  if (/poll/.test(type)) return 'poll';
  if (/player|amplify|video|gif/.test(type)) return 'video';
  return /photo|gallery/.test(type) ? 'image' : 'link';
}
