import { ownElements } from './own-elements.ts';
import { MESSAGE } from './selectors.ts';

const MESSAGES = MESSAGE.join(',');

/** The elements with the words of a post, in document order. */
export function messagesOf(post: Element): Element[] {
  return ownElements(post, MESSAGES).filter(isMessage);
}

/** Whether an element of a post stands among its words. */
export function isInMessage(element: Element, post: Element): boolean {
  for (let up: Element | null = element; up !== null && up !== post; up = up.parentElement)
    if (up.matches(MESSAGES) && isMessage(up)) return true;
  return false;
}

/**
 * The basic layouts mark whole stories and their headings with the same letters as the words; what stands in a heading,
 * or holds one that leads to an account, is no message.
 */
function isMessage(element: Element): boolean {
  return (
    element.closest('header, h2, h3, h4, h5, h6') === null &&
    element.querySelector('header, h2 a, h3 a, h4 a, h5 a, h6 a') === null
  );
}
