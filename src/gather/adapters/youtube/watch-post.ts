import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { isDisplayed, optional } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { handleOf, videoOf, videoPermalink } from './address.ts';
import { postedAt, viewsAndTime } from './metadata.ts';
import { VIDEO, WATCH } from './selectors.ts';
import { firstWithText, lineOf } from './text.ts';

/** The video of the page it is shown on. What stands beside it is recommended and not read. */
export function readWatchPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const title = lineOf(firstWithText(container, WATCH.title));
  const video = videoOf(page.url.href, page.url);
  if (title === '' || video === null) return 'unreadable';
  const channel = firstWithText(container, VIDEO.channel);
  const link = channel?.closest('a') ?? channel?.querySelector('a');
  // "12K views  3 days ago  #hashtag" in one element, or each in its own.
  const info = optional(container, ...WATCH.views);
  const labels = [...(info?.querySelectorAll('span') ?? [])].map(lineOf).filter((label) => label !== '');
  const read = viewsAndTime(labels.length > 0 ? labels : [lineOf(info)], page.now, false);
  const time = read.time ?? postedAt(lineOf(optional(container, ...WATCH.date)), page.now);
  const likes = optional(container, ...WATCH.likes);
  return {
    id: video.id,
    permalink: videoPermalink(video),
    author: lineOf(channel) || null,
    handle: handleOf(link?.getAttribute('href'), page.url),
    text: title,
    ...(time ?? {}),
    views: read.views,
    likes: likes === null ? null : parseCount(likes.textContent.trim() || likes.getAttribute('aria-label')),
    comments: commentsOf(container, page),
    kind: 'own',
    media: [{ kind: 'video', alt: null, machineAlt: false }],
  };
}

/** A number, or a word such as "Comment" where nobody has written one. */
function commentsOf(container: Element, { document }: PageInView): number | null {
  const beside = container.querySelector(WATCH.shortComments);
  const shown = [...document.querySelectorAll(WATCH.comments.join(', '))].find(isDisplayed);
  return parseCount(beside?.textContent) ?? parseCount(shown?.textContent);
}
