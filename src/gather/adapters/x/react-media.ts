import type { Media } from '../../../model/post.ts';
import type { OwnPart } from './own-part.ts';
import { titleOf } from './react-attached.ts';
import { REACT } from './selectors.ts';

/** What is attached to a post: pictures and videos, a link card or a poll. */
export function readMedia(own: OwnPart, lang: string | null): Media[] {
  const media: Media[] = [];
  const tiles = own.all(REACT.photo);
  for (const tile of tiles) {
    const isVideo = tile.querySelector(REACT.video) !== null;
    const alt = isVideo ? null : altOf(tile);
    media.push({
      kind: isVideo ? 'video' : 'image',
      alt,
      machineAlt: alt !== null && isMachineWritten(alt, lang),
    });
  }
  const lone = own.all(REACT.video).filter((video) => !tiles.some((tile) => tile.contains(video)));
  if (tiles.length === 0 && lone.length > 0) media.push({ kind: 'video', alt: null, machineAlt: false });
  const card = own.first(REACT.card);
  if (card !== null) {
    const isPoll = card.matches(REACT.poll) || card.querySelector(REACT.poll) !== null;
    media.push({ kind: isPoll ? 'poll' : 'link', alt: isPoll ? null : titleOf(card), machineAlt: false });
  }
  return media;
}

/** The author's description; without one the site puts its word for "image", which is one word in every language. */
function altOf(tile: Element): string | null {
  const alt = tile.querySelector('img')?.getAttribute('alt') ?? tile.getAttribute('aria-label') ?? '';
  return /^\S{0,14}$/.test(alt.trim()) ? null : alt.trim();
}

/**
 * Since 2025 the site describes pictures itself, always in English and all pictures of a post in one description. An
 * English description of the picture of a post in another language is taken for such a one.
 */
function isMachineWritten(alt: string, lang: string | null): boolean {
  if (/^first image (shows|displays|depicts|features)\b/i.test(alt)) return true;
  return (
    alt.length > 60 &&
    lang !== null &&
    !lang.startsWith('en') &&
    /^[\p{ASCII}\p{P}]+$/u.test(alt) &&
    /\b(the|with|and|of)\b/.test(alt)
  );
}
