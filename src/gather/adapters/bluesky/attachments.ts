import type { LinkCard, Media, QuotedPost } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import { postAt } from './address.ts';
import type { OwnPart } from './own-part.ts';
import { quotedAuthor } from './read-author.ts';
import { POST } from './selectors.ts';

/** Pictures with their descriptions and videos; the picture of a link card is the card's. */
export function readMedia(own: OwnPart, card: LinkCard | null): Media[] {
  const media: Media[] = [];
  for (const image of own.all(POST.image)) {
    const isPart = image.closest(`a[href], ${POST.avatar}`) !== null || own.text?.contains(image) === true;
    if (!isPart)
      media.push({ kind: 'image', alt: image.getAttribute('alt')?.trim() || null, machineAlt: false });
  }
  for (const video of own.all(POST.video)) {
    if (!own.all(POST.video).some((other) => other !== video && other.contains(video)))
      media.push({ kind: 'video', alt: video.getAttribute('aria-label') || null, machineAlt: false });
  }
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return media;
}

/** A link that leads away and has lines of its own: title, description, site. */
export function readCard(own: OwnPart): LinkCard | null {
  for (const link of own.all(POST.card)) {
    if (own.text?.contains(link) === true) continue;
    const line = link.querySelector(POST.cardLine);
    const title = link.getAttribute('aria-label')?.trim() || (line === null ? '' : textOf(line));
    if (line !== null && title !== '') return { title, url: link.getAttribute('href'), button: null };
  }
  return null;
}

/** The quoted post. It is a link without an address, so that its own is only known where something inside leads to it. */
export function readQuoted(own: OwnPart, base: URL): QuotedPost | null {
  const { quote } = own;
  if (quote === null) return null;
  const text = quote.querySelector(POST.quoteText);
  const link = [quote, ...quote.querySelectorAll('a[href]')].find(
    (one) => postAt(one.getAttribute('href'), base) !== null,
  );
  const href = link?.getAttribute('href');
  return {
    author: quotedAuthor(quote),
    text: text === null ? '' : textOf(text, { preformatted: true }),
    permalink: href == null ? null : new URL(href, base).href,
  };
}
