import type { Media, PostKind } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { handleIn, permalinkOf, timeOfVideo, videoAt, type VideoAddress } from './address.ts';
import { captionIn, connectorsIn, withoutTail } from './alt-caption.ts';
import { accountOf } from './describe-page.ts';
import { CELL, FIELDS, PLAYER, VIDEO_LINK } from './selectors.ts';
import { lineIn } from './text.ts';

/** A video or a photo post, from a grid, a feed or its own page. `isDetail`: the page is this video's own. */
export function readPost(container: Element, page: PageInView, isDetail: boolean): PostDraft | MissedWhy {
  const account = accountOf(page);
  const address = addressOf(container, page.url, isDetail);
  const handle = address?.handle ?? handleOf(container, page.url);
  const caption = optional(container, ...FIELDS.caption);
  if (address === null && caption === null) return isEmpty(container) ? 'placeholder' : 'unreadable';
  const isOfPage = handle !== null && handle.toLowerCase() === account?.handle?.toLowerCase();
  const author = lineIn(container, FIELDS.name) || (isOfPage && !isDetail ? account.name : null);
  const text = caption === null ? altCaption(container, author ?? handle, page) : captionText(caption);
  const time = address === null ? null : timeOfVideo(address.id);
  const count = (selectors: readonly string[]) => parseCount(lineIn(container, selectors));
  return {
    ...(address === null ? {} : { id: address.id, permalink: permalinkOf(address, page.url) }),
    author: author ?? handle,
    handle,
    text,
    time,
    timePrecision: time === null ? null : 'second',
    likes: count(FIELDS.likes),
    comments: count(FIELDS.comments),
    shares: count(FIELDS.shares),
    views: count(FIELDS.views),
    kind: kindOf(container, { isDetail, isOfPage, page }),
    media: mediaOf(address),
    cutOff: caption !== null && isCut(caption),
  };
}

/** The link to the video; in a feed there is none, but the player is named after its id. */
function addressOf(container: Element, base: URL, isDetail: boolean): VideoAddress | null {
  if (isDetail) return videoAt(base.href, base);
  for (const link of [container, ...container.querySelectorAll(VIDEO_LINK)]) {
    const address = videoAt(link.getAttribute('href'), base);
    if (address !== null) return address;
  }
  const id = /(\d{15,20})$/.exec(container.querySelector(PLAYER)?.id ?? '')?.[1];
  const handle = handleOf(container, base);
  return id === undefined || handle === null ? null : { handle, id, isPhoto: false };
}

function handleOf(container: Element, base: URL): string | null {
  for (const selector of FIELDS.handle) {
    const element = container.querySelector(selector);
    if (element === null) continue;
    const link = element.closest('a') ?? element.querySelector('a');
    const handle = handleIn(link?.getAttribute('href'), base);
    if (handle !== null) return handle;
    const shown = /^@?([\w.]{2,24})$/.exec(element.textContent.trim())?.[1];
    if (shown !== undefined) return shown;
  }
  return null;
}

function isEmpty(container: Element): boolean {
  return container.textContent.trim() === '' && container.querySelector('img[alt]:not([alt=""])') === null;
}

/** The element beside a cell may hold the caption only as the title of its link. */
function captionText(caption: Element): string {
  const shown = textOf(caption, {
    preformatted: true,
    skip: (element) => element.matches(FIELDS.notCaption),
  });
  return shown || (caption.querySelector('a[title]')?.getAttribute('title') ?? '');
}

function altCaption(container: Element, author: string | null, page: PageInView): string {
  const alt = altOf(container);
  if (alt === '') return '';
  const known = captionIn(alt, author, []);
  if (known !== alt) return known;
  const alts = [...page.document.querySelectorAll(CELL)].map(altOf).filter((other) => other !== '');
  const learned = captionIn(alt, author, connectorsIn(alts, author));
  return learned === alt ? withoutTail(alt, author, alts) : learned;
}

/** The longest: beside the cover there may be small pictures. */
function altOf(container: Element): string {
  return [...container.querySelectorAll('img[alt]')]
    .map((image) => (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim())
    .reduce((longest, alt) => (alt.length > longest.length ? alt : longest), '');
}

interface Setting {
  readonly isDetail: boolean;
  readonly isOfPage: boolean;
  readonly page: PageInView;
}

function kindOf(container: Element, { isDetail, isOfPage, page }: Setting): PostKind {
  if (container.querySelector(FIELDS.ad) !== null) return 'sponsored';
  if (isDetail) return 'own';
  // Beside a video of its own page: what the site suggests, unless it is the same account's.
  if (videoAt(page.url.href, page.url) !== null && !isOfPage) return 'suggested';
  return container.querySelector(FIELDS.pinned) === null ? 'own' : 'pinned';
}

function mediaOf(address: VideoAddress | null): Media[] {
  return [{ kind: address?.isPhoto === true ? 'image' : 'video', alt: null, machineAlt: false }];
}

/** A button in the caption opens the rest of it. */
function isCut(caption: Element): boolean {
  const more = caption.querySelector(FIELDS.more) ?? caption.parentElement?.querySelector(':scope > button');
  return more != null && more.getAttribute('aria-expanded') !== 'true';
}
