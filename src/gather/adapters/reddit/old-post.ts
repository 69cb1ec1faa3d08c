import type { LinkCard, Media, PostKind } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { postAddress } from './address.ts';
import { OLD } from './selectors.ts';
import { likesOf, lineIn, titleAndBody } from './text.ts';

/** A post of old.reddit.com. Its body is there on its own page; in a list only once the reader has opened it. */
export function readOldPost(thing: Element, page: PageInView): PostDraft | MissedWhy {
  const title = lineIn(thing, OLD.title);
  if (title === '') return 'unreadable';
  const address =
    postAddress(thing.getAttribute('data-permalink'), page.url) ??
    postAddress(optional(thing, ...OLD.comments)?.getAttribute('href'), page.url);
  const id = thing.getAttribute('data-fullname') ?? address?.id;
  const author = thing.getAttribute('data-author') ?? (lineIn(thing, OLD.author) || null);
  const card = linkOf(thing, page.url);
  return {
    ...(id === undefined ? {} : { id }),
    permalink: address?.permalink ?? null,
    author,
    handle: author,
    text: titleAndBody(title, optional(thing, ...OLD.text)),
    ...timeOf(thing, page.now),
    likes: likesOf(thing.getAttribute('data-score')) ?? parseCount(lineIn(thing, OLD.score)),
    comments: likesOf(thing.getAttribute('data-comments-count')) ?? parseCount(lineIn(thing, OLD.comments)),
    kind: kindOf(thing),
    media: mediaOf(thing),
    card,
  };
}

function timeOf(thing: Element, now: Date): Pick<PostDraft, 'time' | 'timePrecision'> {
  const ms = Number(thing.getAttribute('data-timestamp') ?? NaN);
  if (ms > 0 && ms < 8.64e15) return { time: new Date(ms).toISOString(), timePrecision: 'second' };
  return parseTime(optional(thing, ...OLD.time)?.getAttribute('datetime'), now) ?? {};
}

function kindOf(thing: Element): PostKind {
  if (thing.getAttribute('data-promoted') === 'true' || thing.matches(OLD.flair)) return 'sponsored';
  if (thing.querySelector(OLD.flair) !== null) return 'sponsored';
  if (thing.matches('.stickied')) return 'pinned';
  return thing.querySelector(OLD.crosspost) === null ? 'own' : 'quote';
}

/** What the title links to, where that is no page of Reddit itself. */
function linkOf(thing: Element, base: URL): LinkCard | null {
  const href = thing.getAttribute('data-url');
  if (href === null || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /(^|\.)(reddit\.com|redd\.it)$/.test(url.hostname) || url.protocol === 'javascript:'
    ? null
    : { title: null, url: url.href, button: null };
}

function mediaOf(thing: Element): Media[] {
  const domain = thing.getAttribute('data-domain') ?? '';
  const isVideo = domain === 'v.redd.it' || thing.querySelector('.expando-button.video') !== null;
  const isImage =
    /^i\.(redd\.it|imgur\.com)$/.test(domain) || thing.getAttribute('data-is-gallery') === 'true';
  if (!isVideo && !isImage) return [];
  return [{ kind: isVideo ? 'video' : 'image', alt: null, machineAlt: false }];
}
