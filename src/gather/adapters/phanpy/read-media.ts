import type { Media } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { nameIn } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { PARTS } from './selectors.ts';

export function readMedia(part: PostPart): Pick<PostDraft, 'media' | 'poll' | 'card'> {
  const media = outermost(part.all(PARTS.media)).map(mediaIn);
  const poll = part.all(PARTS.option).map((option) => nameIn(option, '.icon, svg'));
  const card = readCard(part);
  if (poll.length > 0) media.push({ kind: 'poll', alt: null, machineAlt: false });
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return { media, poll, card };
}

function mediaIn(item: Element): Media {
  const element = item.querySelector('video, audio, img');
  const alt = ['alt', 'title', 'aria-label'].map((name) => element?.getAttribute(name)?.trim()).find(Boolean);
  return { kind: kindOf(item, element), alt: alt ?? null, machineAlt: false };
}

/** A video that is not played is drawn as its picture; the item's name tells. */
function kindOf(item: Element, element: Element | null): Media['kind'] {
  const name = item.getAttribute('class') ?? '';
  if (element?.tagName === 'VIDEO' || /\bmedia-(video|gif)\b/.test(name)) return 'video';
  return element?.tagName === 'AUDIO' || /\bmedia-audio\b/.test(name) ? 'audio' : 'image';
}

function readCard(part: PostPart): NonNullable<PostDraft['card']> | null {
  const card = part.first(PARTS.card);
  if (card === null) return null;
  const title = nameIn(card.querySelector(PARTS.cardTitle)) || card.querySelector('img')?.getAttribute('alt');
  return { title: title ?? null, url: card.getAttribute('href'), button: null };
}
