import type { LinkCard, Media, PostKind } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { postAddress, type PostAddress } from './address.ts';
import { REDESIGN } from './selectors.ts';
import { lineIn, titleAndBody } from './text.ts';

/** A post of the redesign of 2018. In a feed long bodies are cut by the style sheet only: all of it is in the page. */
export function readRedesignPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const title = lineIn(container, REDESIGN.title);
  if (title === '') return container.textContent.trim() === '' ? 'placeholder' : 'unreadable';
  const address = addressOf(container, page.url);
  const author = lineIn(container, REDESIGN.author) || null;
  const counted = commentsIn(container);
  const time = parseTime(lineIn(container, REDESIGN.time), page.now);
  return {
    ...(address === null ? {} : { id: address.id, permalink: address.permalink }),
    author,
    handle: author?.replace(/^\/?u\//, '') ?? null,
    text: titleAndBody(title, optional(container, ...REDESIGN.text)),
    ...(time ?? {}),
    likes: parseCount(scoreIn(container)?.textContent),
    // "Comment", without a number, where nobody has.
    comments: counted === null ? null : (parseCount(counted.textContent) ?? 0),
    kind: kindOf(container),
    media: mediaOf(container),
    card: cardOf(container, page.url),
  };
}

/** The number between the two arrows. */
function scoreIn(container: Element): Element | null {
  return (
    container.querySelector(REDESIGN.score) ??
    container.querySelector(REDESIGN.upvote)?.closest('button')?.parentElement ??
    null
  );
}

/** The last link to the post is to its comments. */
function commentsIn(container: Element): Element | null {
  const links = [...container.querySelectorAll(REDESIGN.anyAddress)];
  return optional(container, ...REDESIGN.comments) ?? links.slice(2).at(-1) ?? null;
}

/**
 * On its own page a post may link to others but not to itself: there the page's address is the post's. Elsewhere its own
 * links have it.
 */
function addressOf(container: Element, base: URL): PostAddress | null {
  const shown = postAddress(base.href, base);
  if (shown !== null && (container.id === shown.id || container.querySelector('h1') !== null)) return shown;
  for (const selector of [REDESIGN.address, REDESIGN.anyAddress]) {
    for (const element of container.querySelectorAll(selector)) {
      const link = element.closest('a') ?? element.querySelector('a');
      const address = postAddress(link?.getAttribute('href'), base);
      if (address !== null) return address;
    }
  }
  return shown;
}

function kindOf(container: Element): PostKind {
  const isPromoted =
    /(^|\s)promoted\w*link(\s|$)/.test(container.getAttribute('class') ?? '') ||
    container.querySelector(REDESIGN.promoted) !== null;
  if (isPromoted) return 'sponsored';
  return container.querySelector(REDESIGN.pinned) === null ? 'own' : 'pinned';
}

function mediaOf(container: Element): Media[] {
  if (container.querySelector(REDESIGN.video) !== null)
    return [{ kind: 'video', alt: null, machineAlt: false }];
  // The site's own words for any picture ("Post image") describe none.
  const images = [...container.querySelectorAll(REDESIGN.image)];
  return images.map(() => ({ kind: 'image', alt: null, machineAlt: false }));
}

/**
 * Where the title leads, outside Reddit. An advertisement's links lead to a counter of clicks first, which is no address to
 * keep; the one that is not named after the site is its button.
 */
function cardOf(container: Element, base: URL): LinkCard | null {
  const links = [...container.querySelectorAll(REDESIGN.link)];
  const urls = links
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => URL.canParse(href, base))
    .map((href) => new URL(href, base));
  if (urls.length === 0) return null;
  const target = urls.find((url) => !/(^|\.)reddit\.com$/.test(url.hostname));
  const button = links.map((link) => textOf(link).replace(/\s+/g, ' ')).find((text) => /^[^.]+$/.test(text));
  return { title: null, url: target?.href ?? null, button: button ?? null };
}
