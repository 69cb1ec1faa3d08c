import type { LinkCard, Media } from '../../../model/post.ts';
import { outermost, textOf } from '../../dom.ts';
import type { OwnPart } from './own-part.ts';
import { ATTACHED, POST } from './selectors.ts';
import { outward } from './wall-id.ts';

const KINDS = ['image', 'video', 'audio', 'document', 'poll'] as const;

/** What is attached to a post, in document order; with own words, what the passed-on post has attached is its own. */
export function readMedia(own: OwnPart, card: LinkCard | null): Media[] {
  const media: Media[] = [];
  const all = own.all(KINDS.map((kind) => ATTACHED[kind]).join(', '));
  for (const element of outermost(all)) {
    const kind = KINDS.find((one) => element.matches(ATTACHED[one])) ?? 'image';
    const isVideo =
      kind === 'image' && (element.matches(ATTACHED.video) || element.querySelector(ATTACHED.video) !== null);
    media.push({
      kind: isVideo ? 'video' : kind,
      alt: kind === 'image' ? altOf(element) : null,
      machineAlt: false,
    });
  }
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return media;
}

function altOf(element: Element): string | null {
  const image = element.matches('img') ? element : element.querySelector('img');
  return image?.getAttribute('alt')?.trim() || null;
}

export function readPoll(own: OwnPart): string[] {
  return own
    .all(ATTACHED.pollOption)
    .map((option) => textOf(option))
    .filter((option) => option !== '');
}

export function readCard(own: OwnPart, base: URL): LinkCard | null {
  const text = own.first(POST.text);
  const card = own
    .all(ATTACHED.card)
    .find((one) => text?.contains(one) !== true && !one.matches(ATTACHED.document));
  if (card === undefined) return null;
  const title = card.querySelector(ATTACHED.cardTitle);
  const button = card.querySelector(ATTACHED.cardButton);
  const href = (card.matches('a') ? card : card.querySelector('a[href]'))?.getAttribute('href') ?? null;
  return {
    title: (title === null ? card.getAttribute('aria-label')?.trim() : textOf(title)) || null,
    url: href === null ? null : outward(href, base),
    button: button === null ? null : button.textContent.trim() || null,
  };
}
