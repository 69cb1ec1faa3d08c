import type { Media } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import type { PostPart } from './post-part.ts';
import { MEDIA } from './selectors.ts';
import { MACHINE_DESCRIPTION, NO_DESCRIPTION } from './words.ts';

/** What is attached to a post. */
export function readMedia(part: PostPart): Media[] {
  const media = part.all(MEDIA.image).map((image): Media => {
    const alt = image.getAttribute('alt')?.trim() ?? '';
    return {
      kind: 'image',
      alt: alt === '' || NO_DESCRIPTION.test(alt) ? null : alt,
      machineAlt: MACHINE_DESCRIPTION.test(alt),
    };
  });
  for (const kind of ['video', 'document', 'poll'] as const) {
    if (part.first(MEDIA[kind]) !== null) media.push({ kind, alt: null, machineAlt: false });
  }
  const link = part.first(MEDIA.link);
  if (link !== null) {
    const title = link.querySelector(MEDIA.linkTitle);
    media.push({ kind: 'link', alt: (title === null ? '' : textOf(title)) || null, machineAlt: false });
  }
  return media;
}
