import type { Media } from '../../model/post.ts';
import { isMachineAlt } from '../machine-alts.ts';
import { MARK } from './marks.ts';
import type { PageIndex } from './page-index.ts';
import { placeAround } from './page-tree.ts';
import { ALT_TAIL, AVATAR_ALT, MACHINE_ALT } from './words.ts';

/** Pictures, films and sound of the unit, but for portraits and what `isQuoted`. */
export function readMedia(index: PageIndex, unit: number, isQuoted: (i: number) => boolean): Media[] {
  const media: Media[] = [];
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (((index.marks[i] ?? 0) & MARK.media) === 0 || index.names[i] === 'picture') continue;
    if (isQuoted(i)) continue;
    const alt = (index.elements[i] as Element).getAttribute('alt')?.trim() || null;
    if ((alt !== null && AVATAR_ALT.test(alt)) || isInAuthor(index, i, unit)) continue;
    const kind = index.names[i] === 'video' ? 'video' : index.names[i] === 'audio' ? 'audio' : 'image';
    media.push({ kind, alt, machineAlt: alt !== null && (MACHINE_ALT.test(alt) || isMachineAlt(alt)) });
  }
  return media;
}

/** An avatar: a picture inside the link to an account. */
function isInAuthor(index: PageIndex, i: number, unit: number): boolean {
  for (let up = i, step = 0; up > unit && step < 6; up = placeAround(index, up), step++) {
    if (((index.marks[up] ?? 0) & MARK.author) !== 0) return true;
  }
  return false;
}

/** The caption that a grid keeps in the alternative text of its pictures, without what the site wrote around it. */
export function captionOf(media: readonly Media[]): string {
  const captions = media
    .filter((item) => !item.machineAlt && item.alt !== null)
    .map((item) => item.alt ?? '');
  return captions
    .reduce((longest, alt) => (alt.length > longest.length ? alt : longest), '')
    .replace(ALT_TAIL, '');
}
