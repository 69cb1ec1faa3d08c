import type { Media } from '../../../model/post.ts';
import type { OwnPart } from './own-part.ts';
import { REACT } from './selectors.ts';

/** What is attached to a post: pictures and videos, a link card or a poll. */
export function readMedia(own: OwnPart): Media[] {
  const media: Media[] = [];
  const tiles = own.all(REACT.photo);
  for (const tile of tiles) {
    const isVideo = tile.querySelector(REACT.video) !== null;
    media.push({ kind: isVideo ? 'video' : 'image', alt: isVideo ? null : altOf(tile), machineAlt: false });
  }
  const lone = own.all(REACT.video).filter((video) => !tiles.some((tile) => tile.contains(video)));
  if (tiles.length === 0 && lone.length > 0) media.push({ kind: 'video', alt: null, machineAlt: false });
  const card = own.first(REACT.card);
  if (card !== null) {
    const isPoll = card.matches(REACT.poll) || card.querySelector(REACT.poll) !== null;
    media.push({ kind: isPoll ? 'poll' : 'link', alt: isPoll ? null : cardTitle(card), machineAlt: false });
  }
  return media;
}

/** The author's description; without one the site puts its word for "image", which is one word in every language. */
function altOf(tile: Element): string | null {
  const alt = tile.querySelector('img')?.getAttribute('alt') ?? tile.getAttribute('aria-label') ?? '';
  return /^\S{0,14}$/.test(alt.trim()) ? null : alt.trim();
}

function cardTitle(card: Element): string | null {
  const label = card.querySelector('a[aria-label]')?.getAttribute('aria-label') ?? '';
  const shown = card.querySelector('[data-testid$=".detail"] [dir], [dir]')?.textContent ?? '';
  return (label || shown).replace(/\s+/g, ' ').trim() || null;
}
