import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountAt, pinAt } from './address.ts';
import { altOf } from './alt.ts';
import { accountOf } from './describe-page.ts';
import { BOARD, GRID, MORE_IDEAS, PIN_LINK, SKELETON } from './selectors.ts';
import { lineIn } from './text.ts';

/** A pin in a grid. Where it shows no title its words are the alt text, unless a machine wrote that. */
export function readGridPin(container: Element, page: PageInView): PostDraft | MissedWhy {
  if (container.matches(SKELETON) || container.querySelector(SKELETON) !== null) return 'placeholder';
  const { pin, link } = pinIn(container, page.url);
  const { alt, machineAlt } = altOf(container);
  const title = lineIn(container, GRID.title);
  const body = optional(container, ...GRID.text);
  const description = body === null ? '' : textOf(body);
  const words = [title, description === title ? '' : description].filter((part) => part !== '');
  if (words.length === 0 && alt !== null && !machineAlt) words.push(alt);
  if (pin === null && words.length === 0) return 'unreadable';
  const isAd = container.querySelector(GRID.ad) !== null;
  // An advertisement leads away from the site, and has an id all the same.
  const id = pin?.id ?? container.getAttribute('data-test-pin-id');
  return {
    ...(id === null ? {} : { id }),
    permalink: pin?.permalink ?? null,
    ...authorOf(container, link, page),
    text: words.join('\n'),
    kind: isAd ? 'sponsored' : isSuggested(container, page) ? 'suggested' : 'own',
    media: [{ kind: container.querySelector(GRID.video) === null ? 'image' : 'video', alt, machineAlt }],
  };
}

/** Beside another pin, or below a board: what the site thinks would go with it. */
function isSuggested(container: Element, page: PageInView): boolean {
  if (pinAt(page.url.href, page.url) !== null || container.closest(MORE_IDEAS) !== null) return true;
  const board = page.document.querySelector(BOARD);
  return board?.querySelector(PIN_LINK) != null && container.closest(BOARD) === null;
}

function pinIn(container: Element, base: URL) {
  for (const link of [container, ...container.querySelectorAll(PIN_LINK)]) {
    const pin = pinAt(link.getAttribute('href'), base);
    if (pin !== null) return { pin, link };
  }
  return { pin: null, link: null };
}

/** Named below the pin, by a link to an account and not to one of its boards; what a profile has created is its own. */
function authorOf(
  container: Element,
  pinLink: Element | null,
  page: PageInView,
): Pick<PostDraft, 'author' | 'handle'> {
  for (const link of container.querySelectorAll('a[href]')) {
    const account = accountAt(link.getAttribute('href'), page.url);
    if (link === pinLink || account === null || account.board !== null) continue;
    const [name = ''] = textOf(link).split('\n');
    if (name !== '') return { author: name.trim(), handle: account.handle };
  }
  const credit = container.querySelector(GRID.credit);
  const credited = accountAt(credit?.closest('a')?.getAttribute('href'), page.url);
  if (credit !== null && credited !== null) return { author: textOf(credit), handle: credited.handle };
  const isCreated = /\/_created\/?$/.test(page.url.pathname);
  const owner = isCreated ? accountOf(page) : null;
  return { author: owner?.name ?? null, handle: owner?.handle ?? null };
}
