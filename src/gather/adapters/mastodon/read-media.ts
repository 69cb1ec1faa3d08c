import type { PostDraft } from '../../adapter.ts';
import type { Media } from '../../../model/post.ts';
import { outermost } from '../../dom.ts';
import { nameIn } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { componentsOf } from './components.ts';
import { PARTS } from './selectors.ts';

/** Pictures, videos and sounds with what their authors wrote about them, and a poll or a link card as such. */
export function readMedia(part: PostPart): Pick<PostDraft, 'media' | 'poll' | 'card'> {
  const components = componentsOf(part);
  const shown = outermost(part.all(PARTS.mediaItem)).map(mediaIn);
  const poll = [...new Set(part.all(PARTS.option))].map((option) => nameIn(option, '.poll__voted, svg'));
  const options = poll.length > 0 ? poll : components.poll;
  const card = readCard(part) ?? components.card;
  const media: Media[] = shown.length > 0 ? shown : components.media;
  if (options.length > 0) media.push({ kind: 'poll', alt: null, machineAlt: false });
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return { media, poll: options, card };
}

function mediaIn(item: Element): Media {
  const moving = item.querySelector('video') ?? (item.matches('.video-player') ? item : null);
  const sound = item.querySelector('audio') ?? (item.matches('.audio-player') ? item : null);
  if (sound !== null) return { kind: 'audio', alt: describedIn(item, sound), machineAlt: false };
  if (moving !== null) return { kind: 'video', alt: describedIn(item, moving), machineAlt: false };
  if (item.matches('li')) return { kind: 'document', alt: nameIn(item) || null, machineAlt: false };
  const image = item.querySelector('img');
  return { kind: 'image', alt: image === null ? null : describedIn(item, image), machineAlt: false };
}

function describedIn(item: Element, element: Element): string | null {
  const attributes = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name)?.trim());
  const above = item.getAttribute('aria-label')?.trim() ?? item.getAttribute('title')?.trim();
  return [...attributes, above].find(Boolean) ?? null;
}

function readCard(part: PostPart): PostDraft['card'] {
  const card = part.first(PARTS.card);
  if (card === null) return null;
  const title = card.querySelector(PARTS.cardTitle);
  const link = card.closest('a') ?? card.querySelector('a[href]');
  return {
    title: title?.getAttribute('title') ?? (nameIn(title) || null),
    url: link?.getAttribute('href') ?? null,
    button: null,
  };
}
