import type { LinkCard, Media } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import { MEDIA, MESSAGE } from './selectors.ts';

const KINDS = ['image', 'video', 'audio', 'document', 'poll'] as const;

/** What is attached to a message, in document order; pictures have no description there. */
export function readMedia(message: Element, card: LinkCard | null): Media[] {
  const media: Media[] = [];
  for (const element of message.querySelectorAll(KINDS.map((kind) => MEDIA[kind]).join(', '))) {
    const kind = KINDS.find((one) => element.matches(MEDIA[one]));
    if (kind === undefined || element.closest(MESSAGE.reply) !== null) continue;
    const isMusic = kind === 'document' && element.querySelector(MESSAGE.audioDocument) !== null;
    const title = kind === 'document' ? element.querySelector(MESSAGE.documentTitle) : null;
    media.push({
      kind: isMusic ? 'audio' : kind,
      alt: title === null ? null : textOf(title) || null,
      machineAlt: false,
    });
  }
  if (card?.title != null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return media;
}

/** The preview of a link, and the first button below the message; a button alone is a card too. */
export function readCard(message: Element): LinkCard | null {
  const preview = message.querySelector(MESSAGE.preview);
  const button = message.querySelector(MESSAGE.button);
  if (preview === null && button === null) return null;
  const title =
    preview?.querySelector(MESSAGE.previewTitle) ?? preview?.querySelector(MESSAGE.previewSite) ?? null;
  return {
    title: title === null ? null : textOf(title) || null,
    url: preview?.getAttribute('href') ?? button?.getAttribute('href') ?? null,
    button: button === null ? null : textOf(button) || null,
  };
}
