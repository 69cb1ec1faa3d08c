import type { LinkCard, Media, PostKind } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { placeOf, postAddress } from './address.ts';
import { SHREDDIT } from './selectors.ts';
import { likesOf, lineIn, titleAndBody } from './text.ts';

/** A post of the page made of custom elements (since 2023): its attributes say nearly all. */
export function readShredditPost(post: Element, page: PageInView): PostDraft | MissedWhy {
  const title = post.getAttribute('post-title')?.replace(/\s+/g, ' ').trim() || lineIn(post, SHREDDIT.title);
  if (title === '') return 'unreadable';
  const address =
    postAddress(post.getAttribute('permalink'), page.url) ??
    postAddress(post.getAttribute('content-href'), page.url) ??
    postAddress(optional(post, 'a[href*="/comments/"]')?.getAttribute('href'), page.url);
  const id = /^t3_\w+$/.exec(post.id)?.[0] ?? address?.id;
  const handle = post.getAttribute('author') ?? shownAuthor(post)?.replace(/^u\//, '') ?? null;
  const time =
    parseTime(post.getAttribute('created-timestamp'), page.now) ??
    parseTime(timeIn(post.querySelector(SHREDDIT.time)), page.now);
  return {
    ...(id === undefined ? {} : { id }),
    permalink: address?.permalink ?? null,
    author: shownAuthor(post) ?? handle,
    handle,
    text: titleAndBody(title, optional(post, ...SHREDDIT.text)),
    ...(post.hasAttribute('post-language') ? { lang: post.getAttribute('post-language') } : {}),
    ...(time ?? {}),
    likes: likesOf(post.getAttribute('score')),
    comments: likesOf(post.getAttribute('comment-count')),
    kind: kindOf(post, address?.id ?? null, page),
    media: mediaOf(post),
    card: cardOf(post, page.url),
  };
}

/** As the page writes it, with or without "u/"; a feed may name only the subreddit. */
function shownAuthor(post: Element): string | null {
  const author = post.getAttribute('author');
  for (const link of post.querySelectorAll(SHREDDIT.author)) {
    const name = link.textContent.replace(/\s+/g, ' ').trim();
    if (name !== '' && (author === null || name.replace(/^u\//, '') === author)) return name;
  }
  return null;
}

function timeIn(element: Element | null): string | null {
  return element?.getAttribute('datetime') ?? element?.getAttribute('ts') ?? null;
}

function kindOf(post: Element, id: string | null, page: PageInView): PostKind {
  const isAd =
    post.matches('shreddit-ad-post, [promoted], [is-promoted]') || post.closest('shreddit-ad-post');
  if (isAd) return 'sponsored';
  const shown = postAddress(page.url.href, page.url);
  if (shown !== null && id !== null && id !== shown.id) return 'suggested';
  // A home page mixes in subreddits that the reader does not follow.
  if (post.hasAttribute('recommendation-source') && placeOf(page.url) === null) return 'suggested';
  if (post.matches('[stickied], [pinned]') || post.querySelector(SHREDDIT.pinned) !== null) return 'pinned';
  const isShared = post.getAttribute('post-type') === 'crosspost';
  return isShared || post.querySelector(SHREDDIT.crosspost) !== null ? 'quote' : 'own';
}

const KIND_OF_TYPE: Readonly<Partial<Record<string, Media['kind']>>> = {
  image: 'image',
  gif: 'image',
  gallery: 'image',
  video: 'video',
  poll: 'poll',
};

function mediaOf(post: Element): Media[] {
  const type = post.getAttribute('post-type') ?? '';
  const kind = KIND_OF_TYPE[type] ?? (post.querySelector(SHREDDIT.video) === null ? null : 'video');
  if (kind === null) return [];
  const images = kind === 'image' ? [...post.querySelectorAll(SHREDDIT.image)] : [];
  if (images.length === 0) return [{ kind, alt: null, machineAlt: false }];
  return images.map((image) => ({ kind, alt: captionOf(image, post), machineAlt: false }));
}

/** Where the author wrote none, the site repeats the subreddit and the title ("r/acme - Our new tin"). */
function captionOf(image: Element, post: Element): string | null {
  const alt = image.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '';
  const title = post.getAttribute('post-title')?.replace(/\s+/g, ' ').trim() ?? '';
  return alt === '' || (title !== '' && alt.includes(title)) ? null : alt;
}

function cardOf(post: Element, base: URL): LinkCard | null {
  const href = post.getAttribute('content-href');
  if (post.getAttribute('post-type') !== 'link' || href === null || !URL.canParse(href, base)) return null;
  return { title: null, url: new URL(href, base).href, button: null };
}
