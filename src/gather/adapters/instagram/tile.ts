import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PageInView } from '../../page-in-view.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import { isMachineAlt } from '../../machine-alts.ts';
import { parseTime } from '../../times.ts';
import { withoutJoiners } from './caption.ts';
import { accountOf, postAddress } from './address.ts';
import { PIN, PIN_WORDS } from './selectors.ts';

/**
 * A tile of a profile's or tag's grid. It shows no words; the caption is in the picture's alternative text, unless
 * Instagram wrote that itself.
 */
export function readTile(tile: Element, page: PageInView): PostDraft | MissedWhy {
  const address = postAddress(tile.getAttribute('href'), page.url);
  if (address === null) return 'unreadable';
  const alt = tile.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '';
  const machineAlt = isMachineAlt(alt);
  // A post made with another account leads to that one, but stands on this page as its own.
  const isOwn = !/\/(tagged|reposts)\/?$/.test(page.url.pathname);
  const handle = (isOwn ? accountOf(page.url.href, page.url) : null) ?? address.handle;
  return {
    id: address.code,
    permalink: address.href,
    author: handle,
    handle,
    text: machineAlt ? '' : withoutJoiners(alt),
    ...(machineAlt ? dayIn(alt, page) : null),
    ...numbersOn(tile, address.isReel),
    kind: isPinned(tile) ? 'pinned' : 'own',
    media: [{ kind: address.isReel ? 'video' : 'image', alt: alt || null, machineAlt }],
  };
}

/** "Photo by NAME on March 17, 2024.": the day is the only time that a grid shows. */
function dayIn(alt: string, page: PageInView) {
  for (const pattern of DAYS) {
    const day = parseTime(pattern.exec(alt)?.[1], page.now);
    if (day !== null) return day;
  }
  return null;
}

/** A day with its year, after the word that the site's languages put before it, or as East Asian ones write it. */
const DAYS = [
  /(?: on| am| le| el| em| il| in data| op| den| dnia| på| pada| на| في) (\p{L}+ \d{1,2}, \d{4}|\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4})(?!\d)/u,
  /(\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일])/u,
];

/** A reel's tile has its plays; the tile under the pointer has likes and comments, in this order, in a list. */
function numbersOn(tile: Element, isReel: boolean): Pick<PostDraft, 'likes' | 'comments' | 'views'> {
  const [likes, comments] = [...tile.querySelectorAll('li')].map((item) => parseCount(item.textContent));
  if (likes !== undefined && comments !== undefined) return { likes, comments };
  const [plays] = [...tile.querySelectorAll('span')].filter(
    (span) => span.children.length === 0 && parseCount(span.textContent) !== null,
  );
  return isReel && plays !== undefined ? { views: parseCount(plays.textContent) } : {};
}

function isPinned(tile: Element): boolean {
  if (tile.querySelector(PIN) !== null) return true;
  return [...tile.querySelectorAll('svg[aria-label]')].some((icon) =>
    PIN_WORDS.test(icon.getAttribute('aria-label') ?? ''),
  );
}
