import type { Media } from '../../../model/post.ts';
import { isMachineAlt } from '../../machine-alts.ts';
import { isInMessage } from './message.ts';
import { ownElements } from './own-elements.ts';

const PICTURE_LINK =
  'a[href*="/photo"], a[href*="fbid="], .uiScaledImageContainer, [data-ft*="\\"tn\\":\\"H\\""]';
/** Leads out of Facebook: a link's card. */
export const OUTWARD =
  'a[href*="l.facebook.com/l.php"], a[href*="lm.facebook.com/l.php"], a[target="_blank"][rel~="nofollow"]';

/** Pictures, videos and link cards of the post, not the author's portrait, emoji or icons. */
export function mediaOf(post: Element): Media[] {
  const attached = (selector: string) =>
    ownElements(post, selector).filter((element) => !isInMessage(element, post));
  const media: Media[] = [];
  for (const image of attached('img[alt]')) {
    const alt = image.getAttribute('alt')?.trim() ?? '';
    if (image.closest(PICTURE_LINK) === null || image.closest('[role="toolbar"], h2, h3, h4, h5') !== null)
      continue;
    // A portrait's link is hidden from screen readers or has the account's name for its alt.
    if (image.closest('a[aria-hidden="true"]') !== null && alt === '') continue;
    media.push({ kind: 'image', alt: alt || null, machineAlt: isMachineAlt(alt) });
  }
  const video = attached('video, a[href*="/videos/"] img, a[href*="/reel/"] img')[0];
  if (video !== undefined) media.push({ kind: 'video', alt: null, machineAlt: false });
  if (media.length === 0 || attached('[data-ad-rendering-role="title"]').length > 0) {
    const card = attached(OUTWARD).find((link) => link.querySelector('img, span, div') !== null);
    if (card !== undefined) media.push({ kind: 'link', alt: null, machineAlt: false });
  }
  return media;
}
