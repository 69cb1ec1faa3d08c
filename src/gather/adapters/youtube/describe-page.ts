import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { isDisplayed } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { communityPostOf, handleOf, videoOf } from './address.ts';
import { CHANNEL, COMMUNITY, POST, VIDEO, WATCH } from './selectors.ts';
import { firstWithText, lineOf } from './text.ts';

/** What kind of page it is and whose, from its address, its header and its title. */
export function describePage(page: PageInView): PageDescription {
  const [first = ''] = page.url.pathname.split('/').filter(Boolean);
  if (videoOf(page.url.href, page.url) !== null) return { kind: 'post', brand: creatorOf(page) };
  if (first === 'post' && communityPostOf(page.url.href, page.url) !== null)
    return { kind: 'post', brand: creatorOf(page) };
  if (first === 'results') return { kind: 'search', brand: null };
  if (first === '' || first === 'feed' || first === 'hashtag') return { kind: 'timeline', brand: null };
  const channel = channelOf(page);
  return channel === null ? { kind: 'other', brand: null } : { kind: 'profile', brand: channel };
}

/** Whose channel the page is; `null` where it is no channel's. */
export function channelOf(page: PageInView): Brand | null {
  const path = page.url.pathname;
  const address = /^\/(?:@[^/]+|(?:channel|c|user)\/[^/]+)/.exec(path)?.[0];
  if (address === undefined) return null;
  const handle = handleOf(address, page.url) ?? shownHandle(page.document);
  const name = firstShown(page.document, CHANNEL.name) || nameInTitle(page.document.title);
  return { name: name || handle || address.slice(1), handle, url: new URL(address, page.url).href };
}

/** Earlier channels stay in the page, hidden. */
function firstShown(document: Document, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const shown = [...document.querySelectorAll(selector)].find(isDisplayed);
    if (shown !== undefined && lineOf(shown) !== '') return lineOf(shown);
  }
  return '';
}

function shownHandle(document: Document): string | null {
  for (const selector of CHANNEL.handle) {
    const handle = /@([\p{L}\p{N}._·-]{2,40})/u.exec(
      document.querySelector(selector)?.textContent ?? '',
    )?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

/** "(3) Acme - YouTube". */
function nameInTitle(title: string): string {
  return /^(?:\(\d+\+?\)\s*)?(.+?)\s*[-–]\s*YouTube$/.exec(title.trim())?.[1] ?? '';
}

/** The part of a video's own page that is about it. Pages of videos seen before stay in the page, hidden. */
export function watchedOf(document: Document): Element | null {
  const all = [WATCH.container, WATCH.short, WATCH.old].flatMap((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  return all.find((part) => isDisplayed(part) && firstWithText(part, WATCH.title) !== null) ?? null;
}

/** The channel of the video or post that the page shows. */
function creatorOf(page: PageInView): Brand | null {
  const container = watchedOf(page.document) ?? page.document.querySelector(POST);
  if (container === null) return null;
  // Below a video stand comments, which have authors too.
  const selectors = container.matches(POST) ? [...COMMUNITY.author, ...VIDEO.channel] : VIDEO.channel;
  const shown = firstWithText(container, selectors);
  if (shown === null) return null;
  const href = (shown.closest('a') ?? shown.querySelector('a'))?.getAttribute('href') ?? null;
  return {
    name: lineOf(shown),
    handle: handleOf(href, page.url),
    url: href === null || !URL.canParse(href, page.url) ? null : new URL(href, page.url).href,
  };
}
