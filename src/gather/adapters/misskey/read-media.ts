import type { Media } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { nameIn } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { NOTE } from './selectors.ts';

export function readMedia(part: PostPart): Pick<PostDraft, 'media' | 'poll' | 'card'> {
  const media = part.all('a img, video, audio').filter(isAttached).map(mediaIn);
  const poll = part
    .all('ul > li')
    .map((option) => nameIn(option, 'i, span[style*="opacity"], .votes'))
    .filter(Boolean);
  const card = readCard(part);
  if (poll.length > 0) media.push({ kind: 'poll', alt: null, machineAlt: false });
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return { media, poll, card };
}

/** Not an avatar, an emoji, nor the picture of a link's preview. */
function isAttached(element: Element): boolean {
  if (element.closest('header, footer, button, .mk-emoji, [class*="avatar"], [class*="ticker"]') !== null)
    return false;
  const link = element.closest('a');
  if (link === null) return true;
  return link.querySelector('article') === null && !/\/(@|tags\/)/.test(link.getAttribute('href') ?? '');
}

function mediaIn(element: Element): Media {
  const described = ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name)?.trim());
  const alt = described.find((text) => text !== undefined && text !== '' && !isFileName(text)) ?? null;
  const kind = element.tagName === 'VIDEO' ? 'video' : element.tagName === 'AUDIO' ? 'audio' : 'image';
  return { kind, alt, machineAlt: false };
}

/** Without a description the site puts the file's name. */
function isFileName(text: string): boolean {
  return /^[^\n]{1,120}\.(png|jpe?g|gif|webp|avif|apng|heic|mp4|webm|mov|mp3|ogg|wav|flac)$/i.test(text);
}

/** While the preview is fetched it has dots for a title. */
function readCard(part: PostPart): NonNullable<PostDraft['card']> | null {
  const preview = part.first(NOTE.preview);
  if (preview === null) return null;
  const title = nameIn(preview.querySelector('h1'));
  return {
    title: /^[.…\s]*$/.test(title) ? null : title,
    url: preview.closest('a')?.getAttribute('href') ?? null,
    button: null,
  };
}
