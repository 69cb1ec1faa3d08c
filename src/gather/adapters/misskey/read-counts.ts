import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PostPart } from '../../post-part.ts';
import { hasIcon, type IconName } from './icons.ts';
import { NOTE } from './selectors.ts';

/**
 * The numbers on the buttons below a note. What other networks call likes are reactions here, each with its own number;
 * their sum is given, unless the page shows only the first of them.
 */
export function readCounts(part: PostPart): Pick<PostDraft, 'comments' | 'shares' | 'likes'> {
  const buttons = part.all(`${NOTE.footer} button, ${NOTE.footer} a[role="button"]`);
  const on = (icon: IconName) => {
    const button = buttons.find((candidate) => hasIcon(candidate, icon));
    return button === undefined ? null : parseCount(button.textContent);
  };
  return { comments: on('reply'), shares: on('renote'), likes: reactions(part) ?? on('star') };
}

function reactions(part: PostPart): number | null {
  const counts: (number | null)[] = [];
  for (const button of part.all('button')) {
    if (button.querySelector('i') !== null || button.closest('header, p, li, a') !== null) continue;
    const hasEmoji = button.querySelector('img, .mk-emoji') !== null;
    const count = parseCount(button.textContent);
    // "More" has neither emoji nor number, and says that there are others.
    if (hasEmoji && count !== null) counts.push(count);
    else if (counts.length > 0 && !hasEmoji) counts.push(null);
  }
  if (counts.length === 0 || counts.includes(null)) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
