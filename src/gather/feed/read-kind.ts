import type { PostKind } from '../../model/post.ts';
import { isLabel, isReplyLine, isRepostLine } from './labels.ts';
import { attributeOf } from './page-tree.ts';
import type { PageIndex } from './page-index.ts';
import { isInRun } from './read-time.ts';
import type { TextRun } from './text-runs.ts';

/** What is known of a post when its kind is asked for. */
interface ReadSoFar {
  readonly run: TextRun | null;
  readonly reposted: boolean;
  readonly quotes: boolean;
}

/** What the labels around the text say of the post; `own` without any. */
export function readKind(index: PageIndex, unit: number, { run, reposted, quotes }: ReadSoFar): PostKind {
  let kind: PostKind = reposted ? 'repost' : 'own';
  const textStart = run?.elements[0] ?? -1;
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (isInRun(index, run, i)) continue;
    const label = attributeOf(index.elements[i] as Element, index.names[i] ?? '', 'aria-label') ?? '';
    for (const text of [index.ownText[i] ?? '', label]) {
      if (text === '') continue;
      if (isLabel('sponsored', text)) return 'sponsored';
      if (isLabel('suggested', text)) kind = 'suggested';
      if (kind === 'own' && isLabel('pinned', text)) kind = 'pinned';
      if (i >= textStart || index.isControl[i] === true) continue;
      if (isRepostLine(text)) kind = 'repost';
      else if (kind === 'own' && isReplyLine(text) && !isInButton(index, i, unit)) kind = 'reply';
    }
  }
  return kind === 'own' && quotes ? 'quote' : kind;
}

/** "Reply" on a button invites; it does not say that this is one. */
function isInButton(index: PageIndex, i: number, unit: number): boolean {
  for (let up = i, step = 0; up > unit && step < 4; up = index.parent[up] ?? -1, step++)
    if (index.isControl[up] === true) return true;
  return false;
}
