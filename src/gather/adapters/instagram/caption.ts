import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountLinks } from './account-links.ts';

export interface Caption {
  readonly text: string;
  readonly cutOff: boolean;
}

const NONE: Caption = { text: '', cutOff: false };
/** Boxes from the name to the block with the words: eight today, and a site may wrap each of them twice more. */
const FARTHEST = 24;

/**
 * The caption: what stands beside the author's name where it is said again below the header. A post without words
 * names its author only once.
 */
export function captionOf(post: Element, author: string, page: PageInView): Caption {
  const heading = [...post.querySelectorAll('h1')].find(
    (h1) => h1.closest('header') === null && textOf(h1) !== '' && textOf(h1) !== author,
  );
  if (heading !== undefined) return read(heading, null);
  const links = accountLinks(post, page).filter(
    (link) => link.handle === author && !link.name.startsWith('@') && link.element.closest('header') === null,
  );
  // Where the author's name is a second heading, a third one is of whoever comments (2018-2022).
  const isRanked =
    links.some(({ element }) => element.closest('h2') !== null) || post.querySelector('header h2 a') !== null;
  const again = post.querySelector('header') === null ? links.slice(1) : links;
  for (const { element } of again) {
    if (isRanked && element.closest('h3') !== null) continue;
    let block: Element | null = element.parentElement;
    for (let up = 0; up < FARTHEST && block !== null && block !== post; up++, block = block.parentElement) {
      // Wider than that the block also holds the header, or the next comment.
      const inside = block;
      if (links.some((other) => other.element !== element && inside.contains(other.element))) break;
      const caption = read(block, element);
      if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(caption.text)) return caption;
    }
  }
  return NONE;
}

function read(block: Element, author: Element | null): Caption {
  const more = [...block.querySelectorAll('span, div')].filter(isMore);
  const skip = (element: Element) =>
    element === author || more.includes(element) || element.matches('h2, h3, time, ul') || isControl(element);
  return { text: withoutJoiners(textOf(block, { skip })), cutOff: more.length > 0 };
}

/** "... more": dots, then a button, nothing else. */
function isMore(element: Element): boolean {
  // The first child is asked before all text is: nested thousands deep, that would take its square in time.
  if (element.firstChild?.nodeType !== 3 || !DOTS.test(element.firstChild.nodeValue ?? '')) return false;
  const button = element.querySelector('[role="button"], button') ?? element.firstElementChild;
  const label = button?.textContent.trim() ?? '';
  if (button === null || label === '' || label.length > 30) return false;
  return DOTS.test(element.textContent.replace(button.textContent, ''));
}

const DOTS = /^\s*(…|\.{2,})\s*$/;

/** "Follow", "Reply"; but since 2025 a caption that can be opened is a button itself, and has text of its own. */
function isControl(element: Element): boolean {
  if (element.matches('button')) return true;
  if (!element.matches('[role="button"]')) return false;
  return (
    element.querySelector('br, a[href*="/explore/tags/"]') === null && element.textContent.trim().length < 40
  );
}

/** Word joiners, which planning tools put on empty lines so that Instagram keeps them: no character of the text. */
export function withoutJoiners(text: string): string {
  return text.replace(/[\u2060\ufeff]/g, '').trim();
}
