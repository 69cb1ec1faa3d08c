import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { pinAt } from './address.ts';
import { readCloseup } from './closeup-post.ts';
import { describePage } from './describe-page.ts';
import { readGridPin } from './grid-post.ts';
import { CELL, CLOSEUP, PIN, PIN_LINK, SKELETON } from './selectors.ts';

/** The site has a domain in each of these countries. */
const COUNTRIES =
  'com de fr it es at ch be nl se dk no fi ie pt pl cz hu ro gr ru jp kr ca cl nz ph id in vn th co.uk com.au com.mx co.kr co.nz co.in com.br com.ar com.co com.pe com.py com.uy com.ve com.vn'.split(
    ' ',
  );

/** Pinterest in every country. A board or an idea is no post, a skeleton is none yet. */
export const pinterest: Adapter = {
  id: 'pinterest',
  hosts: COUNTRIES.map((ending) => `pinterest.${ending}`),
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts(page) {
    const { document } = page;
    const closeup = closeupOf(page);
    const pins = [...document.querySelectorAll(PIN)];
    const cells = [...document.querySelectorAll(CELL)].filter(
      (cell) => cell.querySelector(PIN_LINK) !== null && cell.querySelector(PIN) === null,
    );
    const grid = [...pins, ...outermost(cells), ...document.querySelectorAll(SKELETON)].filter(
      (element) => closeup === null || !(closeup.contains(element) || element.contains(closeup)),
    );
    return outermost([...(closeup === null ? [] : [closeup]), ...grid]);
  },
  readPost: (container, page) =>
    container === closeupOf(page) ? readCloseup(container, page) : readGridPin(container, page),
};

/** The part of a pin's own page that is about it. */
function closeupOf({ document, url }: PageInView): Element | null {
  if (pinAt(url.href, url) === null) return null;
  const named = document.querySelector(CLOSEUP.container);
  if (named !== null && named.querySelector(CLOSEUP.parts) !== null) return named;
  // Without a name: the widest element around its parts that has no other pin.
  let at = document.querySelector(CLOSEUP.parts);
  while (at?.parentElement != null && at.parentElement !== document.body) {
    if (at.parentElement.querySelector(`${PIN}, ${SKELETON}`) !== null) break;
    at = at.parentElement;
  }
  return at;
}
