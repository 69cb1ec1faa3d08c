import type { LinkCard } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import { OUTWARD } from './media.ts';
import { isInMessage } from './message.ts';
import { ownElements } from './own-elements.ts';
import { CALL_TO_ACTION, CARD_TITLE, POLL_CHOICE } from './selectors.ts';

/** A poll's answers: things to choose from, each with its words in or beside it. */
export function pollOf(post: Element): string[] {
  const options = ownElements(post, POLL_CHOICE).map((choice) => {
    const label = choice.getAttribute('aria-label') ?? '';
    const around = choice.closest('label') ?? choice;
    return (label || textOf(around)).replace(/\s+/g, ' ').trim();
  });
  const named = [...new Set(options)].filter((option) => option !== '');
  return named.length >= 2 ? named : [];
}

/** The preview of a link, with the button that an advertiser or a Page puts on it. */
export function cardOf(post: Element): LinkCard | null {
  const outside = (selector: string) =>
    ownElements(post, selector).filter((element) => !isInMessage(element, post));
  const link = outside(OUTWARD).find((element) => element.querySelector('img, span, div') !== null);
  const [titled] = outside(CARD_TITLE);
  const button = outside(CALL_TO_ACTION)
    .map(labelOf)
    .find((label) => label !== '');
  if (link === undefined && titled === undefined && button === undefined) return null;
  const title = titled === undefined ? titleIn(link) : textOf(titled).replace(/\s+/g, ' ');
  const anchor = link ?? titled?.closest('a');
  return { title: title || null, url: targetOf(anchor), button: button ?? null };
}

function labelOf(button: Element): string {
  const keep = (element: Element) => element.localName === 'button';
  return textOf(button, { keep }).replace(/\s+/g, ' ');
}

/** The first line that is no address ("SHOP.EXAMPLE"). */
function titleIn(link: Element | undefined): string {
  if (link === undefined) return '';
  const lines = textOf(link).split('\n');
  return (
    lines.find((line) => line.length > 2 && !/^(?:[\w-]+\.)+[a-z]{2,}$/i.test(line.trim()))?.trim() ?? ''
  );
}

/** Links lead out through a page of the site that has the address in a parameter. */
function targetOf(link: Element | null | undefined): string | null {
  const href = link?.localName === 'a' ? (link as HTMLAnchorElement).href : '';
  if (!/^https?:/.test(href)) return null;
  try {
    const url = new URL(href);
    return /\/l\.php$/.test(url.pathname) ? url.searchParams.get('u') : url.href;
  } catch {
    return null;
  }
}
