import type { PostKind } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { optional, outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { handleOf, isMix, videoOf, videoPermalink } from './address.ts';
import { channelOf } from './describe-page.ts';
import { viewsAndTime } from './metadata.ts';
import { AD, VIDEO } from './selectors.ts';
import { firstWithText, lineOf } from './text.ts';

/** A video or a Short in a grid, a list or a shelf: its words are its title. */
export function readVideoPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const link = linkOf(container, page.url);
  const isAd = container.matches(AD) || container.querySelector(`${AD}, ${VIDEO.adBadge}`) !== null;
  const title = titleOf(container);
  if (title === '') return container.textContent.trim() === '' ? 'placeholder' : 'unreadable';
  if (link === null && !isAd) return 'unreadable';
  const author = authorOf(container, page);
  // A channel called "Studio 54" is no number of views.
  const labels = labelsIn(container).filter((label) => label !== author.author);
  const { views, time } = viewsAndTime(labels, page.now, container.querySelector(VIDEO.live) !== null);
  return {
    ...(link === null ? {} : { id: link.id, permalink: videoPermalink(link) }),
    ...author,
    text: title,
    ...(time ?? {}),
    views,
    kind: (isAd ? 'sponsored' : 'own') satisfies PostKind,
    media: [{ kind: 'video', alt: null, machineAlt: false }],
  };
}

/** Whether a cell shows a whole playlist, or a mix, instead of one video. */
export function isPlaylist(container: Element, base: URL): boolean {
  if (optional(container, ...VIDEO.playlist) !== null) return true;
  const links = [...container.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return links.some((href) => isMix(href, base) || /^[^?]*\/playlist\?/.test(href ?? ''));
}

function linkOf(container: Element, base: URL) {
  for (const link of container.querySelectorAll(VIDEO.link)) {
    const video = videoOf(link.getAttribute('href'), base);
    if (video !== null) return video;
  }
  return null;
}

/** With the name of the series before it ("Acme Stories S1 • E1"), which stands in the same heading. */
function titleOf(container: Element): string {
  for (const selector of VIDEO.title) {
    const element = container.querySelector(selector);
    if (element === null) continue;
    const titled = element.hasAttribute('title') ? element : element.querySelector('[title]');
    const title =
      lineOf(element.closest('h3') ?? element) || titled?.getAttribute('title')?.replace(/\s+/g, ' ').trim();
    if (title) return title;
  }
  return '';
}

function labelsIn(container: Element): string[] {
  for (const selector of VIDEO.metadata) {
    const labels = outermost(container.querySelectorAll(selector))
      .map(lineOf)
      .filter((label) => label !== '');
    if (labels.some((label) => /\p{Nd}/u.test(label))) return labels;
  }
  return [];
}

/** Named in the cell, except on a channel's own page, where all is its own. */
function authorOf(container: Element, page: PageInView): Pick<PostDraft, 'author' | 'handle'> {
  const named = firstWithText(container, VIDEO.channel);
  if (named !== null) {
    const link = named.closest('a') ?? named.querySelector('a');
    return { author: lineOf(named), handle: handleOf(link?.getAttribute('href'), page.url) };
  }
  const channel = channelOf(page);
  return { author: channel?.name ?? unlinkedName(container), handle: channel?.handle ?? null };
}

/** View models and the mobile site do not link the channel everywhere: it is what stands before views and time. */
function unlinkedName(container: Element): string | null {
  const rows = [...container.querySelectorAll('[class*="etadata-row" i], [class*="etadatarow" i]')];
  if (rows.length > 1) return lineOf(rows[0] ?? null) || null;
  const [first = null, , third] = labelsIn(container);
  return third === undefined ? null : first;
}
