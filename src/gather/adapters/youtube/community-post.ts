import type { LinkCard, Media, QuotedPost } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { communityPostOf, handleOf, videoOf, videoPermalink } from './address.ts';
import { channelOf } from './describe-page.ts';
import { postedAt } from './metadata.ts';
import { COMMUNITY, VIDEO } from './selectors.ts';
import { lineOf } from './text.ts';

/** A post of a channel's Posts tab: words, and a picture, a poll, a video or somebody's post below them. */
export function readCommunityPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const shared = container.querySelector(COMMUNITY.shared);
  const own = (selectors: readonly string[]) => firstIn(container, selectors, shared);
  const author = own(COMMUNITY.author);
  const text = own(COMMUNITY.text);
  const id = idIn(container, shared, page.url);
  if (text === null && author === null && id === null) return 'unreadable';
  const time = postedAt(lineOf(own(COMMUNITY.time)), page.now);
  const channel = channelOf(page);
  const link = author?.closest('a') ?? author?.querySelector('a');
  const quoted = shared === null ? null : quotedIn(shared, page.url);
  return {
    ...(id === null ? {} : { id, permalink: `https://www.youtube.com/post/${id}` }),
    author: lineOf(author) || channel?.name || null,
    handle: handleOf(link?.getAttribute('href'), page.url) ?? channel?.handle ?? null,
    text: text === null ? '' : textOf(text, { preformatted: true }),
    ...(time ?? {}),
    likes: countIn(own(COMMUNITY.likes)),
    comments: countIn(own(COMMUNITY.replies)),
    kind: quoted === null ? 'own' : 'quote',
    media: mediaIn(container, shared),
    poll: [...container.querySelectorAll(COMMUNITY.pollChoice)].map(lineOf).filter((choice) => choice !== ''),
    card: cardIn(container, page.url),
    quoted,
    cutOff: own([COMMUNITY.more]) !== null && container.querySelector('ytd-expander[collapsed]') !== null,
  };
}

/** The ids of the elements stand twice where a post holds another one. */
function firstIn(root: Element, selectors: readonly string[], except: Element | null): Element | null {
  return (
    selectors
      .flatMap((selector) => [...root.querySelectorAll(selector)])
      .find((element) => except?.contains(element) !== true) ?? null
  );
}

function idIn(container: Element, shared: Element | null, base: URL): string | null {
  for (const link of container.querySelectorAll(COMMUNITY.permalink)) {
    if (shared?.contains(link) === true) continue;
    const id = communityPostOf(link.getAttribute('href'), base);
    if (id !== null) return id;
  }
  return null;
}

function quotedIn(shared: Element, base: URL): QuotedPost {
  const text = firstIn(shared, COMMUNITY.text, null);
  const id = idIn(shared, null, base);
  return {
    author: lineOf(firstIn(shared, COMMUNITY.author, null)) || null,
    text: text === null ? '' : textOf(text, { preformatted: true }),
    permalink: id === null ? null : `https://www.youtube.com/post/${id}`,
  };
}

function countIn(element: Element | null): number | null {
  return element === null
    ? null
    : parseCount(element.textContent.trim() || element.getAttribute('aria-label'));
}

function mediaIn(container: Element, shared: Element | null): Media[] {
  const images = [...container.querySelectorAll(COMMUNITY.image)]
    .filter((image) => shared?.contains(image) !== true && image.closest('[hidden]') === null)
    .map((): Media => ({ kind: 'image', alt: null, machineAlt: false }));
  const hasPoll = container.querySelector(COMMUNITY.pollChoice) !== null;
  return hasPoll ? [{ kind: 'poll', alt: null, machineAlt: false }, ...images] : images;
}

/** A video that the post shows is named by its title, as a link would be. */
function cardIn(container: Element, base: URL): LinkCard | null {
  const attached = container.querySelector(COMMUNITY.attachedVideo);
  if (attached === null || attached.closest('[hidden]') !== null) return null;
  const video = videoOf(attached.querySelector(VIDEO.link)?.getAttribute('href'), base);
  return video === null
    ? null
    : {
        title: lineOf(optional(attached, ...VIDEO.title)) || null,
        url: videoPermalink(video),
        button: null,
      };
}
