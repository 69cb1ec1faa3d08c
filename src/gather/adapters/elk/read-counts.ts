import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PostPart } from '../../post-part.ts';
import { withIcon } from './icons.ts';
import { POST, type ICONS } from './selectors.ts';

/** The numbers on the buttons; a button without one says nothing. */
export function readCounts(part: PostPart): Pick<PostDraft, 'comments' | 'shares' | 'likes'> {
  const buttons = part.all(`${POST.actions} button, ${POST.actions} a`);
  const on = (icon: keyof typeof ICONS) => {
    const button = withIcon(buttons, icon);
    return button === undefined ? null : numberOn(button);
  };
  return { comments: on('reply'), shares: on('boost'), likes: on('favourite') };
}

/** Each number is drawn twice for its animation, rounded, and said once more in full for screen readers. */
function numberOn(button: Element): number | null {
  const exact = button.querySelector('[sr-only], .sr-only');
  const drawn = button.querySelector('[aria-hidden="true"]');
  const leaf = [...button.querySelectorAll('span')].find(
    (span) => span.firstElementChild === null && /\p{N}/u.test(span.textContent),
  );
  return parseCount(exact?.textContent) ?? parseCount(drawn?.textContent) ?? parseCount(leaf?.textContent);
}
