/**
 * Grids of pictures or films that are nothing but links: the profile pages of photo and video sites. They have no
 * author, no time and no words in the item; what makes them a feed is that each links to another post of one account.
 */
import type { Candidate } from './candidates.ts';
import { isId, linkTarget, shapeOf } from './links.ts';
import { countIn, type PageIndex } from './page-index.ts';

const LEAST_UNITS = 4;
/** Without the account's name in the addresses, more units must agree. */
const LEAST_UNITS_ELSEWHERE = 6;
const ALMOST_ALL = 0.8;
/** A badge, a view count, a duration; more words make it a list of teasers. */
const FEW_CHARACTERS = 40;

export function isGallery(index: PageIndex, units: Candidate): boolean {
  if (units.length < LEAST_UNITS) return false;
  const words = units.reduce(
    (sum, unit) => sum + countIn(index, 'prose', unit) + countIn(index, 'linked', unit),
    0,
  );
  if (words / units.length > FEW_CHARACTERS) return false;
  const account = index.page.url.pathname.split('/')[1]?.toLowerCase() ?? '';
  const shapes = new Map<string, number>();
  const keys = new Set<string>();
  let ofAccount = 0;
  for (const unit of units) {
    if (countIn(index, 'media', unit) === 0) continue;
    const found = postLink(index, unit);
    if (found === null || keys.has(found.key)) continue;
    keys.add(found.key);
    const shape = shapeOf(found);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    if (account.length > 1 && found.segments.length > 1 && found.segments[0]?.toLowerCase() === account)
      ofAccount++;
  }
  if (ofAccount >= units.length * ALMOST_ALL) return true;
  return (
    units.length >= (isAccountPage(index) ? LEAST_UNITS : LEAST_UNITS_ELSEWHERE) &&
    Math.max(0, ...shapes.values()) >= units.length * ALMOST_ALL
  );
}

/** The page's address names an account, though the posts' do not. */
function isAccountPage({ page }: PageIndex): boolean {
  return linkTarget(page.url.origin + page.url.pathname, page.url.hostname)?.kind === 'account';
}

/** The link to one thing whose address is an id without words: articles and products have titles in theirs. */
function postLink(index: PageIndex, unit: number) {
  for (const at of [unit, index.parent[unit] ?? -1]) {
    const link = index.links.get(at);
    if (link?.sameSite === true && isOpaque(link.segments, link.key)) return link;
  }
  for (let i = unit + 1; i < (index.end[unit] ?? 0); i++) {
    const link = index.links.get(i);
    if (link?.sameSite === true && isOpaque(link.segments, link.key)) return link;
  }
  return null;
}

function isOpaque(segments: readonly string[], key: string): boolean {
  const last = segments.at(-1) ?? '';
  if (/\.(?:jpe?g|png|gif|webp|svg|mp4)$/i.test(last)) return false;
  return (isId(last) && (last.match(/-/g)?.length ?? 0) < 3) || key.includes('?');
}
