import { federatedText } from '../../federated-text.ts';
import { NOTE } from './selectors.ts';
import type { Note } from './note.ts';

/**
 * The words of a note: all that is text between its header and its buttons. The warning is part of them; what it covers
 * is not displayed. Left out are poll, media, link previews, the quoted note and the ticker of the author's server.
 */
export function readText({ part, header, quote }: Note): string {
  return federatedText(part.container, (element) => {
    if (element === header || element === quote || element.matches(NOTE.footer)) return true;
    if (isTicker(element) || isAvatar(element) || isMediaItem(element)) return true;
    // The channel that the note was written in, and the name of an attached file.
    if (element.matches('a[href^="/channels/"], a[download]')) return true;
    if (element.querySelector(':scope > article, :scope > ul > li') !== null) return true;
    // "RN:" before a quoted note is a link to nowhere; "quote attached" one to the note.
    if (element.matches('a:not([href]), a.rp, a.rn')) return true;
    return isCovered(element);
  });
}

/** Beside the header: the icon and the name of the server. */
function isTicker(element: Element): boolean {
  if (/ticker/i.test(element.getAttribute('class') ?? '')) return true;
  const [icon, name, more] = element.children;
  const follows = element.previousElementSibling?.matches(NOTE.header) === true;
  return follows && icon?.tagName === 'IMG' && name !== undefined && more === undefined;
}

function isAvatar(element: Element): boolean {
  return /\bavatar/i.test(element.getAttribute('class') ?? '');
}

/** Covered by a warning: hidden by a style, or, in forks that only blur it, from screen readers. */
function isCovered(element: Element): boolean {
  return element.matches('[aria-hidden="true"]') && /\bbody\b/.test(element.getAttribute('class') ?? '');
}

/** A picture or a player with what is drawn over it: "ALT", "GIF", "sensitive, click to show", times. */
function isMediaItem(element: Element): boolean {
  if (element.tagName !== 'DIV') return false;
  return [...element.children].some(
    (child) =>
      child.matches('video, audio') ||
      (child.matches('a:not([href^="/"]), [title]') &&
        child.textContent.trim() === '' &&
        child.querySelector('canvas, img:not(.mk-emoji):not([alt^=":"])') !== null),
  );
}
