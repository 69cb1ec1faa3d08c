import type { Media } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { nameIn } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { POST } from './selectors.ts';

export function readMedia(part: PostPart): Pick<PostDraft, 'media' | 'poll' | 'card'> {
  const media = part
    .all(`${POST.image}, video, audio`)
    .filter((element) => element.closest(POST.text) === null)
    .map(mediaIn);
  const poll = readPoll(part);
  const card = readCard(part);
  if (poll.length > 0) media.push({ kind: 'poll', alt: null, machineAlt: false });
  if (card !== null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
  return { media, poll, card };
}

/** Pictures without a description are called "Image". */
function mediaIn(element: Element): Media {
  const alt = element.getAttribute('alt')?.trim() ?? element.getAttribute('aria-label')?.trim() ?? '';
  const kind = element.tagName === 'VIDEO' ? 'video' : element.tagName === 'AUDIO' ? 'audio' : 'image';
  return { kind, alt: alt === '' || alt === 'Image' ? null : alt, machineAlt: false };
}

/** Open polls are forms; of closed ones each option is drawn as a bar. */
function readPoll(part: PostPart): string[] {
  const open = part.all('label').filter((label) => label.querySelector('input') !== null);
  if (open.length > 0) return open.map((label) => nameIn(label));
  return part
    .all('[style*="--bar-width"]')
    .map((bar) => nameIn(bar.querySelector('span')))
    .filter(Boolean);
}

/** A link whose title is strong and whose site stands in a paragraph, outside the words. */
function readCard(part: PostPart): NonNullable<PostDraft['card']> | null {
  for (const link of part.all('a[href]')) {
    const title = link.querySelector('strong');
    if (title === null || link.querySelector('p') === null || link.closest(POST.text) !== null) continue;
    if (link.querySelector('p[dir="ltr"]') !== null) continue;
    return { title: nameIn(title) || null, url: link.getAttribute('href'), button: null };
  }
  return null;
}
