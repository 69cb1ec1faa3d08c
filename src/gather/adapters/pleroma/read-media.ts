import type { Media } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { nameIn } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { PARTS } from './selectors.ts';

export function readMedia(part: PostPart): Pick<PostDraft, 'media' | 'poll' | 'card'> {
  const media = outermost(part.all(PARTS.attachment)).map(mediaIn);
  const poll = part.all(PARTS.option).map((option) => nameIn(option, PARTS.optionExtras));
  const card = readCard(part);
  if (poll.length > 0) media.push({ kind: 'poll', alt: null, machineAlt: false });
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return { media, poll, card };
}

function mediaIn(attachment: Element): Media {
  const element = attachment.querySelector('video, audio, img');
  const alt = ['alt', 'title', 'aria-label'].map((name) => element?.getAttribute(name)?.trim()).find(Boolean);
  return { kind: kindOf(attachment, element), alt: alt ?? null, machineAlt: false };
}

function kindOf(attachment: Element, element: Element | null): Media['kind'] {
  const name = attachment.getAttribute('class') ?? '';
  if (element?.tagName === 'VIDEO' || /\bvideo\b/.test(name)) return 'video';
  if (element?.tagName === 'AUDIO' || /\baudio\b/.test(name)) return 'audio';
  return element === null && !/\bimage\b/.test(name) ? 'document' : 'image';
}

function readCard(part: PostPart): NonNullable<PostDraft['card']> | null {
  const card = part.first(PARTS.card);
  if (card === null) return null;
  return {
    title: nameIn(card.querySelector(PARTS.cardTitle)) || null,
    url: card.getAttribute('href'),
    button: null,
  };
}
