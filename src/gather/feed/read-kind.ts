import type { PostKind } from '../../model/post.ts';
import { isLabel, isRepostLine } from './labels.ts';
import { attributeOf } from './page-tree.ts';
import type { PageIndex } from './page-index.ts';
import { isInRun } from './read-time.ts';
import type { TextRun } from './text-runs.ts';

/** What the labels around the text say of the post; `own` without any. */
export function readKind(index: PageIndex, unit: number, run: TextRun | null, reposted: boolean): PostKind {
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
      if (i < textStart && isRepostLine(text)) kind = 'repost';
    }
  }
  return kind;
}
