import type { LinkCard, Media, QuotedPost } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import { isMachineAlt } from '../../machine-alts.ts';
import { isOutward, outward, postAt } from './address.ts';
import { OwnPart } from './own-part.ts';
import { readText, textBlocks } from './read-text.ts';
import { POST } from './selectors.ts';

/** Pictures and videos; avatars, the still of a video and the picture of a link card are none of their own. */
export function readMedia(own: OwnPart, card: LinkCard | null, base: URL): Media[] {
  const media: Media[] = [];
  for (const element of own.all(`${POST.picture}, ${POST.video}`)) {
    if (element.matches(POST.video)) media.push({ kind: 'video', alt: null, machineAlt: false });
    else if (!isPart(element, own, base)) {
      const alt = element.getAttribute('alt')?.trim() || null;
      media.push({ kind: 'image', alt, machineAlt: alt !== null && isMachineAlt(alt) });
    }
  }
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return media;
}

function isPart(image: Element, own: OwnPart, base: URL): boolean {
  const link = image.closest('a');
  if (own.avatar()?.contains(image) === true || image.closest(POST.words) !== null) return true;
  if (link !== null && postAt(link.getAttribute('href'), base) === null) return true;
  if (image.parentElement?.querySelector(POST.video) != null) return true;
  const size = Number(image.getAttribute('width'));
  return Number.isFinite(size) && size > 0 && size <= 48;
}

/** A link that leads away and has lines of its own: the site, then the title. */
export function readCard(own: OwnPart, blocks: readonly Element[], base: URL): LinkCard | null {
  for (const link of own.all('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!isOutward(href, base) || blocks.some((block) => block.contains(link))) continue;
    const lines = [...link.querySelectorAll(POST.words)].map((line) => textOf(line));
    const title = lines.find((line) => line !== '' && !/^[\w-]+(\.[\w-]+)+$/.test(line));
    if (lines.length > 0)
      return { title: title ?? lines[0] ?? null, url: outward(new URL(href, base).href), button: null };
  }
  return null;
}

export function readQuoted(own: OwnPart, base: URL): QuotedPost | null {
  if (own.quote === null) return null;
  const inner = new OwnPart(own.quote, base);
  return {
    author: inner.address?.handle ?? inner.accountLinks()[0]?.handle ?? null,
    text: readText(textBlocks(inner)),
    permalink: inner.address === null ? null : permalinkOf(inner, base),
  };
}

/** The canonical address of a post, on the host of the page it was found on. */
export function permalinkOf({ address }: OwnPart, base: URL): string | null {
  if (address === null) return null;
  const path = address.handle === null ? `/t/${address.code}` : `/@${address.handle}/post/${address.code}`;
  return new URL(path, base).href;
}
